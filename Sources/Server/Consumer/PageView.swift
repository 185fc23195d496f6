import Vocabulary

/// What the page template sees of a page.
struct PageView: Sendable {
    var title: String
    var brand: String
    var initial: String
    /// Says that the head of a sheet or dialog shows the title; false where headline or brand say the same.
    var showsTitle: Bool
    /// The classes of the frame: whose it is, its colours, how it lies, what fills it.
    var classes: String
    /// Says that the page lies over a dimmed one.
    var isOverlay: Bool
    /// `sheet` or `dialog`; used for overlays only.
    var overlay: String
    var post: String
    var toasts: [[TextRun]]
    var blocks: [any BlockView]
    var undrawn: [UndrawnView]
    var strip: StripView
    var images: [ImageView]
    var reports: [ReportView]

    /// Something that stands in the document and is not drawn.
    struct UndrawnView: Sendable {
        var words: String
        var isButton = false
        var target = ""

        init(_ undrawn: Undrawn) {
            switch undrawn {
            case .words(let sentence): words = sentence
            case .button(let label, let press):
                words = label
                isButton = true
                target = press
            }
        }
    }

    /// A picture that the page fetches from somewhere.
    struct ImageView: Sendable {
        var address: String
        var hasPolicy: Bool
        var referrer: String
    }

    /// A request that a script makes, as the page declares it.
    struct ReportView: Sendable {
        var address: String
        var type: String
        var body: String
        var field: String
        var encoding: String
        var isWatching: Bool
    }

    init(_ page: Page, _ addresses: PageAddresses) {
        var shelves = 0
        blocks = page.blocks.map { $0.view(addresses, shelves: &shelves) }
        title = page.title
        brand = addresses.brand
        initial = addresses.brand.first.map(String.init) ?? ""
        post = addresses.post
        strip = StripView(addresses)
        images = addresses.resources.filter { $0.manner == .image }.map {
            ImageView(address: $0.address, hasPolicy: !$0.referrer.isEmpty, referrer: $0.referrer)
        }
        reports = addresses.resources.filter { $0.manner != .image }.map {
            ReportView(
                address: $0.address,
                type: $0.type,
                body: $0.body,
                field: $0.field,
                encoding: $0.encoding,
                isWatching: $0.manner == .watch
            )
        }
        isOverlay = page.layout == .sheet || page.layout == .dialog
        overlay = page.layout.rawValue
        undrawn = page.undrawn.map(UndrawnView.init)
        toasts = page.refusal.map { [TextRun.runs(in: $0)] } ?? []
        let headlines = page.blocks.compactMap { if case .heading(let words) = $0 { words } else { nil } }
        showsTitle = headlines.first != page.title && addresses.brand != page.title
        classes = Self.classes(of: page).joined(separator: " ")
    }

    private static func classes(of page: Page) -> [String] {
        let hasStickers = page.blocks.contains { if case .sticker = $0 { true } else { false } }
        let hasGoods = page.blocks.contains { if case .form(let form) = $0 { !form.goods.isEmpty } else { false } }
        var classes = ["frame", "frame-\(page.party.rawValue)", "look-\(page.look)", "layout-\(page.layout.rawValue)"]
        if hasGoods { classes.append("listing") }
        if page.party == .site { classes.append(hasStickers ? "scenery" : "talk") }
        return classes
    }
}
