import Scenarios
import Vocabulary

/// Ceasing to follow the account, and following it again: what its pushes reach.
extension Visit {
    /// A time in which somebody who once followed did not.
    struct Pause: Hashable, Sendable {
        /// When the account was left.
        var from: Moment
        /// When it was followed again; nil before.
        var until: Moment?
    }

    /// Leaves the account.
    mutating func unfollow() {
        guard given.remove(.follow) != nil else { return }
        pauses.append(Pause(from: clock))
    }

    /// Notes that whoever left the account follows it again.
    mutating func noteFollowing() {
        guard given.contains(.follow), let last = pauses.indices.last, pauses[last].until == nil else { return }
        pauses[last].until = clock
    }

    /// Says that an item was given by which somebody can be reached, even if no longer.
    func hasBeenReached(by need: Demand) -> Bool { given.contains(need) || (need == .follow && !pauses.isEmpty) }

    /// Says that the account's pushes came through at a moment.
    func isFollowing(at moment: Moment) -> Bool {
        !pauses.contains { pause in pause.from < moment && pause.until.map { moment <= $0 } ?? true }
    }
}
