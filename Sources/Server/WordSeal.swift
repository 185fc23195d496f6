import Crypto
import Foundation

/// Words that travel in an address and that only this journal's server can read: what outside one party tells another
/// behind the consumer's back.
struct WordSeal: Sendable {
    private static let nonceLength = 12

    let addresses: Addresses
    /// What the words are for; words of another use are not opened.
    let use: String

    private var key: SymmetricKey { SymmetricKey(data: Data(addresses.signature(of: ["seal", use]))) }

    /// Seals words, in signs that an address carries as they are; the same words are sealed alike.
    ///
    /// - Throws: What keeps the key or nonce from being one.
    func sealed(_ words: String) throws -> String {
        let nonce = addresses.signature(of: ["seal-nonce", use, words]).prefix(Self.nonceLength)
        let box = try AES.GCM.seal(Data(words.utf8), using: key, nonce: AES.GCM.Nonce(data: Data(nonce)))
        guard let bytes = box.combined else { throw CryptoKitError.incorrectParameterSize }
        return bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// What was sealed; nil where nobody here has sealed it for this use.
    func opened(_ text: String) -> String? {
        var text = text.replacing("-", with: "+").replacing("_", with: "/")
        while text.utf8.count % 4 != 0 { text += "=" }
        guard let bytes = Data(base64Encoded: text), let box = try? AES.GCM.SealedBox(combined: bytes),
            let plain = try? AES.GCM.open(box, using: key)
        else { return nil }
        return String(decoding: plain, as: UTF8.self)
    }
}
