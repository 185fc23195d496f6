import Foundation
import Scenarios
import TestKit
import Testing
import Vocabulary

@testable import mockmerchant

/// Spoilt scenario files: each is read or answered with a problem that names file and line, and none ends the process.
@Suite(.timeLimit(.minutes(30)))
struct ReaderFuzzTests {
    /// `FUZZ_SEED` and `FUZZ_FILES` spoil others and more.
    private static let environment = ProcessInfo.processInfo.environment
    private static let seed = environment["FUZZ_SEED"] ?? "1"
    private static let count = environment["FUZZ_FILES"].flatMap(Int.init) ?? 1_500
    /// Files that are read together.
    private static let batch = 250  // fewer than are shipped, so that no id stands twice

    @Test func `a spoilt scenario is read, or refused with file and line`() throws {
        var shipped = try Root(named: RepositoryRoot.folder.path).files()
        let files = shipped.scenarios
        let words = Kind.allCases.map(\.rawValue) + Demand.allCases.map(\.rawValue) + Shape.allCases.map(\.rawValue)
        var garbler = Garbler(seed: "files/\(Self.seed)", words: words)
        var dice = Dice(words: "picks", Self.seed)
        var (refused, done) = (0, 0)
        while done < Self.count {
            let start = dice.roll(below: files.count)
            shipped.scenarios = (0..<min(Self.batch, Self.count - done)).map { number in
                let file = files[(start + number) % files.count]
                let other = dice.pick(files) ?? file
                return LibraryReader.File(name: file.name, bytes: garbler.garbled(file.bytes, with: other.bytes))
            }
            done += shipped.scenarios.count
            let problems = LibraryReader.read(shipped).problems
            refused += Set(problems.map(\.file)).count
            for problem in problems {
                #expect(problem.file.hasPrefix("scenarios/"), "\(problem.text)")
                #expect(problem.line > 0 && problem.column > 0, "\(problem.text)")
                #expect(!problem.message.isEmpty && !problem.fix.isEmpty, "\(problem.text)")
            }
        }
        print("fuzz: \(done) files, \(refused) refused with file and line, 0 crashes, seed \(Self.seed)")
        #expect(refused > done / 4, "what is spoilt here is hardly spoilt")
        #expect(refused < done, "nothing that is spoilt here is read")
    }
}
