import Flow
import Vocabulary

/// An answer to an app's own page of authorisation, with the scope that was asked for.
struct AuthorisedAnswer: Sendable {
    /// The word of the app.
    let scope: String
    /// What was answered, and when.
    let answer: PlatformRecord.Answer

    /// All of a visit, in order.
    static func all(in file: PlatformFile) -> [Self] {
        let profiles = file.record.answers.filter { $0.isOfProfile && $0.app != .browser }.map { answer in
            Self(
                scope: answer.app == .wallet ? Authorisation.walletProfile : Authorisation.profile,
                answer: answer
            )
        }
        let cards = file.record.cardAnswers.map { Self(scope: Authorisation.walletCard, answer: $0) }
        return (profiles + cards).sorted { $0.answer.turn.length < $1.answer.turn.length }
    }

    /// The last of a visit; nil where nothing was asked.
    static func last(in file: PlatformFile) -> Self? { all(in: file).last }
}
