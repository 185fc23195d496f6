import Scenarios
import Testing
import Vocabulary

/// No byte that a consumer gets tells what a merchant is: the client must find out by looking.
@Suite(.timeLimit(.minutes(20)))
struct SilenceTests {
    /// Words of verdicts, modes and roles.
    ///
    /// `plain`, the role of some scenarios, is a look and a weight of buttons too.
    private static let telling: Set<String> = [
        "absence", "bundled", "coercive", "compliant", "deceptive", "disguise", "disguised", "excess", "expect",
        "finding", "findings", "forced", "gate", "kind", "lawful", "miss", "mode", "mutant", "near", "necessary",
        "nondisclosure", "nudging", "omission", "practice", "practices", "pure", "scenario", "scenarios", "twin",
        "unlawful", "verdict", "violation", "wall",
    ]

    /// The same in the language of the pages.
    private static let tellingZh = ["涉嫌", "违法", "违规", "对照", "强制版", "合规"]

    @Test func `the whole range was heard, both faces of its pages and its codes`() async throws {
        let heard = try await Street.heard.value
        #expect(heard.count == (try ShippedRange.library()).scenarios.count)
        for (scenario, hearing) in heard {
            let counts = await hearing.counts
            for type in ["application/json", "text/html; charset=utf-8", "image/png"] {
                #expect(counts[type, default: 0] > 0, "\(scenario.id): no \(type)")
            }
        }
    }

    @Test func `no id of a kind, scenario or practice and no word of a verdict reaches a consumer`() async throws {
        let library = try ShippedRange.library()
        let ids = Self.ids(in: library)
        let zh =
            Self.tellingZh + library.modes.map(\.title.zh) + library.scenarios.map(\.title.zh)
            + Kind.allCases.map { library.law.card(of: $0).zh }
        let modes = Set(library.modes.map(\.id))
        #expect(modes.isSubset(of: Self.telling))
        for (word, scenario) in try await firstHeard() {
            if word.utf8.contains(UInt8(ascii: "-")) {
                for id in ids where word.contains(id) { Issue.record("\(scenario.id): `\(word)` holds \(id)") }
            }
            for part in word.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0.isNumber) }) {
                #expect(!Self.telling.contains(String(part)), "\(scenario.id): `\(word)` tells \(part)")
            }
            guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
            for text in zh where word.contains(text) { Issue.record("\(scenario.id): `\(word)` tells \(text)") }
        }
    }

    @Test func `every answer of one type carries the same headers in the same order`() async throws {
        var seen: [String: [[String]: ScenarioID]] = [:]
        for (scenario, hearing) in try await Street.heard.value {
            for (type, lists) in await hearing.headers {
                for list in lists {
                    // What sends a picture's request on may be a receiver's own, with a cookie of its own.
                    let names = type.hasPrefix("302") ? list.filter { $0.lowercased() != "set-cookie" } : list
                    seen[type, default: [:]][names] = scenario.id
                }
            }
        }
        for (type, lists) in seen {
            #expect(lists.count == 1, "\(type): \(lists)")
        }
    }

    @Test func `every page sets one cookie of one shape, and nothing else but a receiver of reports sets any`()
        async throws
    {
        for (scenario, hearing) in try await Street.heard.value {
            for (type, cookies) in await hearing.cookies {
                for cookie in cookies {
                    let isPages =
                        try #/mm_visit=[a-z2-7]{16}; Path=\/[a-z0-9]{16}\/; HttpOnly; SameSite=Lax/#
                        .wholeMatch(in: cookie) != nil
                    let isReceivers =
                        try #/[a-z_]+=[A-Za-z0-9%._~-]+; Path=\/ck; SameSite=None; Secure; Partitioned/#
                        .wholeMatch(in: cookie) != nil
                    #expect(type.hasPrefix("302") ? isReceivers : isPages, "\(scenario.id): \(cookie)")
                }
                let isPage = ["200 application/json", "200 text/html; charset=utf-8"].contains(type)
                #expect(cookies.isEmpty != isPage || type.hasPrefix("302"), "\(scenario.id): \(type)")
            }
        }
    }

    @Test func `addresses are a handle and a token, whatever the merchant`() async throws {
        for (scenario, hearing) in try await Street.heard.value {
            for path in await hearing.paths {
                // What pages report goes to one of a few files, the same on every host; an app's page of authorisation
                // has one address for all merchants.
                let isOpaque =
                    try
                    #/\/[a-z0-9]{16}\/([a-z2-7]{16}(\.png)?|connect\/oauth2\/authorize)|\/(hm\.gif|sa\.gif|cm|ck(\/hm\.gif)?)/#
                    .wholeMatch(in: path) != nil
                #expect(isOpaque, "\(scenario.id): \(path)")
            }
        }
    }

    @Test func `classes, ids and data come from one closed list`() async throws {
        for (scenario, hearing) in try await Street.heard.value {
            for (name, values) in await hearing.marks where !Marks.open.contains(name) {
                let others = values.subtracting(Marks.known[name] ?? [])
                    .filter { !(name == "id" && $0.wholeMatch(of: #/c\d+/#) != nil) }
                #expect(others.isEmpty, "\(scenario.id) shows \(name) \(others.sorted())")
            }
        }
        for mark in Marks.known.values.joined() {
            let parts = mark.split(separator: "-").map(String.init)
            #expect(Self.telling.isDisjoint(with: parts), "the list itself holds \(mark)")
        }
    }

    @Test func `a word of a verdict is heard where it is said`() async throws {
        let hearing = Hearing()
        await hearing.keep(["http://suowa.localhost/dine-in-forced-follow/twin"])
        #expect(await hearing.words.contains("dine-in-forced-follow"))
        #expect(Self.ids(in: try ShippedRange.library()).contains("dine-in-forced-follow"))
        #expect(await !hearing.words.isDisjoint(with: Self.telling))
    }

    /// Every id that would give a merchant away; all are kebab-case.
    private static func ids(in library: Library) -> [String] {
        let scenarios = library.scenarios
        let practices =
            scenarios.flatMap(\.practices).map(\.id.rawValue)
            + Service.allCases.map { Code.standard(for: $0).id.rawValue }
        return Set(Kind.allCases.map(\.rawValue) + scenarios.map(\.id.rawValue) + practices).sorted()
    }

    /// Every word that was heard, with a scenario that said it.
    private func firstHeard() async throws -> [String: Scenario] {
        var first: [String: Scenario] = [:]
        for (scenario, hearing) in try await Street.heard.value {
            for word in await hearing.words where first[word] == nil { first[word] = scenario }
        }
        return first
    }
}
