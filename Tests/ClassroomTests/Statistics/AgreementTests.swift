import Scoring
import Testing
import Vocabulary

@testable import Classroom

/// The statistics against the check vectors, and where they are undefined.
struct AgreementTests {
    private static func near(_ left: Double?, _ right: Double, within bound: Double = 0.000_05) -> Bool {
        left.map { abs($0 - right) <= bound } ?? false
    }

    @Test(arguments: CheckVectors.all)
    func `the check vectors come out`(_ vector: CheckVectors.Vector) {
        for statistic in AgreementCatalogue.all {
            guard let told = vector.values[statistic.id] else { continue }
            let ours = statistic.value(of: vector.table)
            #expect(Self.near(ours.value, told), "\(statistic.id): \(ours)")
        }
    }

    @Test func `gaps forbid Fleiss, and more than two raters PABAK`() {
        let gaps = CheckVectors.all[3].table
        #expect(FleissKappa.value(of: gaps) == .undefined(.unequalNumbers))
        #expect(Measured.Reason.unequalNumbers.words.en.contains("alpha"))
        #expect(PABAK.value(of: gaps) == .undefined(.notTwoRaters))
        #expect(gaps.paired.count == 11 && gaps.totals[11] == 1)
    }

    @Test func `the paradox is warned of, with its indices`() {
        let prevalence = Prevalence(of: CheckVectors.all[1].table)
        #expect(Self.near(prevalence.index, 0.95) && Self.near(prevalence.bias, 0.01))
        #expect(Self.near(prevalence.rarer, 0.025) && prevalence.isParadoxical && prevalence.warning != nil)
        let even = Prevalence(of: CheckVectors.all[0].table)
        #expect(!even.isParadoxical && even.warning == nil && Self.near(even.index, 0.1) && Self.near(even.bias, 0.1))
        #expect(Prevalence(of: CheckVectors.all[4].table).index == nil)
    }

    @Test(arguments: AgreementCatalogue.all.map { $0.id })
    func `of nothing, and of one rater, everything is undefined`(_ id: String) throws {
        let statistic = try #require(AgreementCatalogue.all.first { $0.id == id })
        let alone = CheckVectors.table([[0], [1], [0]], answers: 2)
        for table in [CheckVectors.table([], answers: 2), alone] {
            #expect(statistic.value(of: table).value == nil)
        }
    }

    @Test func `without variation kappa and alpha are undefined, neither 0 nor 1`() {
        let same = CheckVectors.table([[0, 0], [0, 0], [0, 0]], answers: 2)
        #expect(CohenKappa.value(of: same) == .undefined(.noVariation))
        #expect(FleissKappa.value(of: same) == .undefined(.noVariation))
        #expect(KrippendorffAlpha.value(of: same) == .undefined(.noVariation))
        #expect(PercentAgreement.value(of: same) == .value(1) && GwetAC1.value(of: same) == .value(1))
        let agreement = Agreement(on: "same", of: same)
        #expect(agreement.isBelowTarget && agreement.hasFewItems)
        #expect(agreement.line(KrippendorffAlpha.self)?.drawn.interval == nil)
    }

    @Test func `answers are declared: a third one that nobody gave changes AC1, and another word is missing data`() {
        let cells: [[Int?]] = [[0, 0], [1, 1], [0, 1], [0, 0]]
        let two = GwetAC1.value(of: CheckVectors.table(cells, answers: 2))
        let three = GwetAC1.value(of: CheckVectors.table(cells, answers: 3))
        #expect(two != three)
        let ratings = [("x", "could-not-tell"), ("y", "observed"), ("z", "observed")].map {
            Rating(item: "one", rater: $0.0, answer: $0.1)
        }
        let table = RatingTable(ratings, categories: ["observed", "not-observed"])
        #expect(table.totals == [2] && table.raters.count == 3)
        #expect(Agreement(on: "one", of: table).raters == 2)
    }

    @Test func `Cohen is told pair by pair, and pairs are not compared in a full room`() {
        let table = CheckVectors.table([[0, 0, 1], [1, 1, 0], [0, 0, nil], [1, 0, 1]], answers: 2)
        let pairs = CohenKappa.pairs(of: table)
        #expect(pairs.map(\.items) == [4, 3, 3])
        let mean = pairs.compactMap(\.kappa.value).reduce(0, +) / 3
        #expect(Self.near(CohenKappa.value(of: table).value, mean, within: 1e-12))
        let full = CheckVectors.counts([[30, 0], [10, 20]])
        #expect(CohenKappa.value(of: full) == .undefined(.manyRaters) && CohenKappa.pairs(of: full).isEmpty)
    }

    @Test func `intervals repeat with the seed, and are refused where draws are undefined`() throws {
        let table = CheckVectors.all[3].table
        let one = Agreement(on: "q", of: table)
        #expect(one == Agreement(on: "q", of: table))
        let alpha = try #require(one.line(KrippendorffAlpha.self))
        let interval = try #require(alpha.drawn.interval)
        #expect(interval.low < 0.7434 && 0.7434 < interval.high && alpha.drawn.settings.draws == 2_000)
        #expect(alpha.reading == .tentative && alpha.word == nil)
        let other = Agreement(on: "q", of: table, settings: .init(seed: 7))
        #expect(other.line(KrippendorffAlpha.self)?.drawn.interval != interval)
        // Half of all draws of two items hold one of them twice.
        let two = CheckVectors.table([[0, 0], [1, 1]], answers: 2)
        let refused = try #require(Agreement(on: "q", of: two).line(KrippendorffAlpha.self))
        #expect(refused.value == .value(1) && refused.drawn.interval == nil && refused.drawn.hasFewItems)
        #expect((refused.drawn.undefinedShare ?? 0) > 0.4)
        #expect(ItemBootstrap.Settings(draws: 10).draws == 2_000)
    }

    @Test func `questions are measured apart and together`() {
        let ratings = { (answers: [String]) in
            answers.enumerated().map { Rating(item: "c", rater: "r\($0)", answer: $1) }
        }
        let all = Agreement.byQuestion(["b": ratings(["y", "y"]), "a": ratings(["y", "n"])], categories: ["y", "n"])
        #expect(all.map(\.question) == ["all", "a", "b"])
        #expect(all.map(\.items) == [2, 1, 1])
    }

    @Test(arguments: [
        (0.8, AgreementReading.firm), (0.799, .tentative), (0.667, .tentative), (0.666, .none), (-1, .none),
    ])
    func `values are read by Krippendorff's limits`(_ value: Double, _ reading: AgreementReading) {
        #expect(AgreementReading(of: value) == reading)
    }

    @Test(arguments: [
        (-0.01, KappaWord.poor), (0, .slight), (0.2, .slight), (0.21, .fair), (0.6, .moderate), (0.8, .substantial),
        (0.81, .almostPerfect),
    ])
    func `kappas have the words of Landis and Koch`(_ value: Double, _ word: KappaWord) {
        #expect(KappaWord(of: value) == word)
    }
}
