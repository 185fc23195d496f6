import Crypto
import Foundation

/// Seals what the pay interface sends, with the visit's key; the nonce follows from what is sealed, so that a visit's
/// bytes are the same each time.
///
/// - Source: platform.md section 7: AEAD_AES_256_GCM, the tag behind the text, base64.
struct PaySeal: Sendable {
    /// The algorithm's name in a notice.
    static let algorithm = "AEAD_AES_256_GCM"

    let key: String
    let nonce: String

    /// The sealed text.
    ///
    /// - Throws: What keeps the key or nonce from being one.
    func sealed(_ plain: [UInt8], with associated: String) throws -> String {
        let box = try AES.GCM.seal(
            Data(plain),
            using: SymmetricKey(data: Data(key.utf8)),
            nonce: AES.GCM.Nonce(data: Data(nonce.utf8)),
            authenticating: Data(associated.utf8)
        )
        return (box.ciphertext + box.tag).base64EncodedString()
    }
}
