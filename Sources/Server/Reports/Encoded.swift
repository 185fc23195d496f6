import Crypto
import Foundation
import Vocabulary

/// Writes a value as a page sends it.
enum Encoded {
    /// The value in an encoding.
    static func text(_ value: String, as encoding: Encoding) -> String {
        let bytes = Data(value.utf8)
        return switch encoding {
        case .clear: value
        case .percent: Percent.all(value)
        case .base64: bytes.base64EncodedString()
        case .hex: hex(bytes)
        case .md5: hex(Insecure.MD5.hash(data: bytes))
        case .sha256: hex(SHA256.hash(data: bytes))
        }
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }.joined()
    }
}
