package import Vocabulary

/// How one right went: what a client saw of it, from the account page to the page after.
///
/// - Shape: one line for each right that a client can try, in the order in which it tries them.
package struct RightLine: Hashable, Codable, Sendable {
    /// How it went.
    package enum Way: String, Codable, CaseIterable, Hashable, Sendable {
        /// It was done on the page.
        case inPage = "in-page"
        /// People of the merchant did it.
        case byStaff = "by-staff"
        /// Somebody or a page said no.
        case refused
        /// Something stands in the way that the client did not go through with.
        case obstructed
        /// Nothing leads to it.
        case absent
        /// Nothing was there to try it on.
        case notTried = "not-tried"
    }

    /// The right.
    package var right: Right
    /// How it went.
    package var way: Way
    /// What stood in the way, whether or not it was passed; sorted.
    package var obstacles: [RightSeen.Obstacle]
    /// What had to be given for it; sorted.
    package var given: [Demand]
    /// What the pages told to be held, where the right is to see it or to have a copy; sorted.
    package var items: [Demand]
    /// Data items that the account page still returned afterwards; nil where nobody looked.
    package var remains: [Demand]?

    /// Makes a line.
    package init(
        _ right: Right,
        _ way: Way,
        obstacles: [RightSeen.Obstacle] = [],
        given: [Demand] = [],
        items: [Demand] = [],
        remains: [Demand]? = nil
    ) {
        self.right = right
        self.way = way
        self.obstacles = obstacles
        self.given = given
        self.items = items
        self.remains = remains
    }
}
