/// The same words in the two languages that trainers read.
package struct Bilingual: Hashable, Codable, Sendable {
    /// Simplified Chinese.
    package var zh: String
    /// English.
    package var en: String

    /// Makes a text.
    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// Makes a pair, short enough for tables of words.
    package init(_ zh: String, _ en: String) { self.init(zh: zh, en: en) }
}
