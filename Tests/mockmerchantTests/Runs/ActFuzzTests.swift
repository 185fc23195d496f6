import Foundation
import Testing
import Vocabulary
import Walker

/// Spoilt forms, documents, addresses and methods: each gets a clear answer, none of them one that blames the server.
@Suite(.timeLimit(.minutes(30)))
struct ActFuzzTests {
    /// `FUZZ_SEED` and `FUZZ_REQUESTS` send others and more.
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["FUZZ_SEED"] ?? "1"
    private static let count = environment["FUZZ_REQUESTS"].flatMap(Int.init) ?? 3_000
    /// What a request may be answered with.
    private static let statuses: Set<Int> = [200, 201, 204, 302, 303, 400, 403, 404, 405, 409, 413, 415, 422]

    @Test func `a spoilt request is answered, and other visits are unharmed`() async throws {
        let range = try await DirectRange.open()
        let scenarios = ["zhangjiao-kitchen@coercive", "mandi-mart@nudging", "huantang-park@deceptive"] as [ScenarioID]
        var documents: [VisitDocument] = []
        for scenario in scenarios {
            var session = try await Session(opening: scenario, seed: "fuzz", at: DirectRange.base, over: range.wire)
            let sticker = session.document.page.blocks.compactMap { block in
                if case .sticker(let sticker) = block { sticker } else { nil }
            }.first
            try await session.scan(try #require(sticker))
            documents.append(session.document)
        }
        let bystander = try await Session(
            opening: scenarios[0],
            seed: "bystander",
            at: DirectRange.base,
            over: range.wire
        )
        var garbler = Garbler(
            seed: "acts/\(Self.seed)",
            words: ["press", "%", "%F", "null", "{}", "\u{0}", "..", "//"]
        )
        var dice = Dice(words: "acts", Self.seed)
        var answers: [Int: Int] = [:]
        for _ in 0..<Self.count {
            let place = dice.roll(below: documents.count)
            let request = Self.request(on: documents[place], &garbler, &dice)
            let answer = try await range.wire.send(request)
            answers[answer.status, default: 0] += 1
            // Whatever moved the visit on: what comes next is sent to where it stands.
            if [200, 303, 409].contains(answer.status) {
                documents[place] = try await Self.current(documents[place], range)
            }
            #expect(Self.statuses.contains(answer.status), "\(request.method) \(request.url) got \(answer.status)")
        }
        print(
            "fuzz: \(Self.count) requests, \(answers.filter { $0.key >= 500 }.values.reduce(0, +)) 5xx, \(answers.sorted { $0.key < $1.key })"
        )
        #expect(answers.keys.contains(200) && answers.keys.contains(400) && answers.keys.contains(404))
        let headers = [WireHeader("Accept", "application/json")]
        let still = try await range.wire.send(WireRequest(url: bystander.document.address, headers: headers))
        #expect(try JSONDecoder().decode(VisitDocument.self, from: Data(still.body)).page == bystander.document.page)
    }

    /// Where a visit stands now: an older address leads there.
    private static func current(_ document: VisitDocument, _ range: DirectRange) async throws -> VisitDocument {
        var address = document.address
        for _ in 0..<5 {
            let headers = [WireHeader("Accept", "application/json")]
            let answer = try await range.wire.send(WireRequest(url: address, headers: headers))
            guard let next = answer.header("Location") else {
                return try JSONDecoder().decode(VisitDocument.self, from: Data(answer.body))
            }
            address = next
        }
        return document
    }

    private static func request(on document: VisitDocument, _ garbler: inout Garbler, _ dice: inout Dice) -> WireRequest
    {
        let targets = document.page.controls.map(\.target).filter { !$0.isEmpty }
        let press = dice.pick(targets) ?? "a1"
        let form = Array("press=\(press)&phone=15400001234&count=2&name=%E6%9D%8E".utf8)
        let json = Array(#"{"press":"\#(press)","values":{"phone":"15400001234","count":"2"}}"#.utf8)
        let isForm = dice.roll(below: 2) == 0
        let types = ["application/x-www-form-urlencoded", "application/json", "text/plain", "multipart/form-data", ""]
        let method =
            dice.roll(below: 20) == 0 ? dice.pick(["PUT", "DELETE", "PATCH", "TRACE", "GET", "HEAD"]) ?? "GET" : "POST"
        let address = dice.roll(below: 4) == 0 ? spoilt(document.address, &garbler) : document.address
        return WireRequest(
            method: method,
            url: address,
            headers: [
                WireHeader("Accept", dice.pick(["application/json", "text/html", "*/*", "image/gif"]) ?? "*/*"),
                WireHeader("Content-Type", dice.roll(below: 6) == 0 ? dice.pick(types) ?? "" : types[isForm ? 0 : 1]),
            ],
            body: dice.roll(below: 3) == 0
                ? isForm ? form : json : garbler.garbled(isForm ? form : json, with: isForm ? json : form)
        )
    }

    /// The address with its path spoilt: host and port stay, and what no address holds is escaped.
    private static func spoilt(_ address: String, _ garbler: inout Garbler) -> String {
        guard let url = URL(string: address), let host = url.host() else { return address }
        let path = garbler.garbled(Array(url.path().utf8), with: Array("/__admin/visits/../s/".utf8))
        let plain = path.map { byte in
            let isPlain = byte > 32 && byte < 127 && !Array("\"#<>?\\^`{|}%".utf8).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        return "http://\(host):\(url.port ?? 80)/\(plain.drop { $0 == "/" })"
    }
}
