import Hummingbird
import Vocabulary

/// The platform's paths: their ends are those of the paper, and the visit stands in front.
///
/// A client that sends `X-Visit` may leave the visit out.
///
/// - Source: platform.md sections 1 to 9.
extension Routes {
    /// Where the chat app authorises.
    static let authorise: RouterPath = "/connect/oauth2/authorize"
    /// Where the wallet authorises.
    static let walletAuthorise: RouterPath = "/oauth2/publicAppAuthorize.htm"

    /// Turns a code of authorisation into a token.
    static let userToken: RouterPath = "/sns/oauth2/access_token"
    /// Makes a user's token last longer.
    static let userRefresh: RouterPath = "/sns/oauth2/refresh_token"
    /// Tells the profile that was allowed.
    static let userProfile: RouterPath = "/sns/userinfo"
    /// Turns a mini-program's login code into a session.
    static let session: RouterPath = "/sns/jscode2session"
    /// Gives the merchant's own token.
    static let accountToken: RouterPath = "/cgi-bin/token"
    /// Tells whether somebody follows.
    static let followState: RouterPath = "/cgi-bin/user/info"
    /// Tells the callbacks of following, in order; an address of the range's own.
    static let callbacks: RouterPath = "/cgi-bin/callbacks"
    /// Makes a follow code with a word of the merchant's own.
    static let sceneCode: RouterPath = "/cgi-bin/qrcode/create"
    /// Shows such a code as a picture.
    static let sceneCodePicture: RouterPath = "/cgi-bin/showqrcode"
    /// Sends a message to somebody who subscribed to it.
    static let subscribeSend: RouterPath = "/cgi-bin/message/subscribe/send"
    /// Tells the declared privacy guide.
    static let privacyGuide: RouterPath = "/cgi-bin/component/getprivacysetting"
    /// Turns the code of a tap into a phone number.
    static let phoneNumber: RouterPath = "/wxa/business/getuserphonenumber"
    /// Tells what a script call of the page was answered; an address of the range's own.
    static let bridge: RouterPath = "/wxa/bridge"
    /// Tells the same to the page itself, whose script asks for it.
    static let pageBridge: RouterPath = "/bridge/{api}"
    /// Takes an order that is to be paid in the chat app.
    static let prepay: RouterPath = "/v3/pay/transactions/jsapi"
    /// Tells a payment by the merchant's number.
    static let transaction: RouterPath = "/v3/pay/transactions/out-trade-no/{number}"
    /// Tells the notices of payment as they went out; an address of the range's own.
    static let notices: RouterPath = "/v3/pay/notices"
    /// Gives the address at which a title is filled in.
    static let titleAddress: RouterPath = "/v3/new-tax-control-fapiao/user-title/title-url"
    /// Where a title is filled in.
    static let titlePage: RouterPath = "/fapiao/{title}"
    /// Tells the title that was filled in.
    static let userTitle: RouterPath = "/v3/new-tax-control-fapiao/user-title"
    /// The wallet's gateway.
    static let walletGateway: RouterPath = "/gateway.do"
    /// The parking cloud's gateway.
    static let parkingGateway: RouterPath = "/open/gateway"

    /// What the platform has handed to the merchant of a visit.
    static let visitPlatform: RouterPath = "/__admin/visits/{visit}/platform"

    /// A path of the platform with a visit in front.
    static func ofVisit(_ tail: RouterPath) -> RouterPath { "/{visit}\(tail.description)" }

    /// A path of the platform with a party and a visit in front, on a network without host names.
    static func ofVisit(_ tail: RouterPath, of party: Party) -> RouterPath {
        "/\(party.rawValue)/{visit}\(tail.description)"
    }

    /// The written path of a visit's page of authorisation.
    static func link(to tail: RouterPath, of visit: VisitID, under party: Party?) -> String {
        (party.map { "/\($0.rawValue)" } ?? "") + "/\(visit)\(tail.description)"
    }

    /// The written path at which an invoice's title is filled in.
    static func link(toTitle sealed: String, of visit: VisitID, under party: Party?) -> String {
        (party.map { "/\($0.rawValue)" } ?? "") + "/\(visit)/fapiao/\(sealed)"
    }
}
