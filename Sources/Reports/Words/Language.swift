package import Vocabulary

/// A language that texts for people are printed in.
package enum Language: String, CaseIterable, Sendable {
    /// Simplified Chinese.
    case zh
    /// English.
    case en

    /// The words of a pair in this language.
    package func callAsFunction(_ words: Bilingual) -> String { self == .zh ? words.zh : words.en }

    /// One of two words of ours, where no table has the pair.
    func callAsFunction(_ zh: String, _ en: String) -> String { self == .zh ? zh : en }
}
