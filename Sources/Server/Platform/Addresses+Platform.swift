import Flow
import Vocabulary

/// The platform's ids and secrets, each a signature over what it names: nothing is drawn, and nothing is stored.
extension Addresses {
    private static let hexDigits = Array("0123456789abcdef")
    private static let digits = Array("0123456789")
    private static let idSigns = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
    private static let codeSigns = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
    /// Signs at the front of a code that tell two codes of one act apart.
    private static let saltLength = 8
    private static let codeLength = 32

    /// The id of a merchant's account.
    func appID(of merchant: String) -> String { "wl" + word(["appid", merchant], 16, of: Self.hexDigits) }

    /// The id of a merchant's mini-program.
    func miniAppID(of merchant: String) -> String { "wl" + word(["mini-appid", merchant], 16, of: Self.hexDigits) }

    /// The id of a merchant's application with the wallet.
    func walletAppID(of merchant: String) -> String { "2026" + word(["wallet", merchant], 12, of: Self.digits) }

    /// The number under which a merchant is paid.
    func merchantNumber(of merchant: String) -> String { "19" + word(["mchid", merchant], 8, of: Self.digits) }

    /// The number of a merchant's car park with the parking cloud.
    func parkNumber(of merchant: String) -> String { "P" + word(["park", merchant], 8, of: Self.digits) }

    /// The user name of a merchant's account, to which callbacks go.
    func accountName(of merchant: String) -> String { "gh_" + word(["account", merchant], 12, of: Self.hexDigits) }

    /// The id of a merchant's template for messages of one use.
    func template(for use: String, of merchant: String) -> String {
        word(["template", use, merchant], 43, of: Self.idSigns)
    }

    /// What proves that a caller may ask about a visit; another one for each visit, so that no learner reads another's.
    func secret(of visit: VisitID) -> String { word(["secret", visit.rawValue], 32, of: Self.hexDigits) }

    /// The key with which the pay interface seals what it sends: 32 signs, which are its bytes.
    func payKey(of visit: VisitID) -> String { word(["pay-key", visit.rawValue], 32, of: Self.codeSigns) }

    /// The id by which a merchant's mini-program knows whom its account knows by another.
    func miniOpenID(of person: String, at merchant: String) -> String {
        "o" + word(["mini-openid", merchant, person], 27, of: Self.idSigns)
    }

    /// The id of somebody that is the same in all accounts of one merchant.
    func unionID(of person: String, at merchant: String) -> String {
        "u" + word(["unionid", merchant, person], 27, of: Self.idSigns)
    }

    /// The id by which the wallet knows somebody at one merchant.
    func walletUser(of person: String, at merchant: String) -> String {
        "2088" + word(["wallet-user", merchant, person], 12, of: Self.digits)
    }

    /// A code that stands for one act of a visit, for one use.
    ///
    /// - Parameters:
    ///   - use: What it is good for.
    ///   - visit: The visit.
    ///   - turn: How many acts there were.
    ///   - state: The caller's word, which gives another code of the same act.
    /// - Returns: Letters and digits.
    func code(for use: String, of visit: VisitID, turn: Int, state: String) -> String {
        code(
            for: use,
            of: visit,
            turn: turn,
            salt: word(["salt", visit.rawValue, state], Self.saltLength, of: Self.codeSigns)
        )
    }

    /// Says that a code stands for that act.
    func isCode(_ code: String, for use: String, of visit: VisitID, turn: Int) -> Bool {
        code.count == Self.codeLength
            && self.code(for: use, of: visit, turn: turn, salt: String(code.prefix(Self.saltLength))) == code
    }

    private func code(for use: String, of visit: VisitID, turn: Int, salt: String) -> String {
        salt
            + word(
                ["code", use, visit.rawValue, "\(turn)", salt],
                Self.codeLength - Self.saltLength,
                of: Self.codeSigns
            )
    }

    /// A word of so many signs over what the words name.
    func platformWord(_ words: String..., length: Int) -> String { word(words, length, of: Self.codeSigns) }

    /// A number of so many figures over what the words name.
    func platformNumber(_ words: String..., length: Int) -> String { word(words, length, of: Self.digits) }

    private func word(_ words: [String], _ length: Int, of signs: [Character]) -> String {
        var text = ""
        var block = 0
        while text.count < length {
            for byte in signature(of: ["platform", "\(block)"] + words) where text.count < length {
                text.append(signs[Int(byte) % signs.count])
            }
            block += 1
        }
        return text
    }
}
