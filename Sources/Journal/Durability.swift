/// How far a batch must have come before its answers leave.
package enum Durability: String, CaseIterable, Codable, Hashable, Sendable {
    /// Every batch is on the disk: nothing acknowledged is lost when the power fails.
    case full
    /// Every batch is with the operating system: nothing acknowledged is lost when the process is killed.
    case normal

    /// The value of SQLite's `synchronous` pragma; in WAL mode FULL syncs the log at every commit, NORMAL at checkpoints.
    var synchronous: String {
        switch self {
        case .full: "FULL"
        case .normal: "NORMAL"
        }
    }
}
