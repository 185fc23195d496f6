package import Scenarios
package import Vocabulary

/// What a colleague says who plays a merchant's people: for the paper on the table, as the screen's staff would say it.
///
/// Everything is derived from the scenario's switches; where its author is silent, the staff help on request.
package struct RoleCard: Hashable, Sendable {
    /// One thing that a visitor may ask for, and what is answered.
    package struct Line: Hashable, Sendable {
        /// What a visitor comes for.
        package var milestone: Milestone
        /// How the staff give it.
        package var given: Channel.Given
        /// What the visitor does.
        package var ask: Bilingual
        /// What is there, or is said, before anybody asks; nil where nothing is.
        package var unasked: Bilingual?
        /// What is answered; nil where nobody is there to answer.
        package var answer: Bilingual?
    }

    /// Who is played.
    package var player: Bilingual
    /// The merchant's name as the sticker has it.
    package var merchant: Bilingual
    /// The table or pillar.
    package var place: String
    /// What is bought.
    package var service: Service
    /// What visitors may ask for, in the order of a visit.
    package var lines: [Line]
    /// What the one in charge answers to a complaint; nil where no one is named for it.
    package var complaint: Bilingual?

    /// Derives the card of a scenario.
    ///
    /// - Parameters:
    ///   - varied: The scenario as it is played: its merchant and its phrasing.
    ///   - words: What cards say beside that.
    package init(of varied: Varied, in words: RoleWords) {
        let board = Switchboard(varied.scenario)
        let service = varied.scenario.service
        let says = StaffWords(service: service, chinese: varied.wording, english: words.english)
        player = words.players[service] ?? words.heading
        merchant = varied.merchant.name
        place = varied.merchant.place
        self.service = service
        lines = service.milestones.filter { $0 != .exit }.map { milestone in
            let given = board.given(milestone)
            let asked = milestone.rawValue
            return Line(
                milestone: milestone,
                given: given,
                ask: says.text("staff-ask-\(asked)"),
                unasked: given == .offered ? says.text("staff-offer-\(asked)") : nil,
                answer: given == .unattended
                    ? nil : says.text(given.helps ? "staff-give-\(asked)" : "staff-refuse-\(asked)")
            )
        }
        complaint = board.hearings.first { $0.channel == .site }.map { hearing in
            says.text("hearing-site-\(hearing.answer.rawValue)")
        }
    }
}

extension RoleCard {
    /// The card as a paper to print.
    ///
    /// - Parameter words: What cards say beside what the staff say.
    /// - Returns: Who is played, how, and a table of what is asked and answered.
    package func paper(in words: RoleWords) -> ClassPaper {
        let rows = lines.map { line in
            [line.ask, line.unasked ?? Bilingual("—", "—"), line.answer ?? words.nobody]
        }
        var blocks: [ClassPaper.Block] = [
            .heading(player),
            .text(Bilingual(zh: "\(merchant.zh)（\(place)）", en: "\(merchant.en) (\(place))")),
            .list(words.rules),
            .table(columns: [words.asked, words.unasked, words.answered], rows: rows, emptyRows: 0),
        ]
        if let complaint {
            blocks.append(
                .text(
                    Bilingual(zh: "\(words.complaint.zh)\(complaint.zh)", en: "\(words.complaint.en) \(complaint.en)")
                )
            )
        }
        blocks.append(.text(words.otherwise))
        return ClassPaper(id: "role-card", title: words.heading, reader: .staff, blocks: blocks)
    }
}

/// The staff's words in both languages: those for one service first.
private struct StaffWords {
    let service: Service
    let chinese: Wording
    let english: Wording

    func text(_ id: String) -> Bilingual {
        Bilingual(zh: found(id, in: chinese), en: found(id, in: english))
    }

    private func found(_ id: String, in wording: Wording) -> String {
        let special = "\(id)-\(service.rawValue)"
        return wording.text(wording.has(special) ? special : id)
    }
}
