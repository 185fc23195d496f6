import Flow
import Vocabulary

/// The codes of a visit: which act each stands for, and whether it still does.
///
/// - Source: platform.md sections 1 and 3: once, for five minutes.
struct PlatformCodes: Sendable {
    /// How long a code holds.
    ///
    /// - Unit: seconds of the visit.
    static let lifetime = 300
    /// What codes are good for beside the scopes of authorisation.
    static let (session, phone) = ("js_code", "phone")

    let file: PlatformFile

    /// A code that was turned in.
    struct Turned: Hashable, Sendable {
        /// What it was good for.
        var use: String
        /// The act it stands for.
        var turn: PlatformRecord.Turn
    }

    /// What a code stands for; nil where it stands for nothing, or no longer.
    func turned(_ code: String, for uses: [String]) -> Turned? {
        for use in uses {
            let turn = turns(of: use).last { file.addresses.isCode(code, for: use, of: file.visit, turn: $0.length) }
            guard let turn else { continue }
            return file.record.clock.seconds - turn.at.seconds <= Self.lifetime ? Turned(use: use, turn: turn) : nil
        }
        return nil
    }

    /// The acts for which there are codes of a use.
    func turns(of use: String) -> [PlatformRecord.Turn] {
        switch use {
        case Authorisation.silent, Self.session: file.record.logins.filter { $0.app == .chat }.map(\.turn)
        case Authorisation.walletSilent: file.record.logins.filter { $0.app == .wallet }.map(\.turn)
        case Authorisation.profile, Authorisation.walletProfile, Authorisation.walletCard:
            AuthorisedAnswer.all(in: file).filter { $0.scope == use && $0.answer.isAllowed }.map(\.answer.turn)
        case Self.phone: phones.filter(\.isAllowed).map(\.turn)
        default: []
        }
    }

    /// The answers to the sheet for a phone number.
    private var phones: [PlatformRecord.Answer] { file.record.answers.filter { $0.items.contains(.phoneNumber) } }

    /// The code of an act as the merchant's own page was handed it.
    func code(for use: String, turn: PlatformRecord.Turn) -> String {
        file.addresses.code(for: use, of: file.visit, turn: turn.length, state: "")
    }
}
