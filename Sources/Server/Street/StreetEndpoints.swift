import HTTPTypes
import Hummingbird
import Logging
import Vocabulary

/// The street: the list of merchants for those who practise openly, and the printed stickers that start a visit.
struct StreetEndpoints: Sendable {
    let content: RangeContent
    let maker: VisitMaker
    let shards: VisitShards
    let faces: PageFaces
    let modes: ModeSwitch
    private let token: TrainerToken
    private let stickers: StickerBook
    private let logger: Logger

    init(
        content: RangeContent,
        maker: VisitMaker,
        shards: VisitShards,
        faces: PageFaces,
        modes: ModeSwitch,
        logger: Logger
    ) {
        self.modes = modes
        self.content = content
        self.maker = maker
        self.shards = shards
        self.faces = faces
        token = TrainerToken(content.trainerToken)
        stickers = StickerBook(of: content.offers, addresses: faces.addresses)
        self.logger = logger
    }

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(
            Routes.street,
            get: { request, context in
                guard let named = try request.namedVisit else { return try street(request, context) }
                return try await lead(to: named, request, context)
            }
        )
        routes.serve(Routes.sticker, get: { try await sticker($0, $1) })
        return routes
    }

    /// Shows the street, on this machine or to whoever has its token, and never in a blind run.
    private func street(_ request: Request, _ context: VisitContext) throws -> Response {
        if content.isBlind { throw RangeError.blind }
        let origin = try request.origin(in: context)
        let parameters = request.uri.queryParameters.map { (String($0.key), String($0.value)) }
        let query = StreetQuery(parameters: Dictionary(parameters, uniquingKeysWith: { $1 }))
        let isHere = context.isFromThisMachine && origin.isThisMachine
        guard isHere || token.opens(with: query.token) else { throw RangeError.noPage }
        let names = try content.names()
        let offers = try content.offers.all { logger.error("\($0)") }
        let page = StreetPage(
            cards: offers.map { card(of: $0, naming: names.kinds) },
            query: query,
            modeNames: names.modes
        )
        return Answer.html(try page.html(faces.templates))
    }

    /// Leads a client that keeps the handle alone to its visit's current page, on whichever host it asks.
    private func lead(to id: VisitID, _ request: Request, _ context: VisitContext) async throws -> Response {
        let origin = try request.origin(in: context)
        context.note.keep(id, .absent)
        return Answer.seeOther(faces.address(of: try await shards[id].view(of: id), for: origin))
    }

    /// Makes a fresh visit and leads to its site; with `.png` behind it, the picture of the sticker.
    private func sticker(_ request: Request, _ context: VisitContext) async throws -> Response {
        let origin = try request.origin(in: context)
        let name = context.parameters.get("token") ?? ""
        let isPicture = name.hasSuffix(Routes.pictureSuffix)
        let token = isPicture ? String(name.dropLast(Routes.pictureSuffix.count)) : name
        guard let scenario = try stickers.scenario(of: token) else { throw RangeError.noPage }
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
        // A tool of a bench has no admin part to say with which account it comes.
        let isMember = content.isBench && request.uri.queryParameters["account"] == "member"
        let view = try await maker.make(modes.scenario(at: scenario), seed: nil, isMember: isMember)
        let start = faces.address(of: view, for: origin)
        if request.wantsJSON {
            // A program gets the identity too, in place of the page that shows it, and goes on by itself.
            let opening = VisitOpening(view, of: faces, for: origin)
            var response = try Answer.json(opening, status: .created)
            response.headers[.location] = start
            return response
        }
        // A person sees the training identity first: nothing else may be typed on the range.
        return Answer.html(try RangePage.identity(CardFacts.facts(of: view.card), start: start).html(faces.templates))
    }

    private func card(of offer: RangeContent.Offer, naming kinds: [String: String]) -> StreetCard {
        let link = Routes.link(toSticker: faces.addresses.sticker(of: offer.scenario))
        return StreetCard(
            scenario: offer.scenario,
            name: offer.merchantZh,
            service: offer.service,
            mode: offer.mode ?? "",
            zh: offer.titleZh,
            en: offer.titleEn,
            tags: offer.kinds.compactMap { id in
                Kind(rawValue: id).map { StreetCard.Tag(kind: $0, zh: kinds[id] ?? id) }
            },
            era: offer.era,
            image: Routes.picture(of: link),
            link: link
        )
    }
}
