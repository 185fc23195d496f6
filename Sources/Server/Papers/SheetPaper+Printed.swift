import Scenarios
import Vocabulary

extension SheetPaper {
    /// The inspection sheet as it stands on paper: a table for each section, with boxes to tick.
    var printed: [ClassPaper.Block] {
        sections.flatMap { section -> [ClassPaper.Block] in
            let rows = section.questions.map { question in
                let lead = question.needs == nil ? "" : "└ "
                return [
                    Bilingual(lead + question.words.zh, lead + question.words.en),
                    Bilingual(
                        question.choices.map { "□ " + $0.words.zh }.joined(separator: "　"),
                        question.choices.map { "□ " + $0.words.en }.joined(separator: "   ")
                    ),
                ]
            }
            let hint: [ClassPaper.Block] = section.hint.zh.isEmpty ? [] : [.text(section.hint)]
            return [.heading(section.words)] + hint + [
                .table(
                    columns: [Bilingual("看到的事实", "What was seen"), Bilingual("打勾", "Tick")],
                    rows: rows,
                    emptyRows: 0
                )
            ]
        }
    }
}
