import Flow
import Hummingbird
import Vocabulary

/// The merchant's account: its token, who follows it, what it was told of that, its messages, its privacy guide.
///
/// - Source: platform.md sections 2, 4 and 6.
struct AccountEndpoints: Sendable {
    let desk: PlatformDesk

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        desk.serve(Routes.accountToken, of: .account, by: .get, in: routes) { try token($0) }
        desk.serve(Routes.followState, of: .account, by: .get, in: routes) { try followState($0) }
        desk.serve(Routes.callbacks, of: .account, by: .get, in: routes) { try callbacks($0) }
        desk.serve(Routes.subscribeSend, of: .account, by: .post, in: routes) { try await send($0) }
        desk.serve(Routes.privacyGuide, of: .account, by: .post, in: routes) { try guide($0) }
        return routes
    }

    /// Gives the merchant's token, for its account or its mini-program.
    private func token(_ call: PlatformRequest) throws -> Response {
        guard call.word("grant_type") == "client_credential" else {
            throw PlatformRefusal.account(40002, "invalid grant_type,")
        }
        let isMini = call.word("appid") == call.file.miniAppID
        try LoginEndpoints.know(call, appID: isMini ? call.file.miniAppID : call.file.appID)
        let token = PlatformToken(use: .account, turn: 0, given: call.file.record.clock.seconds)
        return try Answer.json(Token(accessToken: token.text(in: call.file)))
    }

    private func followState(_ call: PlatformRequest) throws -> Response {
        let file = call.file
        _ = try LoginEndpoints.open(call.word("access_token"), for: [.account], file)
        guard call.word("openid") == file.openID else { throw PlatformRefusal.account(40003, "invalid openid,") }
        guard let follow = file.record.follow, let scene = follow.scene else {
            return try Answer.json(["subscribe": 0])
        }
        return try Answer.json(
            Follower(
                openid: file.openID,
                qrSceneStr: follow.code > 0 ? Self.scene(of: follow, file) : "",
                subscribeScene: scene.rawValue,
                subscribeTime: follow.turn.at.unix,
                unionid: file.unionID
            )
        )
    }

    /// The word that a code at the site carries: the merchant's host and the code's place.
    private static func scene(of following: PlatformRecord.Following, _ file: PlatformFile) -> String {
        "\(file.merchantWord)_c\(following.code)"
    }

    private func callbacks(_ call: PlatformRequest) throws -> Response {
        _ = try LoginEndpoints.open(call.word("access_token"), for: [.account], call.file)
        let list = call.file.record.followings.map { following in
            Callback(at: following.turn.at.unix, body: Self.body(of: following, call.file))
        }
        return try Answer.json(["callbacks": list])
    }

    /// What the platform posted to the merchant's back end.
    private static func body(of following: PlatformRecord.Following, _ file: PlatformFile) -> String {
        let scene = scene(of: following, file)
        let event =
            switch following.act {
            case .follows: "subscribe"
            case .scans: "SCAN"
            case .leaves: "unsubscribe"
            }
        var code = "<EventKey></EventKey>"
        if following.code > 0 {
            let ticket = "gQH" + file.addresses.platformWord("ticket", scene, length: 40)
            code = "<EventKey>\(event == "SCAN" ? "" : "qrscene_")\(scene)</EventKey><Ticket>\(ticket)</Ticket>"
        }
        return "<xml><ToUserName>\(file.accountName)</ToUserName><FromUserName>\(file.openID)</FromUserName>"
            + "<CreateTime>\(following.turn.at.unix)</CreateTime><MsgType>event</MsgType><Event>\(event)</Event>\(code)</xml>"
    }

    /// Sends one message for one yes.
    private func send(_ call: PlatformRequest) async throws -> Response {
        let file = call.file
        _ = try LoginEndpoints.open(call.word("access_token"), for: [.account], file)
        let message = try call.decoded(Sending.self)
        guard message.touser == file.miniOpenID else { throw PlatformRefusal.account(40003, "invalid openid,") }
        guard let use = PlatformFile.Template.allCases.first(where: { file.template(for: $0) == message.templateId })
        else { throw PlatformRefusal.account(40037, "invalid template_id,") }
        guard message.data?.isEmpty == false else {
            throw PlatformRefusal.account(47003, "argument invalid! data is empty,")
        }
        for taken in file.subscriptions(for: use) {
            let code = file.addresses.code(for: "message", of: file.visit, turn: taken.turn.length, state: use.rawValue)
            if try await call.spend(code, sending: use.subject) { return try Answer.json(Done()) }
        }
        throw PlatformRefusal.account(43101, "user refuse to accept the msg")
    }

    private func guide(_ call: PlatformRequest) throws -> Response {
        _ = try LoginEndpoints.open(call.word("access_token"), for: [.account], call.file)
        return try Answer.json(DeclaredGuide(of: call.file))
    }

    private struct Token: Encodable {
        let accessToken: String
        let expiresIn = PlatformToken.Use.account.lifetime

        private enum CodingKeys: String, CodingKey {
            case accessToken = "access_token"
            case expiresIn = "expires_in"
        }
    }

    private struct Follower: Encodable {
        let groupid = 0
        let language = "zh_CN"
        let openid: String
        let qrScene = 0
        let qrSceneStr: String
        let remark = ""
        let subscribe = 1
        let subscribeScene: String
        let subscribeTime: Int
        let tagidList: [Int] = []
        let unionid: String

        private enum CodingKeys: String, CodingKey {
            case groupid
            case language
            case openid
            case qrScene = "qr_scene"
            case qrSceneStr = "qr_scene_str"
            case remark
            case subscribe
            case subscribeScene = "subscribe_scene"
            case subscribeTime = "subscribe_time"
            case tagidList = "tagid_list"
            case unionid
        }
    }

    private struct Callback: Encodable {
        let at: Int
        let body: String
    }

    private struct Sending: Decodable {
        let touser: String
        let templateId: String
        let data: [String: Value]?

        private enum CodingKeys: String, CodingKey {
            case touser
            case templateId = "template_id"
            case data
        }

        struct Value: Decodable {
            let value: String
        }
    }

    private struct Done: Encodable {
        let errcode = 0
        let errmsg = "ok"
    }
}
