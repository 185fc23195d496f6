import Scenarios
package import Vocabulary

/// Messages that a merchant's back end sends through the platform, as the phone shows them.
extension Visit {
    /// A message that was sent.
    struct SentMessage: Hashable, Sendable {
        /// What it is about.
        var subject: Outside.Subject
        /// When it was sent.
        var at: Moment
    }

    /// The visit after something that happened outside: no act is counted, and what the page shows stays as it is.
    ///
    /// - Parameter outside: What happened.
    /// - Returns: The visit; a message shows with the next act.
    package func after(_ outside: Outside) -> Visit {
        guard let subject = outside.sent else { return self }
        var next = self
        next.posted.append(SentMessage(subject: subject, at: clock))
        return next
    }

    /// Takes in what was posted since the last act.
    mutating func receive() {
        guard !posted.isEmpty else { return }
        received += posted
        posted = []
    }

    /// The messages that were sent, the latest first; what a back end writes into them is not kept.
    func sentMessages(in script: Script) -> [Message] {
        received.reversed().map { letter in
            Message(
                channel: .notice,
                sender: words("sender-notice", in: script),
                time: letter.at.text,
                text: words("message-sent-\(letter.subject.rawValue)", in: script)
            )
        }
    }
}
