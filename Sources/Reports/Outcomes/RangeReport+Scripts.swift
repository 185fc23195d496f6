import Vocabulary

extension RangeReport {
    /// How each step of a written walk went; nothing for other rows.
    func steps(of row: ScenarioRow) -> [Outcome] {
        guard let script = row.script else { return [] }
        return script.steps.enumerated().map { turn, step in
            let rest = step.faults.dropFirst().map { "\($0.place.text): \($0.message)" }
            return Outcome(
                name: "step \(turn + 1): \(step.words)",
                topic: .script,
                status: Self.status(of: step),
                message: Self.message(of: step),
                details: step.status == .failed ? rest + step.instead + [again(script)] : [],
                place: step.faults.first?.place ?? step.place
            )
        }
    }

    private func again(_ script: ScriptRun) -> String { "again: mockmerchant walk '\(script.file)' --seed '\(seed)'" }

    private static func message(of step: ScriptRun.Step) -> String {
        switch step.status {
        case .passed: "the page is \u{300C}\(step.page)\u{300D}"
        case .failed: step.faults.first?.message ?? ""
        case .skipped: "an earlier step failed"
        }
    }

    private static func status(of step: ScriptRun.Step) -> Outcome.Status {
        switch step.status {
        case .passed: .passed
        case .failed: .failed
        case .skipped: .skipped
        }
    }
}
