/// The code on a certificate: the start of its signature in letters and digits that nobody takes for each other.
///
/// Nothing about the learner can be read from it. To verify is to make it again from the certificate's words and compare.
package struct CertificateCode: Hashable, Sendable, CustomStringConvertible {
    /// Why something that was typed is no code.
    package enum Fault: String, CaseIterable, Error, Hashable, Sendable {
        /// It has other than sixteen letters and digits.
        case length
        /// It holds a nought, a one, an O or an I, which no code has, or something else that is no letter or digit.
        case alphabet
        /// A letter or digit is mistyped, or two have changed places.
        case mistyped

        /// What to tell whoever typed it.
        package var advice: (zh: String, en: String) {
            switch self {
            case .length:
                ("证书码共十六位，请核对有没有漏写或多写", "a code has sixteen letters and digits; look for one missing or too many")
            case .alphabet: ("证书码里没有 0、1、O、I，请再看一遍原件", "no code holds 0, 1, O or I; look at the paper again")
            case .mistyped:
                ("有一位写错了，或两位写反了，请再看一遍原件", "one is mistyped, or two have changed places; look at the paper again")
            }
        }
    }

    /// The letters and digits: no 0, 1, O or I.
    package static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    /// How many there are in a code, the last of which tells typing mistakes.
    package static let length = 16
    /// How many bytes of a signature a code takes in.
    package static let signatureLength = 10

    private static let bits = 5
    private static let check = CheckSymbol(size: alphabet.count)

    /// The sixteen letters and digits.
    package let symbols: String

    /// Makes the code of a signature; nil where that is too short.
    ///
    /// - Parameter signature: The HMAC of ``Certificate/canonicalText``, made by whoever has the key: at least ``signatureLength`` bytes.
    package init?(signature: [UInt8]) {
        guard signature.count >= Self.signatureLength else { return nil }
        var places: [Int] = []
        var (rest, held) = (0, 0)
        for byte in signature where places.count < Self.length - 1 {
            rest = rest << 8 | Int(byte)
            held += 8
            while held >= Self.bits, places.count < Self.length - 1 {
                held -= Self.bits
                places.append(rest >> held & (Self.alphabet.count - 1))
            }
            rest &= 1 << held - 1
        }
        places.append(Self.check.symbol(behind: places))
        symbols = String(places.map { Self.alphabet[$0] })
    }

    /// Reads what somebody typed from a certificate.
    ///
    /// - Parameter text: The text: small letters, full-width ones, spaces and strokes are all the same.
    /// - Returns: The code, or what is wrong with the text.
    package static func parse(_ text: String) -> Result<CertificateCode, Fault> {
        guard let typed = TypedCode(text)?.symbols else { return .failure(.alphabet) }
        let places = typed.compactMap { alphabet.firstIndex(of: $0) }
        guard places.count == typed.count else { return .failure(.alphabet) }
        guard places.count == length else { return .failure(.length) }
        guard check.accepts(places) else { return .failure(.mistyped) }
        return .success(CertificateCode(symbols: String(typed)))
    }

    private init(symbols: String) { self.symbols = symbols }

    /// The code as it is printed: `K7QM-3WXA-9BDF-HJ2C`.
    package var description: String {
        let all = Array(symbols)
        return stride(from: 0, to: all.count, by: 4).map { String(all[$0..<min($0 + 4, all.count)]) }
            .joined(separator: "-")
    }

    /// Says that this is the code of a signature, looking at every symbol whatever the first ones are.
    ///
    /// - Parameter signature: The signature that the certificate's words should have.
    /// - Returns: Whether the code verifies.
    package func verifies(_ signature: [UInt8]) -> Bool {
        guard let own = CertificateCode(signature: signature) else { return false }
        return zip(symbols.utf8, own.symbols.utf8).reduce(UInt8(0)) { $0 | $1.0 ^ $1.1 } == 0
    }
}
