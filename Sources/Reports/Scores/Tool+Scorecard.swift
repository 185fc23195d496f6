import Scoring
import Vocabulary

extension ScorecardDocument.Tool {
    /// The scores of one tool.
    init(_ place: Int, in report: ScorecardReport) {
        typealias Document = ScorecardDocument
        let card = report.cards[place]
        let seal = place < report.seals.count && !report.isAnonymous ? report.seals[place] : nil
        name = report.isAnonymous ? report.name(of: place) : card.tool.name
        version = report.isAnonymous ? nil : card.tool.version
        sealed = seal?.time
        hash = seal?.hash
        attempt = seal?.attempt
        statuses = Dictionary(
            Submission.Status.allCases.map { ($0.rawValue, card.statuses[$0] ?? 0) }
        ) { first, _ in first }
        cases = card.caseCount
        candidates = card.candidateCount
        macroJ = Document.MeanFigure(card.macroJ, card.macroJInterval)
        macroF1 = Document.MeanFigure(card.macroF1, card.macroF1Interval)
        pooled = Document.Counts(card.pooled, j: card.pooledJInterval, f1: card.pooledF1Interval)
        endToEndRecall = Document.Figure(card.endToEndRecall)
        coverage = Document.Figure(card.coverage)
        twinScore = Document.Figure(card.twins.rate)
        nearMissSpecificity = Document.Figure(card.nearMissSpecificity)
        // Severities are no independent trials: Wilson's interval does not hold of them.
        severityWeightedRecall = Document.Figure(card.severityRecall.value)
        stability = card.stability.map { Document.Figure($0.rate) }
        baselines = card.baselines.map(Self.baseline)
        notAbove = card.beatenBy.map(\.rawValue)
        parts = card.slices.filter { report.isExplained || $0.tally.total >= 10 }.map {
            Document.Slice(
                by: $0.dimension.rawValue,
                value: $0.value,
                counts: Document.Counts($0.tally),
                macroJ: Document.MeanFigure($0.macroJ, nil)
            )
        }
        places = [:]
        for (level, score) in card.localisation.scores {
            places[level.rawValue] = Document.Level(
                hits: score.hits,
                said: score.said,
                there: score.there,
                precision: Document.Figure(score.precision),
                recall: Document.Figure(score.recall),
                f1: Document.Figure(score.f1)
            )
        }
        items = [:]
        for (question, score) in card.items.scores {
            items[question.rawValue] = Document.Item(
                cases: score.cases,
                precision: Document.Figure(score.precision),
                recall: Document.Figure(score.recall)
            )
        }
        confidence = card.calibration.map {
            Document.Confidence(
                units: $0.count,
                without: $0.left,
                averagePrecision: Document.Figure($0.averagePrecision),
                brier: $0.brier,
                expectedCalibrationError: $0.expectedCalibrationError
            )
        }
        dev = card.dev.map {
            Document.Dev(
                cases: $0.caseCount,
                macroJ: Document.MeanFigure($0.macroJ, nil),
                macroF1: Document.MeanFigure($0.macroF1, nil),
                pooled: Document.Counts($0.pooled)
            )
        }
        notShownByBundle = card.notShown
        outsideUnits = card.outsideUnits
        outsidePromise = Document.Counts(card.outsidePromise)
        borderline = card.borderline.count
        borderlineSaid = card.borderline.flagged
        deprecated = Document.Counts(card.deprecated)
        unmappedCount = card.unmapped.map(\.count).reduce(0, +)
        guard report.isExplained else { return }
        unmapped = card.unmapped.map {
            Document.Unknown(sort: $0.sort.rawValue, word: $0.word, count: $0.count, line: $0.line, hint: $0.hint)
        }
        labels = card.labels.map {
            Document.Label(
                id: $0.label.id,
                name: $0.label.name,
                isUnverified: $0.label.isUnverified,
                offered: $0.offered,
                counts: Document.Counts($0.tally, j: $0.j)
            )
        }
        confusion = card.confusion.cells.map {
            Document.Confused(said: $0.said, there: $0.there, cases: $0.count)
        }
        mistakes = card.mistakes.map {
            Document.Wrong(
                sort: $0.sort.rawValue,
                case: $0.caseID,
                label: $0.label,
                scenario: $0.scenario.rawValue,
                split: $0.split.rawValue,
                stage: $0.stage?.rawValue,
                why: $0.why,
                difficulty: $0.difficulty,
                isNearMiss: $0.isNearMiss,
                entry: report.entries[$0.caseID],
                replay: report.replay(of: $0.caseID)
            )
        }
    }

    private static func baseline(_ one: Baseline) -> ScorecardDocument.Baseline {
        ScorecardDocument.Baseline(
            name: one.name.rawValue,
            isComputed: !one.isMissing,
            recall: .init(one.recall),
            falsePositiveRate: .init(one.falsePositiveRate),
            precision: .init(one.precision),
            macroJ: .init(one.macroJ),
            macroF1: .init(one.macroF1),
            pooledF1: .init(one.pooledF1),
            twinScore: .init(one.twinScore)
        )
    }
}
