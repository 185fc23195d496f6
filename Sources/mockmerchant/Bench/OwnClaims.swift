import Measurement
import Scenarios
import Vocabulary

/// What our own client claims of a case, in the lines that any tool hands in.
struct OwnClaims: Encodable {
    /// The first line.
    struct Header: Encodable {
        struct Tool: Encodable {
            var name = "mockmerchant-walker"
            var version = Version.text
            /// The kinds that it promises to look for.
            var claims: [String]?
        }

        struct Run: Encodable {
            var bench: String
        }

        var tool: Tool
        var run: Run
    }

    /// Something that is said to be there.
    struct Claim: Encodable {
        struct Element: Encodable {
            var role: String?
            var text: String
        }

        struct Proof: Encodable {
            var type: String
            var id: String
        }

        var rule: String
        var step: String?
        var element: Element?
        var confidence = 1.0
        var evidence: [Proof]
    }

    /// What was asked for, forced and sent.
    struct Items: Encodable {
        struct Transfer: Encodable {
            var item: String
            var to: String
        }

        var asked: [String]
        var forced: [String]
        var sent: [Transfer]
    }

    var `case`: String
    var status: String
    var durationMS: Int?
    var findings: [Claim]
    var items: Items?

    private enum CodingKeys: String, CodingKey {
        case `case`
        case status
        case durationMS = "duration_ms"
        case findings
        case items
    }

    /// What a client says that could not come to an end.
    init(failing id: String, status: String) {
        self.case = id
        self.status = status
        findings = []
    }

    /// What words on pages say, without a place.
    init(grepping id: String, rules: [String]) {
        self.case = id
        status = rules.isEmpty ? "no-finding" : "ok"
        findings = rules.map { Claim(rule: $0, step: nil, element: nil, confidence: 0.5, evidence: []) }
    }

    /// What a probe and its evaluation say.
    init(_ id: String, _ probe: Probe, _ evaluation: Evaluation, milliseconds: Int?) {
        self.case = id
        status = evaluation.findings.isEmpty ? "no-finding" : "ok"
        durationMS = milliseconds
        findings = evaluation.findings.map { finding in
            let step = probe.walks.first {
                $0.policy == finding.evidence.policy && $0.entryIndex == finding.evidence.entryIndex
            }
            .flatMap { walk in
                walk.steps.indices.contains(finding.evidence.step) ? walk.steps[finding.evidence.step] : nil
            }
            return Claim(finding, at: step)
        }
        let required = evaluation.demands.filter(\.isRequired).map(\.demand.rawValue)
        let sent = probe.walks.flatMap(\.steps).flatMap(\.sends)
            .compactMap { sent in BenchVocabulary.receivers[sent.host].map { [sent.item.rawValue, $0] } }
        items = Items(
            asked: Set(evaluation.demands.map(\.demand.rawValue)).sorted(),
            forced: Set(required).sorted(),
            sent: Set(sent).sorted { $0.lexicographicallyPrecedes($1) }.map { Items.Transfer(item: $0[0], to: $0[1]) }
        )
    }
}

extension OwnClaims.Claim {
    init(_ finding: Finding, at step: Trace.Step?) {
        rule = finding.kind.rawValue
        self.step = finding.stage.rawValue
        let words = finding.evidence.control
        if words.isEmpty {
            // Where the page as a whole is meant, what was pressed on it is where a reader is pointed to.
            element = step.flatMap { step in
                step.pressed.map { words in
                    Element(role: step.page.controls.first { $0.label == words }?.role, text: words)
                }
            }
            evidence =
                step.map { [Proof(type: $0.sighting.stage == .inbox ? "message" : "text", id: $0.page.title)] } ?? []
        } else {
            let control = step?.page.controls.first { $0.label == words }
            element = Element(role: control?.role, text: words)
            evidence = [Proof(type: "control", id: words)]
        }
        for host in Set(step?.sends.map(\.host) ?? []).sorted() { evidence.append(Proof(type: "request", id: host)) }
    }
}
