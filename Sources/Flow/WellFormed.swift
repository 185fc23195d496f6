import Vocabulary

/// Whether a value looks like the item that a field asks for; whose it is, nobody asks.
///
/// - Source: the forms in use: 11 digits of a mobile number, 7 or 8 signs of a plate, 18 of an identity document.
enum WellFormed {
    /// Longer than anything that such a form is given.
    private static let longest = 200

    /// Says that a shop's form would take the value.
    static func isTaken(_ value: String, for item: Demand) -> Bool {
        guard !value.isEmpty, value.count <= longest, !value.contains(where: \.isNewline) else { return false }
        switch item {
        case .phoneNumber:
            let digits = Array(value.utf8.filter { !" -".utf8.contains($0) }.drop { $0 == UInt8(ascii: "+") })
            return digits.allSatisfy(isDigit)
                && (digits.count == 11 && digits.first == UInt8(ascii: "1")
                    || digits.count == 13 && digits.starts(with: "861".utf8))
        case .licencePlate:
            let signs = Array(value.filter { !" ·.".contains($0) })
            return (7...8).contains(signs.count) && !(signs.first?.isASCII ?? true)
                && signs.dropFirst().allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        case .idDocument: return value.count == 18 && value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        case .email:
            let parts = value.split(separator: "@", omittingEmptySubsequences: false)
            return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
        case .birthday, .childBirthday: return value.utf8.filter(isDigit).count == 8
        case .taxpayerNumber:
            return (15...20).contains(value.count) && value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        default: return true
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
