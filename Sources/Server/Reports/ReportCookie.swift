import Crypto
import Foundation
import Hummingbird

/// The cookie that a receiver of reports sets: its name and value travel to it sealed, as partners hand ids to each other,
/// and stand in clear only in what a client sends back.
struct ReportCookie: Sendable {
    /// The name under which an address carries what is sealed.
    static let field = "k"
    private static let nonceLength = 12

    let addresses: Addresses

    private var key: SymmetricKey { SymmetricKey(data: Data(addresses.signature(of: ["report-cookie"]))) }

    /// Seals a cookie's name and value; the same words are sealed alike, so that a page's bytes are the same each time.
    ///
    /// - Throws: What keeps the key or nonce from being one.
    func sealed(_ pair: String) throws -> String {
        let nonce = addresses.signature(of: ["report-cookie-nonce", pair]).prefix(Self.nonceLength)
        let box = try AES.GCM.seal(Data(pair.utf8), using: key, nonce: AES.GCM.Nonce(data: Data(nonce)))
        guard let bytes = box.combined else { throw CryptoKitError.incorrectParameterSize }
        return bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// What was sealed; nil where nobody here has sealed it.
    func opened(_ text: String) -> String? {
        var text = text.replacing("-", with: "+").replacing("_", with: "/")
        while text.utf8.count % 4 != 0 { text += "=" }
        guard let bytes = Data(base64Encoded: text), let box = try? AES.GCM.SealedBox(combined: bytes),
            let plain = try? AES.GCM.open(box, using: key)
        else { return nil }
        return String(decoding: plain, as: UTF8.self)
    }

    /// The header that sets it, for its receiver's own reports alone.
    ///
    /// A host of somebody else's gets it back from a page of the merchant's only where it says so, and then only where
    /// nobody on the way can read it; hosts of this machine count as such.
    static func header(_ pair: String, isAcrossSites: Bool) -> String {
        "\(pair); Path=\(Routes.reportCookie.description)\(isAcrossSites ? "; SameSite=None; Secure" : "; SameSite=Lax")"
    }
}
