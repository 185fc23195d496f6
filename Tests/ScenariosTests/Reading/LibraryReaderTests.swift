import Scenarios
import TestKit
import Testing
import Vocabulary

struct LibraryReaderTests {
    @Test func `every shipped file reads without a problem`() {
        #expect(Shelf.reading.problems.map(\.text) == [])
    }

    @Test func `nothing that is shipped is left out`() {
        let library = Shelf.library
        #expect(library.files.map { $0.id.rawValue } == Shipped.scenarios.map(Fixture.stem).sorted())
        #expect(library.merchants.keys.sorted().map(\.rawValue) == Shipped.merchants.map(Fixture.stem).sorted())
        #expect(library.modes.map(\.id) == ["coercive", "compliant", "deceptive", "nudging", "pure"])
        #expect(library.law.kinds.count == Kind.allCases.count)
        #expect(!library.wording.messages.isEmpty)
    }

    @Test func `every selectable scenario has its own id, in order`() {
        let ids = Shelf.library.scenarios.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids == ids.sorted())
    }

    @Test func `the pure restaurant is shipped and lawful`() throws {
        let pure = try #require(Shelf.library.files.first { $0.id == "dine-in-pure" })
        #expect(pure.practices.isEmpty)
        #expect(Shelf.library.answerKey(of: pure).kinds == [])
    }

    @Test func `at least 240 scenarios differ in what they play`() {
        let played = Shelf.library.scenarios.map { scenario in
            Played(
                merchant: scenario.merchant,
                practices: scenario.practices,
                axes: scenario.axes,
                isUnplated: scenario.isUnplated
            )
        }
        #expect(Set(played).count >= 240, "\(Set(played).count)")
    }

    @Test(arguments: Kind.allCases) func `every kind is shown, twinned and nearly missed`(_ kind: Kind) {
        let scenarios = Shelf.library.scenarios
        let roles = scenarios.map(\.role)
        #expect(roles.contains(.violation(kind)))
        #expect(roles.contains(.twin(kind)))
        #expect(roles.count { $0 == .nearMiss(kind) } >= 2)
        #expect(
            Shelf.library.modes.contains { mode in mode.plays.values.contains { $0.expect.findings.contains(kind) } }
                || scenarios.contains { $0.expect.findings.contains(kind) }
        )
    }

    @Test(arguments: Shelf.library.scenarios)
    func `the author expects what the switches say`(_ scenario: Scenario) {
        #expect(Shelf.library.answerKey(of: scenario).kinds == scenario.expect.findings, "\(scenario.id)")
    }

    @Test func `each merchant can be played in each mode`() {
        let ids = Set(Shelf.library.scenarios.map(\.id.rawValue))
        for merchant in Shelf.library.merchants.keys {
            for mode in Shelf.library.modes { #expect(ids.contains("\(merchant)@\(mode.id)")) }
        }
    }

    @Test func `two files of one id are told, whatever they hold`() {
        var files = Shelf.files
        func copies(of files: [LibraryReader.File]) -> [LibraryReader.File] {
            files.prefix(1).map { file in
                let name = file.name.split(separator: "/").last.map(String.init) ?? ""
                return LibraryReader.File(name: "copy/\(name)", bytes: file.bytes)
            }
        }
        files.scenarios += copies(of: files.scenarios)
        files.merchants += copies(of: files.merchants)
        files.modes += copies(of: files.modes)
        let problems = LibraryReader.read(files).problems
        #expect(problems.map(\.id) == [.duplicateID, .duplicateID, .duplicateID])
        #expect(problems.allSatisfy { $0.file.hasPrefix("copy/") })
    }

    @Test func `one broken file does not hide the others`() {
        var files = Shelf.files
        files.scenarios.append(LibraryReader.File(name: "scenarios/broken.yaml", bytes: [0xFF]))
        let (library, problems) = LibraryReader.read(files)
        #expect(problems.map(\.id) == [.invalidText])
        #expect(library.files.count == Shelf.library.files.count)
    }

    /// What a visit can tell apart.
    private struct Played: Hashable {
        var merchant: MerchantID
        var practices: [Practice]
        var axes: Axes
        var isUnplated: Bool
    }
}
