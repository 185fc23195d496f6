/// A control, or words, at which somebody fairly points who means a practice.
///
/// Its own control, the one beside it that refuses, the one that goes on, the message in which it shows.
package struct FairPlace: Codable, Hashable, Sendable {
    /// What the control is to a reader of a screen; nil for words alone.
    package var role: String?
    /// Its words.
    package var text: String

    /// Makes a place.
    package init(role: String? = nil, text: String) {
        self.role = role
        self.text = text
    }
}
