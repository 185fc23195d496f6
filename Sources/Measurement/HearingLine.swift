package import Vocabulary

/// What one channel of complaint came to: a fact for whoever goes on to an authority, and nothing suspected.
///
/// - Shape: one line for each channel that a client found and tried, the place first.
package struct HearingLine: Hashable, Codable, Sendable {
    /// To whom the client complained.
    package var channel: HearingSeen.Channel
    /// What was answered.
    package var answer: HearingSeen.Answer
    /// The words of the answer.
    package var words: String
    /// When, by the visit's clock.
    package var at: String

    /// Makes a line.
    package init(_ channel: HearingSeen.Channel, _ answer: HearingSeen.Answer, words: String, at: String) {
        self.channel = channel
        self.answer = answer
        self.words = words
        self.at = at
    }
}
