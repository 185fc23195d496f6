import Testing
import Vocabulary

@testable import Journal

struct HashChainTests {
    private let visit = VisitRecord(
        id: "v1",
        snapshot: Fingerprint(of: "abc"),
        scenario: "noodle-follow-wall",
        seed: "种子\n1",
        created: WallMoment(milliseconds: 1_000)
    )

    /// Computed once with another program from the lines that docs/journal.md gives.
    @Test func `root and links are what the paper says, for ever`() {
        let root = HashChain.root(of: visit)
        #expect(root.rawValue == "8966c639cdbd556040315ca6e6d7bea544a6f894dff91171cd7e2afa623f1134")
        let rows = HashChain.rows(
            of: [event("scan"), event("付款")],
            visit: "v1",
            after: ChainHead(sequence: 0, hash: root),
            at: noon
        )
        #expect(
            rows.map(\.hash.rawValue) == [
                "9e15c255d16fe6c33b5f452bfc7115c435d5ebb43849310a3e05e20ce6caa37d",
                "1f79339390a44a9827f51b87750a940d244faf7048a74b5de0822f0e13ecd3d6",
            ]
        )
    }

    @Test func `every part of an entry moves its hash`() {
        let root = HashChain.root(of: visit)
        let later = WallMoment(milliseconds: noon.milliseconds + 1)
        let hashes = [
            HashChain.hash(after: root, visit: "v1", sequence: 1, moment: noon, body: "a"),
            HashChain.hash(after: Fingerprint(of: ""), visit: "v1", sequence: 1, moment: noon, body: "a"),
            HashChain.hash(after: root, visit: "v2", sequence: 1, moment: noon, body: "a"),
            HashChain.hash(after: root, visit: "v1", sequence: 2, moment: noon, body: "a"),
            HashChain.hash(after: root, visit: "v1", sequence: 1, moment: later, body: "a"),
            HashChain.hash(after: root, visit: "v1", sequence: 1, moment: noon, body: "b"),
        ]
        #expect(Set(hashes).count == hashes.count)
    }

    @Test func `every part of a visit's record moves its root`() {
        let changes: [(inout VisitRecord) -> Void] = [
            { $0.id = "v2" }, { $0.snapshot = Fingerprint(of: "abd") }, { $0.scenario = "noodle-pure" },
            { $0.seed = "2" }, { $0.created.milliseconds += 1 },
        ]
        let roots = changes.map { change in
            var other = visit
            change(&other)
            return HashChain.root(of: other)
        }
        #expect(Set(roots + [HashChain.root(of: visit)]).count == changes.count + 1)
    }

    @Test func `a chain that holds has no break, and an empty one holds`() {
        #expect(HashChain.firstBreak(in: [], of: visit) == nil)
        #expect(HashChain.firstBreak(in: rows(of: 5), of: visit) == nil)
    }

    @Test(arguments: 0..<5) func `an edited body breaks the chain at its place`(_ place: Int) {
        var events = rows(of: 5)
        events[place].body += " "
        #expect(HashChain.firstBreak(in: events, of: visit) == ChainBreak(sequence: place + 1, fault: .altered))
    }

    @Test(arguments: 0..<4) func `swapped bodies break the chain at the first`(_ place: Int) {
        var events = rows(of: 5)
        (events[place].body, events[place + 1].body) = (events[place + 1].body, events[place].body)
        #expect(HashChain.firstBreak(in: events, of: visit) == ChainBreak(sequence: place + 1, fault: .altered))
    }

    @Test(arguments: 0..<4) func `an entry taken out is missed at its place`(_ place: Int) {
        var events = rows(of: 5)
        events.remove(at: place)
        #expect(HashChain.firstBreak(in: events, of: visit) == ChainBreak(sequence: place + 1, fault: .missing))
    }

    @Test func `entries appended at once and one by one give the same chain`() throws {
        let bodies = (1...5).map { event("step-\($0)") }
        var head = ChainHead(sequence: 0, hash: HashChain.root(of: visit))
        for body in bodies {
            let row = try #require(HashChain.rows(of: [body], visit: "v1", after: head, at: noon).first)
            head = ChainHead(sequence: row.sequence, hash: row.hash)
        }
        #expect(rows(of: 5).last?.hash == head.hash)
    }

    private func rows(of count: Int) -> [EventRow] {
        HashChain.rows(
            of: (1...count).map { event("step-\($0)") },
            visit: visit.id,
            after: ChainHead(sequence: 0, hash: HashChain.root(of: visit)),
            at: noon
        )
    }
}
