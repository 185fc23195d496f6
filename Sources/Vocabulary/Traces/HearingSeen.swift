/// What became of a consumer who complained to the merchant's people: a recorded fact, and no kind of violation.
package struct HearingSeen: Hashable, Codable, Sendable {
    /// To whom one complained.
    package enum Channel: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
        /// Whoever is in charge at the place.
        case site
        /// The merchant's telephone.
        case hotline

        /// Orders channels as a client tries them.
        package static func < (left: Channel, right: Channel) -> Bool {
            left == .site && right == .hotline
        }
    }

    /// What was answered.
    package enum Answer: String, Codable, CaseIterable, Hashable, Sendable {
        /// That it is put right.
        case settled
        /// That there is nothing to talk about.
        case refused
        /// Nothing to the point, or by nobody.
        case unanswered
    }

    /// To whom one complained.
    package var channel: Channel
    /// What was answered.
    package var answer: Answer
    /// The words of the answer.
    package var words: String

    /// Makes a reading.
    package init(_ channel: Channel, _ answer: Answer, words: String) {
        self.channel = channel
        self.answer = answer
        self.words = words
    }
}
