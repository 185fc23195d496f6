package import Vocabulary

/// How a merchant of a bench hides from tools: what it does while it looks innocent, and when it stops.
///
/// The practices of the script are the ones that the answer key is about; those of the guise are their lawful twin's.
package struct Guise: Hashable, Codable, Sendable {
    /// In which way it hides.
    package var mode: HardMode
    /// What it does while it looks innocent: the twin's practices, with the same ids; empty where the mode decides no face.
    package var innocent: [Practice]
    /// How long a visit lasts before a merchant acts that waits.
    ///
    /// - Unit: seconds of the machine's clock.
    package var seconds: Int
    /// On one visit in how many a merchant acts that draws lots.
    package var oneIn: Int

    /// Seconds that a merchant waits unless told otherwise.
    package static let standardSeconds = 5
    /// Visits of which one is drawn unless told otherwise.
    package static let standardOneIn = 3

    /// Makes a guise.
    package init(
        mode: HardMode,
        innocent: [Practice] = [],
        seconds: Int = standardSeconds,
        oneIn: Int = standardOneIn
    ) {
        self.mode = mode
        self.innocent = mode.decidesFace ? innocent : []
        self.seconds = seconds
        self.oneIn = max(1, oneIn)
    }
}
