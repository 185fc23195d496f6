import HTTPTypes
import Hummingbird

/// Why an interface of the platform does not give what was asked, in the shape of its family.
///
/// The account interface says so with status 200, as it does outside; only the pay interface uses statuses.
enum PlatformRefusal: Error, Hashable, Sendable {
    /// Of the account interface: number and words.
    case account(Int, String)
    /// Of the pay interface: status, code and words.
    case pay(Int, String, String)
    /// Of the wallet's gateway: code, sub-code and words.
    case wallet(String, String, String)
    /// Of the parking cloud: number and words.
    case parking(Int, String)

    /// The answer over the wire.
    func response() throws -> Response {
        switch self {
        case .account(let code, let words):
            return try Answer.json(Account(errcode: code, errmsg: "\(words) rid: 66d0-mock"))
        case .pay(let status, let code, let words):
            return try Answer.json(Pay(code: code, message: words), status: .init(code: status))
        case .wallet(let code, let sub, let words):
            let inner = Wallet.Inner(code: code, msg: Self.heading(of: code), subCode: sub, subMsg: words)
            return try Answer.json(Wallet(errorResponse: inner))
        case .parking(let code, let words):
            return try Answer.json(Parking(code: code, msg: words))
        }
    }

    private static func heading(of code: String) -> String {
        switch code {
        case "40001": "Missing Required Arguments"
        case "40002": "Invalid Arguments"
        case "20001": "Insufficient Token Permissions"
        default: "Business Failed"
        }
    }

    private struct Account: Encodable {
        let errcode: Int
        let errmsg: String
    }

    private struct Pay: Encodable {
        let code: String
        let message: String
    }

    private struct Wallet: Encodable {
        let errorResponse: Inner

        private enum CodingKeys: String, CodingKey {
            case errorResponse = "error_response"
        }

        struct Inner: Encodable {
            let code: String
            let msg: String
            let subCode: String
            let subMsg: String

            private enum CodingKeys: String, CodingKey {
                case code
                case msg
                case subCode = "sub_code"
                case subMsg = "sub_msg"
            }
        }
    }

    private struct Parking: Encodable {
        let code: Int
        let msg: String
    }
}
