/// A point on the machine's clock, as the roof read it; stored beside an entry and never read by a fold.
///
/// A visit's own time is `Moment`, which moves by actions alone; the two types keep the clocks apart.
///
/// - Unit: milliseconds since 1970-01-01T00:00:00Z.
package struct WallMoment: Hashable, Comparable, Codable, Sendable {
    /// Whole milliseconds.
    package var milliseconds: Int

    /// Makes a moment from milliseconds.
    package init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// Orders moments in time.
    package static func < (left: WallMoment, right: WallMoment) -> Bool { left.milliseconds < right.milliseconds }
}
