import Flow
import Hummingbird
import Vocabulary

/// The mini-program: the phone number of a tap, and what script calls were answered.
///
/// - Source: platform.md sections 3, 4 and 6.
struct MiniProgramEndpoints: Sendable {
    let desk: PlatformDesk

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        desk.serve(Routes.phoneNumber, of: .account, by: .post, in: routes) { try await phoneNumber($0) }
        desk.serve(Routes.bridge, of: .account, by: .get, in: routes) { try bridge($0) }
        return routes
    }

    private func phoneNumber(_ call: PlatformRequest) async throws -> Response {
        let file = call.file
        _ = try LoginEndpoints.open(call.word("access_token"), for: [.account], file)
        let code = try call.decoded(Turning.self).code
        guard PlatformCodes(file: file).turned(code, for: [PlatformCodes.phone]) != nil,
            let number = file.record.value(of: .phoneNumber), try await call.spend(code)
        else { throw PlatformRefusal.account(40029, "invalid code,") }
        let mark = Phone.Watermark(appid: file.miniAppID, timestamp: file.unixNow)
        return try Answer.json(Phone(phoneInfo: .init(phoneNumber: number, purePhoneNumber: number, watermark: mark)))
    }

    private func bridge(_ call: PlatformRequest) throws -> Response {
        _ = try LoginEndpoints.open(call.word("access_token"), for: [.account], call.file)
        guard let interface = BridgeCall.Interface(rawValue: call.word("api")) else {
            let known = BridgeCall.Interface.allCases.map(\.rawValue).joined(separator: ", ")
            throw PlatformRefusal.account(40097, "invalid args, api is one of \(known),")
        }
        return try Answer.json(BridgeCall(file: call.file).answer(of: interface))
    }

    private struct Turning: Decodable {
        let code: String
    }

    private struct Phone: Encodable {
        let errcode = 0
        let errmsg = "ok"
        let phoneInfo: Info

        private enum CodingKeys: String, CodingKey {
            case errcode
            case errmsg
            case phoneInfo = "phone_info"
        }

        struct Info: Encodable {
            let countryCode = "86"
            let phoneNumber: String
            let purePhoneNumber: String
            let watermark: Watermark
        }

        struct Watermark: Encodable {
            let appid: String
            let timestamp: Int
        }
    }
}
