/// Something that reached the consumer's phone, as the phone shows it.
package struct Message: Hashable, Codable, Sendable {
    /// The way it came.
    package enum Channel: String, Codable, CaseIterable, Hashable, Sendable {
        /// A short message.
        case sms
        /// A telephone call, told by what was said.
        case call
        /// A service notice of the chat app.
        case notice
        /// A push of a public account.
        case account
    }

    /// The way it came.
    package var channel: Channel
    /// Who sent it, as the phone shows it: a name, or a bare number.
    package var sender: String
    /// When it came, date and minute.
    package var time: String
    /// What it says.
    package var text: String

    /// Makes a message.
    package init(channel: Channel, sender: String, time: String, text: String) {
        self.channel = channel
        self.sender = sender
        self.time = time
        self.text = text
    }
}
