import HTTPTypes
import Hummingbird
import NIOCore
import Vocabulary

/// Shows a visit's page with either of its faces, with the addresses that only the server knows.
struct PageFaces: Sendable {
    let addresses: Addresses
    let templates: PageTemplates
    /// Says that the range is walked by a class.
    let isClass: Bool
    private let html: PageHTML
    private let bodies = PageBodies()

    init(addresses: Addresses, templates: PageTemplates, isClass: Bool = false) {
        self.isClass = isClass
        self.addresses = addresses
        self.templates = templates
        html = PageHTML(templates: templates)
    }

    /// The address of a visit's current page.
    func address(of view: VisitView, for origin: Origin) -> String {
        let authorisation = Authorisation(view: view, origin: origin, addresses: addresses)
        if let sheet = authorisation.sheetAddress { return sheet }
        return origin.page(of: view, addresses.page(of: view.id, after: view.length), party: view.page.party)
            + query(of: view, for: origin)
    }

    /// The address to which the merchant sends whoever has just come in an app, to be told who that is; nil for none.
    ///
    /// A page whose address says something of its own is shown at once.
    func silentAddress(of view: VisitView, for origin: Origin) -> String? {
        guard view.arrival != nil, view.page.party == .merchant, query(of: view, for: origin).isEmpty else {
            return nil
        }
        let back = origin.absolutePage(of: view, addresses.page(of: view.id, after: view.length), party: .merchant)
        return Authorisation(view: view, origin: origin, addresses: addresses).silentAddress(back: back)
    }

    /// What stands behind the question mark of the page's address: the order that it shows, or what the page reports.
    private func query(of view: VisitView, for origin: Origin) -> String {
        guard let name = view.orderName else { return ReportWriter(view, origin, addresses).query }
        return "?\(OrderDesk.field)=\(addresses.word(for: name, of: view.id))"
    }

    /// The same from the root of the net, for whoever made the visit.
    func absoluteAddress(of view: VisitView, for origin: Origin) -> String {
        origin.absolutePage(of: view, addresses.page(of: view.id, after: view.length), party: view.page.party)
    }

    /// The address of a visit's current page from the root of the net, with what stands behind its question mark.
    func wholeAddress(of view: VisitView, for origin: Origin) -> String {
        let address = address(of: view, for: origin)
        return address.hasPrefix("/") ? origin.absolute(address) : address
    }

    /// What the code of a sticker holds.
    func code(at place: Int, of view: VisitView, for origin: Origin) -> String {
        origin.absolutePage(
            of: view,
            addresses.code(of: view.id, at: place),
            party: .site,
            isPlain: view.startsPlain
        )
    }

    /// The current page as the client wants it: the same bytes for the same view, origin and face.
    func shown(_ view: VisitView, for origin: Origin, asJSON: Bool, isBeside: Bool = false) throws -> ShownPage {
        ShownPage(
            buffer: try asJSON ? json(of: view, for: origin) : document(of: view, for: origin),
            after: view.length,
            manner: Showing.Manner(view, for: origin, asJSON: asJSON, isBeside: isBeside)
        )
    }

    private func json(of view: VisitView, for origin: Origin) throws -> ByteBuffer {
        let codes = view.stickers.enumerated().map { ($1.scan.target, code(at: $0, of: view, for: origin)) }
        let document = PageJSON(
            view,
            address: address(of: view, for: origin),
            file: file(of: view, for: origin),
            codes: Dictionary(codes, uniquingKeysWith: { first, _ in first }),
            resources: resources(of: view, for: origin)
        )
        return try bodies.json(of: document)
    }

    /// The address of the file that the page offers; nil where it offers none.
    private func file(of view: VisitView, for origin: Origin) -> String? {
        guard !view.copy.isEmpty else { return nil }
        let token = addresses.page(of: view.id, after: view.length)
        return origin.page(of: view, token, party: view.page.party) + CopyFile.suffix
    }

    /// What the page sends; one of the range sends nothing.
    private func resources(of view: VisitView, for origin: Origin) -> [Resource] {
        view.isForeign ? [] : ReportWriter(view, origin, addresses).resources
    }

    private func document(of view: VisitView, for origin: Origin) throws -> ByteBuffer {
        let address = address(of: view, for: origin)
        let stickers = view.stickers.enumerated().map { place, sticker in
            let scan = origin.page(
                of: view,
                addresses.code(of: view.id, at: place),
                party: .site,
                isPlain: view.startsPlain
            )
            return (sticker.scan.target, PageAddresses.StickerAddress(image: Routes.picture(of: scan), scan: scan))
        }
        let around = PageAddresses(
            post: address,
            file: file(of: view, for: origin) ?? "",
            stickers: Dictionary(stickers, uniquingKeysWith: { first, _ in first }),
            brand: Self.brand(of: view),
            clock: view.clock,
            isClass: isClass,
            resources: resources(of: view, for: origin)
        )
        guard !view.isForeign else {
            let page = RangePage.useTheCard(CardFacts.facts(of: view.card), back: address)
            return ByteBuffer(string: try page.html(templates, in: around))
        }
        return try bodies.html(of: view.page, at: around, by: html)
    }

    /// The name over a page: the merchant's, or that of the app that shows it.
    static func brand(of view: VisitView) -> String {
        switch view.page.party {
        case .merchant, .site: view.merchantName
        case .chat: "苇聊"
        case .wallet: "芷付"
        case .phone: "手机"
        }
    }
}
