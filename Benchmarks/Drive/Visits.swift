import Journal
import Server
import Vocabulary
import Walker

/// Makes visits, and brings each to its menu once more after a first order: whoever has just scanned a code is asked first
/// who that is, and it is the page that is to be measured.
struct Visits {
    private let base: String
    private let scenario: ScenarioID
    private let count: Int
    private let seed: String
    /// The server's journal, whose secret makes the addresses of the steps to come; nil where none are wanted.
    private let journal: String?
    /// How many steps to come have their addresses told.
    private static let told = 4_000

    /// Where the load generator finds a menu, and what it posts to order from it.
    struct Place: Codable, Sendable {
        var host: String
        var path: String
        /// The bodies of the acts that lead from the menu to an order, to what follows it, and back to the menu.
        var acts: [String]
        var goods: Int
        /// The tokens of the page and of those after so many acts more, one behind the other; empty where none are wanted.
        ///
        /// A generator that knows them sends acts without reading answers, as it does against the hello.
        var tokens: String
    }

    init(_ words: [String]) throws {
        base = try words.word(0, "where the server is")
        scenario = ScenarioID(rawValue: try words.word(1, "the scenario"))
        count = try words.number(2, "how many visits")
        seed = try words.word(3, "a seed")
        journal = words.count > 4 ? words[4] : nil
    }

    /// Prints one place for each visit.
    func run() async throws {
        let wire = LiveWire(width: 16)
        let jobs = Array(0..<count)
        var addresses: Addresses?
        if let journal {
            guard let secret = try await JournalReading(journal).secret() else {
                throw Failure(message: "\(journal) has no secret")
            }
            addresses = Addresses(secret: Array(secret.utf8))
        }
        let known = addresses
        let results = try await Crowd(width: 16).results(of: jobs) { turn in
            try await place(seed: "\(seed)-\(turn)", over: wire, knowing: known)
        }
        try await wire.shutdown()
        for result in results { try Drive.show(result.get()) }
    }

    private func place(seed: String, over wire: LiveWire, knowing addresses: Addresses?) async throws -> Place {
        var session = try await Session(opening: scenario, seed: seed, at: base, over: wire)
        guard let sticker = session.document.page.stickers.first else { throw Failure(message: "no sticker") }
        try await session.scan(sticker)
        var acts = [try await order(in: &session)]
        // The first button of the order sends it, that of the page after it leads back to the menu.
        for _ in 0..<2 {
            let target = try button(of: session.document.page)
            acts.append("press=\(target)")
            try await session.press(target)
        }
        let goods = session.document.page.goods
        guard !goods.isEmpty else { throw Failure(message: "the way back leads to no menu") }
        let address = try WebAddress(session.document.address)
        let tokens = try addresses.map { try Self.tokens(from: address.path, by: $0) } ?? ""
        return Place(host: address.authority, path: address.path, acts: acts, goods: goods.count, tokens: tokens)
    }

    /// The tokens from a page's own on.
    private static func tokens(from path: String, by addresses: Addresses) throws -> String {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count == 2 else { throw Failure(message: "\(path) is no page's path") }
        let visit = VisitID(rawValue: parts[0])
        guard let length = (0..<100).first(where: { addresses.page(of: visit, after: $0) == parts[1] }) else {
            throw Failure(message: "the journal's secret makes other addresses than \(path)")
        }
        return (length..<length + told).map { addresses.page(of: visit, after: $0) }.joined()
    }

    /// Orders one of the first dish; answers the body that did.
    private func order(in session: inout Session) async throws -> String {
        let page = session.document.page
        guard let name = page.goods.compactMap(\.count?.name).first else {
            throw Failure(message: "no dish on \(page.title)")
        }
        let target = try button(of: page)
        try await session.press(target, values: [name: "1"])
        return "press=\(target)&\(name)=1"
    }

    private func button(of page: Page) throws -> String {
        let forms = page.blocks.compactMap { block in if case .form(let form) = block { form } else { nil } }
        let form = forms.first { !$0.goods.isEmpty } ?? forms.first { !$0.buttons.isEmpty }
        let buttons = form?.buttons ?? []
        guard let button = buttons.first else {
            throw Failure(message: "no button on \(page.title)")
        }
        return button.target
    }
}

extension Page {
    /// The stickers on the page.
    var stickers: [Sticker] { blocks.compactMap { if case .sticker(let sticker) = $0 { sticker } else { nil } } }

    /// The goods of all its forms.
    var goods: [Good] {
        blocks.flatMap { block -> [Good] in
            guard case .form(let form) = block else { return [] }
            return form.goods
        }
    }
}
