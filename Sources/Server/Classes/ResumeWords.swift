import Classroom
import Crypto
import Foundation
import Vocabulary

/// The words that bring lost phones back: they follow from the journal's secret, so that no file of a class holds one.
///
/// A learner's page shows the word anew each time; the class keeps a seal of it that only this server can hold against what is typed.
struct ResumeWords: Sendable {
    private let key: SymmetricKey

    /// Makes the words of one journal.
    init(secret: [UInt8]) { key = SymmetricKey(data: secret) }

    /// The digits of a learner's word.
    ///
    /// - Parameters:
    ///   - number: As the so-manieth the learner joined, from 1.
    ///   - id: The class.
    /// - Returns: The digits.
    func digits(ofLearner number: Int, in id: ClassID) -> String {
        ResumeCode(entropy: code("resume-word", id.rawValue, String(number)))?.digits ?? ""
    }

    /// What a class keeps of a word.
    func seal(of digits: String) -> String { Data(code("resume-seal", digits)).base64EncodedString() }

    private func code(_ words: String...) -> [UInt8] {
        var code = HMAC<SHA256>(key: key)
        for word in words {
            code.update(data: Data(word.utf8))
            code.update(data: Data([0]))
        }
        return Array(code.finalize())
    }
}
