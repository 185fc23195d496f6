import Reports
import Scenarios
import Vocabulary
import Walker

/// A written walk as it was played.
struct WalkedScript: Sendable {
    /// The script.
    var script: WalkScript
    /// How its steps went.
    var run: ScriptRun
    /// What was seen and done.
    var trace: Trace
    /// How long it took; nil where nobody is to know.
    var seconds: Double?
    /// The client's exchanges, in the order of the answers; empty where none were kept.
    var exchanges: [RecordedExchange] = []
    /// What went otherwise when it was played again; empty where it was played once.
    var wavers: [String] = []
}
