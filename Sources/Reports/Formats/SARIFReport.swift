import Foundation
import Vocabulary

/// A report for code scanning: every suspicion at the practice that makes it, with the walk as its code flow.
///
/// What an author expects is suppressed, so that a scanner shows what is new; law and guidance are taxonomies of their own.
///
/// - Source: SARIF 2.1.0, OASIS.
struct SARIFReport {
    private let report: RangeReport
    private let kinds: [Kind]
    private let instruments: [(name: String, provisions: [Provision])]

    /// Writes the log of a report.
    static func text(of report: RangeReport) throws -> String {
        try JSONReport.text(encoding: SARIFReport(report).document)
    }

    private init(_ report: RangeReport) {
        self.report = report
        let named = report.kindsNamed + report.rows.compactMap(\.about)
        let kinds = Set(named).sorted()
        self.kinds = kinds
        let cards = kinds.map { report.law.card(of: $0) }
        let cited = Set(cards.flatMap { $0.basis + $0.parent + $0.guidance }).compactMap { report.law.provisions[$0] }
        instruments = Dictionary(grouping: cited, by: \.instrument).sorted { $0.key < $1.key }.map {
            (name: $0.key, provisions: $0.value.sorted { $0.id < $1.id })
        }
    }

    private var document: SARIFDocument {
        SARIFDocument(
            runs: [
                SARIFDocument.Run(
                    tool: SARIFDocument.Tool(driver: driver),
                    invocations: [invocation],
                    automationDetails: SARIFDocument.Automation(id: "mockmerchant/\(report.seed)"),
                    taxonomies: instruments.map(taxonomy),
                    results: report.rows.flatMap(results)
                )
            ]
        )
    }

    // MARK: - Rules and law

    private var driver: SARIFDocument.Component {
        SARIFDocument.Component(
            name: "mockmerchant",
            semanticVersion: report.version,
            rules: kinds.map(rule),
            supportedTaxonomies: instruments.indices.map(reference)
        )
    }

    private func rule(_ kind: Kind) -> SARIFDocument.Rule {
        let card = report.law.card(of: kind)
        let grades = report.grades(of: kind)
        return SARIFDocument.Rule(
            id: kind.rawValue,
            name: kind.rawValue.split(separator: "-").map(\.capitalized).joined(),
            shortDescription: SARIFDocument.Text(text: "Suspected: \(card.en) (\u{6D89}\u{5ACC}\u{FF1A}\(card.zh))"),
            // Code scanning takes 1024 characters.
            fullDescription: SARIFDocument.Text(text: String(card.observe.prefix(1_000))),
            help: SARIFDocument.Text(
                text: "Lawful form: \(card.compliant)\nClass \(card.grade.rawValue). \(Glossary.suspected.en)."
            ),
            relationships: relationships(of: card),
            properties: SARIFDocument.Properties(
                tags: ["privacy", "external/cwe/cwe-359", "class-\(card.grade.rawValue)"],
                precision: grades.first == .primaFacie ? "very-high" : grades.first == .suspected ? "high" : "medium",
                severity: Self.severity(of: card)
            )
        )
    }

    /// From 4 for what is contextual to 8.5 for a grave breach on the face of it; critical is for a court.
    private static func severity(of card: KindCard) -> String {
        let base =
            switch card.grade {
            case .primaFacie: 70
            case .suspected: 50
            case .contextual: 30
            }
        let tenths = base + 5 * card.weight
        return "\(tenths / 10).\(tenths % 10)"
    }

    private func relationships(of card: KindCard) -> [SARIFDocument.Relationship] {
        card.citations.compactMap { id in
            for (place, instrument) in instruments.enumerated() {
                guard let index = instrument.provisions.firstIndex(where: { $0.id == id }) else { continue }
                return SARIFDocument.Relationship(
                    target: .init(id: id, index: index, toolComponent: reference(place)),
                    kinds: ["relevant"]
                )
            }
            return nil
        }
    }

    private func reference(_ place: Int) -> SARIFDocument.Reference {
        SARIFDocument.Reference(name: instruments[place].name, index: place)
    }

    private func taxonomy(_ instrument: (name: String, provisions: [Provision])) -> SARIFDocument.Component {
        SARIFDocument.Component(
            name: instrument.name,
            fullName: instrument.provisions.first?.instrumentEn,
            taxa: instrument.provisions.map { provision in
                SARIFDocument.Rule(
                    id: provision.id,
                    name: provision.article.isEmpty ? nil : provision.article,
                    shortDescription: SARIFDocument.Text(text: provision.gist),
                    properties: SARIFDocument.Properties(
                        force: provision.isLaw ? "law" : "guidance",
                        citation: provision.confidence == .unverified ? "unverified" : nil
                    )
                )
            },
            isComprehensive: false
        )
    }

    // MARK: - What was found

    private func results(of row: ScenarioRow) -> [SARIFDocument.Result] {
        let outcomes = report.outcomes(of: row)
        let found = row.findings.sorted { ($0.kind, $0.stage) < ($1.kind, $1.stage) }.map { finding in
            result(of: finding, in: row, as: outcomes.first { $0.topic == .finding && $0.kind == finding.kind })
        }
        guard let about = row.about, !row.findings.contains(where: { $0.kind == about }),
            !row.notTested.contains(about), !row.notSeen.contains(about), !row.expected.contains(about)
        else { return found }
        // What looks like a kind and is none: a rule that was satisfied.
        return found + [
            SARIFDocument.Result(
                ruleId: about.rawValue,
                ruleIndex: kinds.firstIndex(of: about) ?? -1,
                kind: "pass",
                level: "none",
                message: SARIFDocument.Text(text: "\(row.scenario): not suspected"),
                locations: [location(of: row, at: row.source?.place)],
                partialFingerprints: Self.fingerprints("\(row.scenario)/\(about.rawValue)/-")
            )
        ]
    }

    private func result(of finding: Finding, in row: ScenarioRow, as outcome: Outcome?) -> SARIFDocument.Result {
        let grade = report.grade(of: finding)
        let step = row.walk(of: finding.evidence)?.steps.dropFirst(finding.evidence.step).first
        let isFailing = outcome?.status == .failed
        return SARIFDocument.Result(
            ruleId: finding.kind.rawValue,
            ruleIndex: kinds.firstIndex(of: finding.kind) ?? -1,
            kind: "fail",
            level: grade == .primaFacie ? "error" : grade == .suspected ? "warning" : "note",
            message: SARIFDocument.Text(text: "suspected in \(row.scenario): \(finding.evidence.reason)"),
            locations: [location(of: row, at: row.source?.place(of: finding.kind), stage: finding.stage)],
            partialFingerprints: Self.fingerprints(finding.fingerprint(in: row.scenario)),
            codeFlows: flow(to: finding.evidence, in: row).map { [$0] },
            suppressions: report.isExpected(finding, in: row) && !isFailing
                ? [SARIFDocument.Suppression(justification: "expected by the scenario's author")] : nil,
            baselineState: report.isKnown(finding, in: row).map { $0 ? "unchanged" : "new" },
            webRequest: step.map { step in
                let host = PageDocument.withoutPort(step.exchange.host)
                return SARIFDocument.WebRequest(
                    method: step.exchange.method,
                    target: step.exchange.path,
                    headers: ["Host": host]
                )
            },
            webResponse: step.map { SARIFDocument.WebResponse(statusCode: $0.exchange.status) },
            properties: SARIFDocument.Properties(
                grade: grade.rawValue,
                stage: finding.stage.rawValue,
                wants: finding.wants.map(\.description)
            )
        )
    }

    /// The pages of the walk up to the place, each as a step of the flow.
    private func flow(to evidence: Evidence, in row: ScenarioRow) -> SARIFDocument.CodeFlow? {
        guard let walk = row.walk(of: evidence), !walk.steps.isEmpty else { return nil }
        let steps = walk.steps.prefix(evidence.step + 1).enumerated().map { turn, step in
            let pressed = step.pressed.map { ", then pressed \u{300C}\($0)\u{300D}" } ?? ""
            var place = location(of: row, at: row.source?.place, stage: step.sighting.stage)
            place.message = SARIFDocument.Text(text: "\u{300C}\(step.page.title)\u{300D}\(pressed)")
            return SARIFDocument.ThreadLocation(
                location: place,
                executionOrder: turn + 1,
                importance: turn == evidence.step ? "essential" : "important"
            )
        }
        return SARIFDocument.CodeFlow(
            message: SARIFDocument.Text(text: evidence.place(with: row.entry)),
            threadFlows: [SARIFDocument.ThreadFlow(locations: steps)]
        )
    }

    private func location(of row: ScenarioRow, at place: SourcePlace?, stage: Stage? = nil) -> SARIFDocument.Location {
        SARIFDocument.Location(
            physicalLocation: place.map { place in
                SARIFDocument.Physical(
                    artifactLocation: SARIFDocument.Artifact(uri: Self.uri(place.file)),
                    region: SARIFDocument.Region(startLine: place.line, startColumn: place.column)
                )
            },
            logicalLocations: [
                SARIFDocument.Logical(
                    fullyQualifiedName: stage.map { "\(row.scenario)/\($0.rawValue)" } ?? row.scenario.rawValue,
                    kind: "member"
                )
            ]
        )
    }

    /// A path as an address: what may not stand in one is written in percents.
    private static func uri(_ path: String) -> String {
        path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    }

    /// Under our own name as it reads, and as the number that code scanning compares.
    private static func fingerprints(_ text: String) -> [String: String] {
        ["mockmerchant/v1": text, "primaryLocationLineHash": "\(String(StableHash.of(text), radix: 16)):1"]
    }

    // MARK: - How the run went

    private var invocation: SARIFDocument.Invocation {
        let faults = report.rows.flatMap { row in
            report.outcomes(of: row).filter { outcome in
                outcome.topic == .asked || outcome.status == .failed && outcome.topic != .finding
            }.map { (row, $0) }
        }
        return SARIFDocument.Invocation(
            executionSuccessful: true,
            exitCode: report.isMet ? 0 : 1,
            startTimeUtc: HARReport.time(report.start),
            endTimeUtc: HARReport.time(report.end),
            toolExecutionNotifications: faults.map { row, outcome in
                SARIFDocument.Notification(
                    level: outcome.status == .failed ? "error" : "note",
                    message: SARIFDocument.Text(text: "\(row.scenario): \(outcome.name): \(outcome.message)"),
                    locations: [location(of: row, at: outcome.place)]
                )
            }
        )
    }
}
