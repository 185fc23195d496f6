import Flow
import Foundation
import HTTPTypes
import Journal
import Logging
import Testing
import Vocabulary

@testable import Server

/// A range of hand-made scenarios for tests, in process, with a journal of its own.
struct TestRange: Sendable {
    let server: RangeServer
    let journal: JournalStore

    static func open(
        _ place: JournalStore.Place = .memory,
        offers: [RangeContent.Offer] = TestScript.offers,
        isBlind: Bool = false,
        trainerToken: String? = nil,
        secret: String? = nil,
        bound: Int = RangeServer.standardBound,
        post: @escaping @Sendable (Posting) async -> Bool = { _ in false }
    ) async throws -> Self {
        let journal = try await JournalStore(place, durability: .normal)
        if let secret { _ = try await journal.secret(orElse: secret) }
        return try await open(
            journal,
            offers: offers,
            isBlind: isBlind,
            trainerToken: trainerToken,
            bound: bound,
            post: post
        )
    }

    /// Serves what a journal has.
    static func open(
        _ journal: JournalStore,
        offers: [RangeContent.Offer] = TestScript.offers,
        isBlind: Bool = false,
        trainerToken: String? = nil,
        bound: Int = RangeServer.standardBound,
        post: @escaping @Sendable (Posting) async -> Bool = { _ in false }
    ) async throws -> Self {
        let content = RangeContent(
            offers: offers,
            modeNames: ["pure": "纯净版"],
            isBlind: isBlind,
            trainerToken: trainerToken
        )
        return try await open(content: content, journal, bound: bound, post: post)
    }

    /// Serves some content.
    static func open(
        content: RangeContent,
        _ journal: JournalStore? = nil,
        bound: Int = RangeServer.standardBound,
        post: @escaping @Sendable (Posting) async -> Bool = { _ in false }
    ) async throws -> Self {
        let fresh = journal == nil ? try await JournalStore(.memory, durability: .normal) : nil
        guard let journal = journal ?? fresh else { preconditionFailure("one of the two is there") }
        let ids = Ids()
        let surroundings = Surroundings(now: { 0 }, newID: { ids.next() }, post: post, logger: Logger(label: "test"))
        return Self(
            server: try await RangeServer(
                content: content,
                journal: journal,
                surroundings: surroundings,
                version: "0.0.0-test",
                bound: bound
            ),
            journal: journal
        )
    }

    /// Gets an address as JSON, following redirects.
    func get(_ address: String, follows: Int = 4) async throws -> DirectAnswer {
        let answer = try await server.answer(.get, address, headers: [.accept: "application/json"])
        guard let location = answer.headers[.location], follows > 0 else { return answer }
        return try await get(location, follows: follows - 1)
    }

    /// Gets an address as a browser does, following nothing.
    func browse(_ address: String, host: String? = nil) async throws -> DirectAnswer {
        var headers: HTTPFields = [.accept: "text/html,*/*;q=0.8"]
        if let host, let name = HTTPField.Name("Host") { headers[name] = host }
        return try await server.answer(.get, address, headers: headers)
    }

    /// Presses a control as JSON.
    func press(_ target: String, _ values: [String: String] = [:], at address: String) async throws -> DirectAnswer {
        try await server.answer(
            .post,
            address,
            headers: [.accept: "application/json", .contentType: "application/x-www-form-urlencoded"],
            body: Self.form(values.merging(["press": target]) { $1 })
        )
    }

    /// Asks the admin's part.
    func admin(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String = "",
        host: String = "localhost:8080",
        origin: String? = nil,
        token: String? = nil,
        at door: RangeServer.Door = .consumers
    ) async throws -> DirectAnswer {
        var headers: HTTPFields = [.accept: "application/json", .contentType: "application/json"]
        headers[.origin] = origin
        headers[.authorization] = token.map { "Bearer \($0)" }
        return try await server.answer(
            method,
            "http://\(host)\(path)",
            headers: headers,
            body: Array(body.utf8),
            at: door
        )
    }

    /// Makes a visit and answers its handle and the address of its site.
    func visit(
        _ scenario: ScenarioID = TestScript.first,
        seed: String? = nil,
        host: String = "localhost:8080"
    ) async throws -> Made {
        let wish = seed.map { #"{"scenario":"\#(scenario)","seed":"\#($0)"}"# } ?? #"{"scenario":"\#(scenario)"}"#
        let answer = try await admin(.post, "/__admin/visits", wish, host: host)
        try #require(answer.status == 201)
        return try answer.decoded()
    }

    /// Walks a visit from its code to the order form, one dish in the cart.
    func checkout(of made: Made) async throws -> Document {
        // The site is where the codes are, wherever the visit is.
        let shown = try await get(made.address).document
        let site = shown.codes.isEmpty ? try await press("site", at: shown.address).document : shown
        let menu = try await get(try #require(site.codes.values.first)).document
        let dish = try #require(menu.page.controls.first { $0.tag == .input })
        let on = try #require(menu.page.controls.first { $0.tag == .button })
        return try await press(on.target, [dish.name: "1"], at: menu.address).document
    }

    static func form(_ values: [String: String]) -> [UInt8] {
        let allowed = CharacterSet.alphanumerics
        let pairs = values.sorted { $0.key < $1.key }.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
        }
        return Array(pairs.joined(separator: "&").utf8)
    }

    struct Made: Decodable {
        var visit: VisitID
        var address: String
        var card: [String: String]
    }

    struct Document: Decodable, Equatable {
        var address: String
        var page: Page
        var codes: [String: String]
        var clock: Int
        var notice: String?

        /// Says that a field has to be filled before going on.
        var asksForPhone: Bool { page.controls.contains { $0.tag == .input && $0.isRequired } }
    }

    private final class Ids: Sendable {
        func next() -> String { UUID().uuidString.lowercased().replacing("-", with: "") }
    }
}

extension DirectAnswer {
    /// The body as a value.
    func decoded<Value: Decodable>() throws -> Value { try JSONDecoder().decode(Value.self, from: Data(body)) }

    /// The body as a page's document.
    var document: TestRange.Document { get throws { try decoded() } }

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }
}
