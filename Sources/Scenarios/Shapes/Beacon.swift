package import Vocabulary

/// A request that a page makes beside the one that brought it: to whom, with what of the consumer, and how it is told.
package struct Beacon: Hashable, Sendable {
    /// Who gets it.
    package enum Receiver: String, CaseIterable, Hashable, Sendable {
        /// A company that counts visits.
        case statistics
        /// A company that places advertisements.
        case advertising
        /// The company whose ordering system the merchant rents.
        case vendor
        /// The merchant's own host.
        case own
        /// A host under the merchant's own.
        case ownSubdomain = "own-subdomain"

        /// Says that it is somebody else.
        package var isThirdParty: Bool { self != .own && self != .ownSubdomain }
    }

    /// How an item is written.
    package enum Writing: String, CaseIterable, Hashable, Sendable {
        /// As it is.
        case clear
        /// Percent-encoded.
        case percent
        /// In base64.
        case base64
        /// In hexadecimal digits.
        case hex
        /// As its MD5 digest.
        case md5
        /// As its SHA-256 digest.
        case sha256
        /// With most of its signs starred out.
        case masked
        /// Not at all: a word made up for this visit stands for it.
        case token

        /// How the value itself is written; nil where it stays behind.
        package var encoding: Encoding? { Encoding(rawValue: rawValue) }
    }

    /// What makes the request.
    package enum Manner: String, CaseIterable, Hashable, Sendable {
        /// An image.
        case image
        /// An image whose address sends on to a second receiver, with the same query.
        case chain
        /// A script that posts a form.
        case form
        /// A script that posts JSON.
        case json
        /// A script that watches a field and posts it when the form is sent.
        case script
        /// None: the page's own address carries it.
        case address
        /// A picture of somebody else's on a page whose own address carries it.
        case referer
        /// An image whose host sets it as a cookie, and is told it with the next request.
        case cookie

        /// Says that what it carries stands in an address.
        package var isAddress: Bool { self == .image || self == .chain || isPagesOwn }

        /// Says that it stands in the page's own address.
        package var isPagesOwn: Bool { self == .address || self == .referer }
    }

    /// How much of the page's address the picture's host is told.
    package enum Referrer: String, CaseIterable, Hashable, Sendable {
        /// All of it.
        case whole
        /// The page's host alone.
        case origin
    }

    /// Which page makes it.
    package enum Place: String, CaseIterable, Hashable, Sendable {
        /// The first pages of the merchant, up to the menu or the bill.
        case arrival
        /// The menu; in a car park the bill, at a dispenser its page.
        case menu
        /// The order form; in a car park the bill, at a dispenser its page.
        case form
        /// The receipt; at a dispenser the page that says that the paper is out.
        case receipt
    }

    /// What the privacy notice says about the receiver.
    package enum Naming: String, CaseIterable, Hashable, Sendable {
        /// Its name and host, as somebody who works for the merchant.
        case processor
        /// Partners, and no name.
        case vague
        /// Nothing.
        case absent
    }

    /// How the privacy notice lists the item.
    package enum Listing: String, CaseIterable, Hashable, Sendable {
        /// By its name.
        case exact
        /// Under a broader name that is clear.
        case broad
        /// Not at all.
        case absent
    }

    /// The practice's id.
    package var id: PracticeID
    /// Who gets it.
    package var receiver: Receiver
    /// What it carries of the consumer; nil for the visit alone.
    package var item: Demand?
    /// How the item is written.
    package var writing: Writing
    /// What makes the request.
    package var manner: Manner
    /// How much of the page's address a picture's host is told.
    package var referrer: Referrer
    /// Which page makes it.
    package var place: Place
    /// What the privacy notice says about the receiver.
    package var naming: Naming
    /// How the privacy notice lists the item.
    package var listing: Listing

    /// Reads a beacon from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        receiver = Receiver(rawValue: practice.word("to")) ?? .statistics
        item = Demand(rawValue: practice.word("item"))
        writing = Writing(rawValue: practice.word("as")) ?? .clear
        manner = Manner(rawValue: practice.word("by")) ?? .image
        referrer = Referrer(rawValue: practice.word("referrer")) ?? .whole
        place = Place(rawValue: practice.word("at")) ?? .menu
        naming = Naming(rawValue: practice.word("named")) ?? .processor
        listing = Listing(rawValue: practice.word("listed")) ?? .exact
    }

    /// The word for a beacon that carries nothing of the consumer.
    static let nothing = "nothing"

    /// What a beacon can carry: what a merchant knows by then, and a client knows again.
    package static let items: [Demand] = [.platformId, .phoneNumber, .nickname, .realName, .preciseLocation]

    static let meaning = "a request that a page makes beside the one that brought it: to whom, and with what"

    static let parameters: [Parameter] = [
        Parameter(
            "to",
            .word(Receiver.allCases.map(\.rawValue)),
            standard: .word("statistics"),
            decides: true,
            "who gets it: a company that counts visits, places advertisements or rents out the ordering system, or the "
                + "merchant's own host or one under it"
        ),
        Parameter(
            "item",
            .word([nothing] + items.map(\.rawValue)),
            standard: .word(nothing),
            decides: true,
            "what it carries of the consumer; what was not given by then is not sent"
        ),
        Parameter(
            "as",
            .word(Writing.allCases.map(\.rawValue)),
            standard: .word("clear"),
            decides: true,
            "how the item is written: readable, as a digest, starred out, or as a word made up for the visit"
        ),
        Parameter(
            "by",
            .word(Manner.allCases.map(\.rawValue)),
            standard: .word("image"),
            decides: true,
            "what makes the request: an image, one that sends on to a second receiver, a script that posts a form or "
                + "JSON, one that watches a field, the page's own address, the same with a picture of somebody else's, or an image "
                + "whose host sets the item as a cookie and is told it with the next request"
        ),
        Parameter(
            "referrer",
            .word(Referrer.allCases.map(\.rawValue)),
            standard: .word("whole"),
            decides: true,
            "how much of the page's address that picture's host is told: all of it, or the page's host alone; with "
                + "`by: referer`"
        ),
        Parameter(
            "at",
            .word(Place.allCases.map(\.rawValue)),
            standard: .word("menu"),
            decides: true,
            "which page makes it: the first ones, the menu, the form (in a car park both are the bill, at a dispenser "
                + "its page), the receipt"
        ),
        Parameter(
            "named",
            .word(Naming.allCases.map(\.rawValue)),
            standard: .word("processor"),
            decides: true,
            "what the privacy notice says about the receiver: its name and host, partners without a name, nothing"
        ),
        Parameter(
            "listed",
            .word(Listing.allCases.map(\.rawValue)),
            standard: .word("exact"),
            decides: true,
            "how the privacy notice lists the item: by its name, under a broader and clear one, not at all"
        ),
    ]
}
