package import Scenarios
package import Vocabulary

/// A request that a page makes beside the one that brought it: which item, how written, to whom; never a value.
package struct Emission: Hashable, Sendable {
    /// Its place among the script's beacons, from 0: what tells two to one receiver apart.
    package var place: Int
    /// Who gets it.
    package var receiver: Beacon.Receiver
    /// What it carries; nil for the visit alone.
    package var item: Demand?
    /// How the item is written.
    package var writing: Beacon.Writing
    /// What makes the request.
    package var manner: Beacon.Manner
    /// How much of the page's address a picture's host is told.
    package var referrer: Beacon.Referrer
    /// The name under which it carries the item, and that of the watched field.
    package var field: String
}
