import Reports
import Server
import Vocabulary

/// The index of a bundle: which file is which, and which page a walk met when; no stage, and no answer.
struct BundleIndex: Encodable {
    /// What the file holds, and in which version.
    static let schema = "mockmerchant-bench-bundle/1"

    /// A walk.
    struct Walk: Encodable {
        /// From 1.
        var walk: Int
        /// What the consumer did: `grant-all`, `refuse-all`, `refuse-one`, or an errand.
        var did: String
        /// The sticker that was scanned, from 1 as they hang; nil where the staff were asked.
        var sticker: Int?
        /// Its exchanges.
        var har: String
        /// The pages in order.
        var pages: [BundlePages.Step]
    }

    /// A page.
    struct Page: Encodable {
        /// From 1.
        var page: Int
        /// The HTML as it was served.
        var html: String
        /// Its words.
        var text: String
        /// How a phone draws it; nil where nothing was drawn.
        var picture: String?
    }

    var schema = Self.schema
    var id: String
    var walks: [Walk]
    var pages: [Page]
    var style = RangeStyle.file
    var guide = "guide.json"
    var source: String?
    var cannotShow = "cannot-show.json"

    private enum CodingKeys: String, CodingKey {
        case schema
        case id = "case"
        case walks
        case pages
        case style
        case guide
        case source = "package"
        case cannotShow = "cannot_show"
    }

    /// Lists what was walked and met.
    init(_ id: String, _ walks: [BundleNotes.Heard], _ pages: BundlePages, drawn: Set<Int>, hasPackage: Bool) {
        self.id = id
        source = hasPackage ? "package/app.json" : nil
        self.walks = zip(walks, pages.walks).enumerated().map { place, walk in
            Walk(
                walk: place + 1,
                did: walk.0.name,
                sticker: walk.0.sticker.map { $0 + 1 },
                har: BenchBundle.har(place + 1),
                pages: walk.1
            )
        }
        self.pages = pages.pages.map { met in
            let stem = BenchBundle.stem(met.number)
            return Page(
                page: met.number,
                html: "\(stem).html",
                text: "\(stem).txt",
                picture: drawn.contains(met.number) ? "\(stem).png" : nil
            )
        }
    }
}
