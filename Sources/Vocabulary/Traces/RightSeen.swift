/// What became of one attempt to use a right, as a client saw it on one page of the attempt.
package struct RightSeen: Hashable, Codable, Sendable {
    /// Something that stands in the way of a right.
    package enum Obstacle: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
        /// Logging in first.
        case login
        /// Sending a picture of the screen.
        case screenshot
        /// Asking people of the merchant for it.
        case staff
        /// Waiting for days.
        case waiting
        /// Paying for it.
        case fee
        /// Applying in writing.
        case writing
        /// Sending a picture of an identity document.
        case identityPicture = "identity-picture"
        /// Coming in person.
        case inPerson = "in-person"
        /// Losing what was paid or collected.
        case forfeiture
        /// A page that is not there.
        case missing

        /// Orders obstacles by their written form.
        package static func < (left: Obstacle, right: Obstacle) -> Bool { left.rawValue < right.rawValue }
    }

    /// What was attempted.
    package var right: Right
    /// What stood in the way on this page.
    package var obstacles: [Obstacle]
    /// Says that the page confirms that it is done.
    package var isDone: Bool
    /// Says that the way leads to people of the merchant, such as a hotline.
    package var isByStaff: Bool
    /// Data items that the page tells to be held, where the right is to see them or to have a copy.
    package var items: [Demand]

    /// Makes a reading.
    package init(
        _ right: Right,
        obstacles: [Obstacle] = [],
        isDone: Bool = false,
        isByStaff: Bool = false,
        items: [Demand] = []
    ) {
        self.right = right
        self.obstacles = obstacles
        self.isDone = isDone
        self.isByStaff = isByStaff
        self.items = items
    }

    /// The errand that the page shows to be done; nil where it shows none.
    package var reached: Milestone? { isDone ? right.errand : nil }
}
