import Scoring
import Vocabulary

/// The scores for programs; an undefined number is `null`, never 0.
struct ScorecardDocument: Encodable {
    /// A number that may be undefined, with its interval.
    struct Figure: Encodable {
        var value: Double?
        var low: Double?
        var high: Double?
        var hits: Int?
        var of: Int?

        init(_ value: Double?, _ interval: Interval? = nil) {
            self.value = value
            low = interval?.low
            high = interval?.high
        }

        init(_ rate: Rate) {
            self.init(rate.value, rate.interval)
            hits = rate.hits
            of = rate.count
        }

        private enum CodingKeys: String, CodingKey {
            case value
            case low
            case high
            case hits
            case of
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(value, forKey: .value)
            try container.encodeIfPresent(low, forKey: .low)
            try container.encodeIfPresent(high, forKey: .high)
            try container.encodeIfPresent(hits, forKey: .hits)
            try container.encodeIfPresent(of, forKey: .of)
        }
    }

    /// A tally with all that follows from it.
    struct Counts: Encodable {
        var n: Int
        var tp: Int
        var fp: Int
        var fn: Int
        var tn: Int
        var precision: Figure
        var recall: Figure
        var specificity: Figure
        var f1: Figure
        var f05: Figure
        var j: Figure
        var mcc: Figure
        var balancedAccuracy: Figure

        init(_ tally: Tally, j interval: Interval? = nil, f1 f1Interval: Interval? = nil) {
            n = tally.total
            (tp, fp, fn, tn) = (tally.tp, tally.fp, tally.fn, tally.tn)
            precision = Figure(tally.precision)
            recall = Figure(tally.recall)
            specificity = Figure(tally.specificity)
            f1 = Figure(tally.f1, f1Interval)
            f05 = Figure(tally.fHalf)
            j = Figure(tally.j, interval)
            mcc = Figure(tally.mcc)
            balancedAccuracy = Figure(tally.balancedAccuracy)
        }
    }

    /// A mean over labels.
    struct MeanFigure: Encodable {
        var mean: Figure
        var count: Int
        var undefined: Int

        init(_ mean: Mean, _ interval: Interval?) {
            self.mean = Figure(mean.value, interval)
            count = mean.count
            undefined = mean.dropped
        }
    }

    /// One label.
    struct Label: Encodable {
        var id: String
        var name: Bilingual
        var isUnverified: Bool
        var offered: Int
        var counts: Counts
    }

    /// One part.
    struct Slice: Encodable {
        var by: String
        var value: String
        var counts: Counts
        var macroJ: MeanFigure
    }

    /// A baseline.
    struct Baseline: Encodable {
        var name: String
        var isComputed: Bool
        var recall: Figure
        var falsePositiveRate: Figure
        var precision: Figure
        var macroJ: Figure
        var macroF1: Figure
        var pooledF1: Figure
        var twinScore: Figure
    }

    /// A level of places.
    struct Level: Encodable {
        var hits: Double
        var said: Int
        var there: Int
        var precision: Figure
        var recall: Figure
        var f1: Figure
    }

    /// A question about data.
    struct Item: Encodable {
        var cases: Int
        var precision: Figure
        var recall: Figure
    }

    /// What confidence is worth.
    struct Confidence: Encodable {
        var units: Int
        var without: Int
        var averagePrecision: Figure
        var brier: Double
        var expectedCalibrationError: Double
    }

    /// A cell of the confusion.
    struct Confused: Encodable {
        var said: String?
        var there: String?
        var cases: Int
    }

    /// The cases to build with, apart.
    struct Dev: Encodable {
        var cases: Int
        var macroJ: MeanFigure
        var macroF1: MeanFigure
        var pooled: Counts
    }

    /// A mistake.
    struct Wrong: Encodable {
        var sort: String
        var `case`: String
        var label: String
        var scenario: String
        var split: String
        var stage: String?
        var why: Bilingual?
        var difficulty: Int
        var isNearMiss: Bool
        var entry: String?
        var replay: String
    }

    /// A word that means nothing.
    struct Unknown: Encodable {
        var sort: String
        var word: String
        var count: Int
        var line: Int
        var hint: String
    }

    /// One tool.
    struct Tool: Encodable {
        var name: String
        var version: String?
        var sealed: String?
        var hash: String?
        var attempt: Int?
        var statuses: [String: Int]
        var cases: Int
        var candidates: Int
        var macroJ: MeanFigure
        var macroF1: MeanFigure
        var pooled: Counts
        var endToEndRecall: Figure
        var coverage: Figure
        var twinScore: Figure
        var nearMissSpecificity: Figure
        var severityWeightedRecall: Figure
        var stability: Figure?
        var baselines: [Baseline]
        var notAbove: [String]
        var parts: [Slice]
        var places: [String: Level]
        var items: [String: Item]
        var confidence: Confidence?
        var dev: Dev?
        var notShownByBundle: Int
        var outsideUnits: Int
        var outsidePromise: Counts
        var borderline: Int
        var borderlineSaid: Int
        var deprecated: Counts
        var unmappedCount: Int
        var unmapped: [Unknown]?
        var labels: [Label]?
        var confusion: [Confused]?
        var mistakes: [Wrong]?
    }

    /// Two tools.
    struct Compared: Encodable {
        var first: String
        var second: String
        var units: Int
        var macroJ: Figure
        var pooledJ: Figure
        var onlyFirst: Int
        var onlySecond: Int
        var isExact: Bool
        var chiSquare: Double?
        var p: Double
    }

    var schema = "urn:mockmerchant:schema:scorecard:1"
    var version: String
    var bench: String
    var keyHash: String
    var counted: String
    var mode: String
    var notice: String
    var tools: [Tool]
    var comparisons: [Compared]

    /// Makes the document of a report.
    init(_ report: ScorecardReport) {
        version = report.version
        bench = report.cards.first?.bench ?? ""
        keyHash = report.cards.first?.keyHash ?? ""
        counted = report.cards.first?.scheme.id ?? ""
        mode = report.isExplained ? "practice" : "exam"
        notice = "A simulation: merchants are invented, everything is suspected, nothing is a verdict."
        tools = report.cards.indices.map { Tool($0, in: report) }
        comparisons = report.comparisons.enumerated().map { place, one in
            Compared(
                first: report.name(of: 0),
                second: report.name(of: place + 1),
                units: one.units,
                macroJ: Figure(one.macroJ, one.macroJInterval),
                pooledJ: Figure(one.pooledJ, one.pooledJInterval),
                onlyFirst: one.mcNemar.onlyFirst,
                onlySecond: one.mcNemar.onlySecond,
                isExact: one.mcNemar.isExact,
                chiSquare: one.mcNemar.chiSquare,
                p: one.mcNemar.p
            )
        }
    }
}
