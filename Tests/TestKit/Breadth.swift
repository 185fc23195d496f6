import Foundation

/// Says how much a test of many cases plays: the distinct ones, or every one.
///
/// `make test` plays one page of each distinct look, `make test-all` sets `BREADTH=full` and plays them all.
package enum Breadth {
    /// Says that every case is to be played.
    package static var isFull: Bool { ProcessInfo.processInfo.environment["BREADTH"] == "full" }
}
