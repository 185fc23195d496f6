/// The pages of one right.
enum RightPhase: String, Hashable, Sendable {
    /// What it takes.
    case condition
    /// What customer service says.
    case staff
    /// An application was taken, and nothing is done yet.
    case filed
    /// It is done.
    case done
}
