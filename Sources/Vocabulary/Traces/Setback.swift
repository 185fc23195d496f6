/// Something that went wrong on a walk and was nobody's doing, as whoever holds the phone meets it.
package enum Setback: String, Codable, CaseIterable, Hashable, Sendable {
    /// The server answered that it failed, and answered when it was asked again.
    case serverFailed = "server-failed"
    /// No answer came, and one came when it was asked again.
    case noAnswer = "no-answer"
    /// What was done had been taken, though no answer had said so: the page had gone on.
    case answerLost = "answer-lost"
    /// Something in the cart was gone when it was ordered.
    case soldOut = "sold-out"
    /// The payment did not come about.
    case paymentCancelled = "payment-cancelled"
    /// The merchant had not heard of the payment yet.
    case paymentPending = "payment-pending"

    /// Says that the page tells of it, and that what led there has to be done once more.
    package var isTold: Bool {
        switch self {
        case .soldOut, .paymentCancelled, .paymentPending: true
        case .serverFailed, .noAnswer, .answerLost: false
        }
    }
}
