import HTTPTypes

/// A family of the platform's interfaces: on which host it answers, and how it says what every family must.
enum PlatformFamily: CaseIterable, Sendable {
    /// Accounts and mini-programs.
    case account
    /// Payments and their invoices.
    case pay
    /// The wallet's gateway.
    case wallet
    /// The parking cloud.
    case parking

    /// What can be wrong with any call.
    enum Fault: Hashable, Sendable {
        /// No visit is named, or none is there.
        case noVisit
        /// The address takes the other method.
        case wrongMethod(HTTPRequest.Method)
        /// The body is too long.
        case tooLong
        /// The body cannot be read, or lacks what it must say.
        case unreadable
        /// The host is another family's.
        case elsewhere
    }

    /// Where it answers.
    var host: PlatformHost {
        switch self {
        case .account: .chatAPI
        case .pay: .pay
        case .wallet: .walletAPI
        case .parking: .parking
        }
    }

    /// A fault in the family's own shape.
    func refusal(of fault: Fault) -> PlatformRefusal {
        let words = Self.words(of: fault, host: host)
        switch self {
        case .account:
            let code =
                switch fault {
                case .noVisit: 40013
                case .wrongMethod(.get): 43001
                case .wrongMethod: 43002
                case .tooLong: 45002
                case .unreadable: 47001
                case .elsewhere: 40066
                }
            return .account(code, words)
        case .pay:
            return switch fault {
            case .noVisit: .pay(404, "RESOURCE_NOT_EXISTS", words)
            case .wrongMethod: .pay(405, "PARAM_ERROR", words)
            case .tooLong: .pay(413, "PARAM_ERROR", words)
            case .unreadable: .pay(400, "PARAM_ERROR", words)
            case .elsewhere: .pay(404, "RESOURCE_NOT_EXISTS", words)
            }
        case .wallet:
            return switch fault {
            case .noVisit: .wallet("40002", "isv.invalid-app-id", words)
            case .wrongMethod, .elsewhere: .wallet("40002", "isv.invalid-method", words)
            case .tooLong, .unreadable: .wallet("40001", "isv.missing-parameter", words)
            }
        case .parking:
            return switch fault {
            case .noVisit, .elsewhere: .parking(404, words)
            case .wrongMethod: .parking(405, words)
            case .tooLong: .parking(413, words)
            case .unreadable: .parking(400, words)
            }
        }
    }

    private static func words(of fault: Fault, host: PlatformHost) -> String {
        switch fault {
        case .noVisit: "no such visit, put its handle in front of the path or into X-Visit"
        case .wrongMethod(let method): "require \(method.rawValue) method"
        case .tooLong: "the body is longer than 64 KB"
        case .unreadable: "data format error"
        case .elsewhere: "this interface answers at \(host.rawValue)"
        }
    }
}
