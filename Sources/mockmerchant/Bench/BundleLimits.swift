import Measurement
import Scoring
import Vocabulary

/// What a case's bundle does not show of what is there: not applicable for a tool that judges bundles, and never its miss.
///
/// It stands in the sealed part: that a saved walk does not show something would tell that it is there.
struct BundleLimits: Codable, Hashable {
    /// The file in the sealed folder.
    static let file = "bundle-limits.jsonl"
    /// What the file holds, and in which version.
    static let schema = "mockmerchant-bench-bundle-limits/1"

    /// The case.
    let id: String
    /// The kinds, sorted; empty for nearly every case.
    let rules: [Kind]

    private enum CodingKeys: String, CodingKey {
        case id = "case"
        case rules
    }

    /// Judges the walks of a bundle.
    ///
    /// - Parameters:
    ///   - sealed: The case's truth.
    ///   - evaluation: What the walks show to our client.
    init(of sealed: SealedCase, shown evaluation: Evaluation) {
        let found = Set(evaluation.findings.map(\.kind))
        // The saved pages are drawn by whoever likes; a face that was never shown is on none of them.
        let hidesFace = sealed.hardModes.contains { HardMode(rawValue: $0)?.decidesFace == true }
        id = sealed.id
        rules = sealed.findings.filter { finding in
            finding.verdict == .violation && !found.contains(finding.kind) && (hidesFace || !finding.isDrawn)
        }.map(\.kind).sorted()
    }
}
