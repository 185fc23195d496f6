import Vocabulary

extension RangeReport {
    /// What each visit of a client of others was asked and handed over, and whether that is within bounds.
    func visits(of row: ScenarioRow) -> [Outcome] {
        row.visits.flatMap { visit in
            let stages = visit.stages.filter { !$0.asked.isEmpty || !$0.given.isEmpty }.map { seen in
                Outcome(
                    name: "visit \(visit.number), \(seen.stage.rawValue)",
                    topic: .asked,
                    status: .passed,
                    message: "asked for \(Self.list(seen.asked)); handed over \(Self.list(seen.given))"
                        + (seen.excess.isEmpty ? "" : "; more than needed: \(Self.list(seen.excess))"),
                    place: row.source?.place
                )
            }
            let budgets = terms.givenBudgets.compactMap { budget -> Outcome? in
                guard let given = visit.given.first(where: { $0.milestone == budget.milestone }) else { return nil }
                let isKept = given.excess.count <= budget.most
                let end = given.isReached ? "" : ", and it was not reached"
                return Outcome(
                    name: "visit \(visit.number) hands over at most \(budget.most) before \(budget.milestone.rawValue)",
                    topic: .given,
                    status: isKept ? .passed : .failed,
                    message: "\(given.excess.count): \(Self.list(given.excess))\(end)",
                    details: isKept ? [] : ["see: \(pages(of: visit, in: row))"],
                    place: row.source?.place
                )
            }
            return stages + budgets
        }
    }

    /// The way of a visit in one line.
    private func pages(of visit: VisitSeen, in row: ScenarioRow) -> String {
        guard row.walks.indices.contains(visit.number - 1) else { return "visit \(visit.visit)" }
        return row.walks[visit.number - 1].steps.map { step in
            "\u{300C}\(step.page.title)\u{300D}" + (step.pressed.map { " \u{2192} \($0)" } ?? "")
        }.joined(separator: ", ")
    }

    /// Demands in one line.
    private static func list(_ demands: [Demand]) -> String {
        demands.isEmpty ? "nothing" : demands.map(\.rawValue).joined(separator: ", ")
    }
}
