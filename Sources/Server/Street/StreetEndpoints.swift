import Crypto
import Foundation
import Hummingbird
import Vocabulary

/// The street: the list of merchants for those who practise openly, and the printed stickers that start a visit.
struct StreetEndpoints: Sendable {
    let content: RangeContent
    let maker: VisitMaker
    let faces: PageFaces
    private let scenarios: [String: ScenarioID]

    init(content: RangeContent, maker: VisitMaker, faces: PageFaces) {
        self.content = content
        self.maker = maker
        self.faces = faces
        scenarios = Dictionary(
            content.offers.keys.map { (faces.addresses.sticker(of: $0), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.street, get: { try street($0, $1) })
        routes.serve(Routes.sticker, get: { try await sticker($0, $1) })
        return routes
    }

    /// Shows the street, on this machine or to whoever has its token, and never in a blind run.
    private func street(_ request: Request, _ context: VisitContext) throws -> Response {
        if content.isBlind { throw RangeError.blind }
        let origin = try request.origin
        let parameters = request.uri.queryParameters.map { (String($0.key), String($0.value)) }
        let query = StreetQuery(parameters: Dictionary(parameters, uniquingKeysWith: { $1 }))
        let isHere = context.isFromThisMachine && origin.isThisMachine
        guard isHere || isInvited(by: query.token) else { throw RangeError.noPage }
        let page = StreetPage(cards: content.inOrder.map(card), query: query, modeNames: content.modeNames)
        return Answer.html(try page.html(faces.templates))
    }

    /// Says that a token opens the street.
    ///
    /// Digests are compared in constant time, so that the time of an answer tells nothing about the token.
    private func isInvited(by token: String) -> Bool {
        guard let streetToken = content.streetToken else { return false }
        return SHA256.hash(data: Data(streetToken.utf8)) == SHA256.hash(data: Data(token.utf8))
    }

    /// Makes a fresh visit and leads to its site; with `.png` behind it, the picture of the sticker.
    private func sticker(_ request: Request, _ context: VisitContext) async throws -> Response {
        let origin = try request.origin
        let name = context.parameters.get("token") ?? ""
        let isPicture = name.hasSuffix(Routes.pictureSuffix)
        let token = isPicture ? String(name.dropLast(Routes.pictureSuffix.count)) : name
        guard let scenario = scenarios[token] else { throw RangeError.noPage }
        if isPicture {
            guard let code = QRCode(origin.absolute(Routes.link(toSticker: token))) else {
                throw RangeError(.broken, "the address is too long for a code")
            }
            return Answer.png(code.png())
        }
        if request.method == .head {
            // Asking for the head alone makes no visit, so there is no card yet.
            let page = RangePage.identity([], start: Routes.link(toSticker: token))
            return Answer.html(try page.html(faces.templates))
        }
        let view = try await maker.make(scenario, seed: nil)
        let start = faces.address(of: view, for: origin)
        if request.wantsJSON { return Answer.seeOther(start) }
        // A person sees the training identity first: nothing else may be typed on the range.
        return Answer.html(try RangePage.identity(CardFacts.facts(of: view.card), start: start).html(faces.templates))
    }

    private func card(of offer: RangeContent.Offer) -> StreetCard {
        let link = Routes.link(toSticker: faces.addresses.sticker(of: offer.scenario))
        return StreetCard(
            scenario: offer.scenario,
            name: offer.merchantZh,
            service: offer.service,
            mode: offer.mode ?? "",
            zh: offer.titleZh,
            en: offer.titleEn,
            tags: offer.kinds.compactMap { id in
                Kind(rawValue: id).map { StreetCard.Tag(kind: $0, zh: content.kindNames[id] ?? id) }
            },
            image: Routes.picture(of: link),
            link: link
        )
    }
}
