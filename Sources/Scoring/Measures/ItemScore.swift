import Vocabulary

/// How well a tool says which data are asked for, forced and sent, and to whom.
package struct ItemScore: Hashable, Sendable {
    /// What is told of data.
    package enum Question: String, CaseIterable, Hashable, Sendable {
        /// Some page asks for it.
        case asked
        /// The service cannot be had without giving it.
        case forced
        /// It leaves without being asked for.
        case sent
        /// Who gets it.
        case recipients
    }

    /// A set against the true one, summed over cases.
    package struct Score: Hashable, Sendable {
        /// In both.
        package var common: Int
        /// In what the tool says.
        package var said: Int
        /// In the truth.
        package var there: Int
        /// Over how many cases.
        package var cases: Int

        /// How much of what is said is true.
        package var precision: Rate { Rate(common, of: said) }
        /// How much of what is true is said.
        package var recall: Rate { Rate(common, of: there) }
    }

    /// By question; nil where the tool does not speak of it.
    package var scores: [Question: Score]

    /// Scores the judged cases whose data the tool speaks of.
    package init(_ verdicts: Verdicts, of truth: Truth) {
        scores = [:]
        for (place, sealed) in truth.cases.enumerated() where sealed.status != .deprecated {
            guard verdicts.statuses[place].isJudged, let one = verdicts.cases[place] else { continue }
            let items = one.items ?? Self.items(of: one)
            for question in Question.allCases {
                guard let said = Self.said(question, items) else { continue }
                let true0 = Self.there(question, sealed)
                var score = scores[question] ?? Score(common: 0, said: 0, there: 0, cases: 0)
                score.common += said.intersection(true0).count
                score.said += said.count
                score.there += true0.count
                score.cases += 1
                scores[question] = score
            }
        }
    }

    /// What findings say of data where the case has no lists: whatever they name a receiver of.
    private static func items(of one: Submission.Case) -> Submission.Items {
        let sent = one.findings.compactMap { finding -> Submission.Sent? in
            guard let item = finding.item, let to = finding.recipient else { return nil }
            return Submission.Sent(item: item, to: to)
        }
        return Submission.Items(sent: sent.isEmpty ? nil : sent)
    }

    private static func said(_ question: Question, _ items: Submission.Items) -> Set<[String]>? {
        switch question {
        case .asked: items.asked.map { Set($0.map { [$0] }) }
        case .forced: items.forced.map { Set($0.map { [$0] }) }
        case .sent: items.sent.map { Set($0.map { [$0.item] }) }
        case .recipients: items.sent.map { Set($0.map { [$0.item, $0.to] }) }
        }
    }

    private static func there(_ question: Question, _ sealed: SealedCase) -> Set<[String]> {
        let items = sealed.items
        return switch question {
        case .asked: Set(items.filter(\.isAsked).map { [$0.item.rawValue] })
        case .forced: Set(items.filter { !$0.forced.isEmpty }.map { [$0.item.rawValue] })
        case .sent: Set(items.filter { !$0.sentTo.isEmpty }.map { [$0.item.rawValue] })
        case .recipients: Set(items.flatMap { item in item.sentTo.map { [item.item.rawValue, $0] } })
        }
    }
}
