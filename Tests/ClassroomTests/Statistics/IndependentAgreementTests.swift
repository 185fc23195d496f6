import Foundation
import Scoring
import TestKit
import Testing
import Vocabulary

@testable import Classroom

/// Our statistics beside those of a second program, over ratings with gaps drawn by seed.
@Suite(.timeLimit(.minutes(5)))
struct IndependentAgreementTests {
    private static let python = Tool.python ?? Tool("python3")

    /// What both programs are given.
    private struct Given: Encodable {
        struct Counts: Encodable {
            var hits: Int
            var misses: Int
            var falseAlarms: Int
            var rejections: Int
        }
        var categories: [String]
        var cells: [[Int?]]
        var detection: Counts
        var gain: [[Double]]
        var items: [String: [String: Double]]
        var draws = 2_000
        var seed: Int
    }

    /// What the second program says.
    private struct Told: Decodable {
        struct Drawn: Decodable {
            var undefinedShare: Double
            var interval: [Double]?
        }
        struct Statistic: Decodable {
            var value: Double?
            var drawn: Drawn?
        }
        struct Detection: Decodable {
            var dPrime: Double
            var criterion: Double
        }
        struct Gain: Decodable {
            var mean: Double
            var normalised: Double
            var drawn: Drawn
        }
        struct Item: Decodable {
            var facility: Double
            var discrimination: Double?
        }
        var statistics: [String: Statistic]
        var detection: Detection
        var gain: Gain
        var items: [String: Item]
    }

    @Test(
        .enabled(if: IndependentAgreementTests.python != nil, "no Python to compute statistics a second time"),
        arguments: [1, 2, 3, 4, 5, 6, 7, 8]
    )
    func `a second program comes to the same numbers`(_ seed: Int) async throws {
        var dice = Dice(seed: UInt64(seed))
        let given = Self.given(seed, &dice)
        let told = try await Self.told(given)
        let table = CheckVectors.table(given.cells, answers: given.categories.count)
        let settings = ItemBootstrap.Settings(seed: UInt64(seed))
        let ours = Agreement(on: "drawn", of: table, settings: settings)
        for line in ours.lines {
            let their = try #require(told.statistics[line.statistic])
            check(line.value.value, their.value, line.statistic)
            check(line.drawn, their.drawn, line.statistic)
        }
        let counts = given.detection
        let detection = Detection(
            hits: counts.hits,
            misses: counts.misses,
            falseAlarms: counts.falseAlarms,
            correctRejections: counts.rejections
        )
        check(detection.dPrime.value, told.detection.dPrime, "d′")
        check(detection.criterion.value, told.detection.criterion, "c")
        let pairs = given.gain.enumerated().map { number, pair in
            Gain.Pair(learner: LearnerID(number: number), firstForm: "A", before: pair[0], after: pair[1])
        }
        let gain = Gain(of: pairs, settings: settings)
        check(gain.mean.value, told.gain.mean, "gain")
        check(gain.normalised.value, told.gain.normalised, "normalised gain")
        check(gain.drawn, told.gain.drawn, "gain")
        let answers = given.items.mapValues { own in
            own.map { ItemStatistics.Answer(learner: LearnerID(rawValue: $0), share: $1, seconds: nil) }
        }
        for line in ItemStatistics(of: answers).lines {
            let their = try #require(told.items[line.item])
            check(line.facility.value, their.facility, "facility")
            check(line.discrimination.value, their.discrimination, "discrimination")
        }
    }

    private func check(_ ours: ItemBootstrap, _ theirs: Told.Drawn?, _ what: String) {
        check(ours.undefinedShare, theirs?.undefinedShare, "\(what): share of undefined draws")
        check(ours.interval?.low, theirs?.interval?.first, "\(what): lower end")
        check(ours.interval?.high, theirs?.interval?.last, "\(what): upper end")
    }

    private func check(_ ours: Double?, _ theirs: Double?, _ what: String) {
        guard let ours, let theirs else {
            #expect(ours == nil && theirs == nil, "\(what): \(String(describing: ours)), \(String(describing: theirs))")
            return
        }
        #expect(abs(ours - theirs) < 1e-9, "\(what): \(ours), \(theirs)")
    }

    private static func told(_ given: Given) async throws -> Told {
        try await Scratch.folder { folder in
            let encoder = JSONEncoder()
            encoder.keyEncodingStrategy = .convertToSnakeCase
            let file = folder.appending(path: "given.json")
            try encoder.encode(given).write(to: file)
            let script = RepositoryRoot.place("Benchmarks/Scores/agreement.py").path
            let outcome = try await #require(python).run([script, file.path], limit: .seconds(240))
            #expect(outcome.status == 0, "\(outcome.complaint)")
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            return try decoder.decode(Told.self, from: outcome.output)
        }
    }

    /// Tables from two raters without gaps to five with many, from even answers to lopsided ones.
    private static func given(_ seed: Int, _ dice: inout Dice) -> Given {
        let raters = seed <= 2 ? 2 : 2 + seed % 4
        let answers = 2 + seed % 3
        let items = seed == 8 ? 3 : 6 + dice.roll(below: 12)
        let hasGaps = seed % 2 == 0
        let cells = (0..<items).map { _ -> [Int?] in
            let truth = seed == 7 && dice.roll(below: 8) > 0 ? 0 : dice.roll(below: answers)
            return (0..<raters).map { _ -> Int? in
                if hasGaps, dice.roll(below: 4) == 0 { return nil }
                return dice.roll(below: 4) == 0 ? dice.roll(below: answers) : truth
            }
        }
        let gain = (0..<8).map { _ in [Double(dice.roll(below: 50)) / 50, Double(dice.roll(below: 51)) / 50] }
        let names = (0..<5).map { "item\($0)" }
        let shares = names.map { name -> (String, [String: Double]) in
            let own = (0..<9).compactMap { who -> (String, Double)? in
                guard dice.roll(below: 5) > 0 else { return nil }
                return ("L-\(who)", name == "item4" ? 1 : Double(dice.roll(below: 5)) / 4)
            }
            return (name, Dictionary(uniqueKeysWithValues: own))
        }
        let counts = (0..<4).map { _ in 1 + dice.roll(below: 30) }
        return Given(
            categories: (0..<answers).map { "a\($0)" },
            cells: cells,
            detection: .init(hits: counts[0], misses: counts[1], falseAlarms: counts[2], rejections: counts[3]),
            gain: gain,
            items: Dictionary(uniqueKeysWithValues: shares),
            seed: seed
        )
    }
}
