import Journal
import Scenarios
import Server
import Vocabulary
import Walker

/// A visit that somebody made, as the script that makes it again.
struct VisitScript {
    /// The visit, played again.
    let history: VisitHistory
    /// Who can walk.
    let personas: [Persona]

    /// Writes the script.
    ///
    /// - Parameter file: The file that it is for.
    /// - Returns: The script.
    /// - Throws: ``RunError`` where an act is one that no page offers any more.
    func script(for file: String) throws -> WalkScript {
        var draft = ScriptDraft(card: history.card, for: file)
        var persona: PersonaID?
        for act in history.acts {
            guard let target = act.target else {
                // Whose account it is was told when the visit was opened, by no press.
                guard act.isOffered else { throw notOffered(act) }
                persona = personas.first(where: \.isMember)?.id
                continue
            }
            guard draft.write(pressing: target, on: act.page, values: act.values, to: act.next) else {
                throw notOffered(act)
            }
        }
        let scan = history.acts.first { $0.event.option.hasPrefix("scan/") }
        return WalkScript(
            file: file,
            title: "\(history.merchantName) \(history.record.scenario)",
            start: .scenario(history.record.scenario),
            persona: persona,
            // What is kept of a scan names the app, but for the chat app.
            app: scan.map { $0.event.app ?? .chat },
            seed: history.record.seed,
            steps: draft.steps
        )
    }

    /// What is said at the script's top.
    var notes: [String] {
        let outside = history.outside.count
        return ["Written from visit \(history.record.id) by `mockmerchant script`."]
            + (outside == 0 ? [] : ["Left out: \(outside) that came from outside, through the platform's interfaces."])
    }

    private func notOffered(_ act: VisitHistory.Act) -> RunError {
        .badInput(
            "event \(act.row.sequence) of visit \(history.record.id) is on no page any more; "
                + "`mockmerchant replay \(history.record.id)` says more"
        )
    }
}
