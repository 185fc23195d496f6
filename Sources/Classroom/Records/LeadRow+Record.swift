package import Vocabulary

extension LeadRow {
    /// What the table is for.
    package static let about = Bilingual(
        "线索表（法律参考 5.4 的各栏）：记录涉嫌情形，供核实。这是线索，不是投诉；练习里的商户都是虚构的",
        "leads with the columns of a lead form: what is suspected, for others to verify. A lead and no complaint; merchants here are invented"
    )

    /// What stands in every lead of a class, so that nobody takes an exercise for a visit.
    static let exercise = "模拟练习 simulation"

    /// A row for each sheet that was handed in with a suspicion; what a simulated visit cannot know stays empty.
    package static func rows(of record: ClassRecord) -> [LeadRow] {
        record.attempts.filter { attempt in
            attempt.isDone && attempt.grade.kinds.contains { $0.answer == .suspected }
        }.map { LeadRow($0, in: record) }
    }

    private init(_ attempt: Attempt, in record: ClassRecord) {
        let sheet = attempt.work.sheet
        func said(_ id: FactID) -> String? {
            guard let question = SheetCatalogue.question(id), sheet.puts(question), let choice = sheet.choice(of: id)
            else {
                return nil
            }
            return question.words(of: choice).zh
        }
        func told(_ aspect: FactAspect, _ choices: (FactChoice) -> Bool = { _ in true }) -> String {
            FactSubject.allCases.compactMap { subject in
                let id = FactID(subject, aspect)
                guard subject.aspects.contains(aspect), let words = said(id), let choice = sheet.choice(of: id),
                    choices(choice)
                else { return nil }
                return aspect == .asked ? subject.act.zh : "\(subject.act.zh)：\(words)"
            }.joined(separator: "；")
        }
        func told(_ facts: [SiteFact]) -> String {
            facts.compactMap { fact in said(FactID(fact)).map { "\(fact.words.zh) \($0)" } }.joined(separator: "；")
        }
        let marks = attempt.work.marks.map { filed in
            let place = [filed.mark.page, filed.mark.control].filter { !$0.isEmpty }.joined(separator: " / ")
            return "\(ClassTime(milliseconds: filed.at).text) \(place)"
        }
        let kinds = attempt.grade.kinds.filter { $0.answer == .suspected }.map { kind in
            "\(kind.item.rawValue) \(record.law.card(of: kind.item).zh)"
        }
        self.init([
            .at: attempt.work.openedAt.map { ClassTime(milliseconds: $0).text } ?? "",
            .district: record.row(of: attempt.learner.id)?.district ?? record.training.plan.district,
            .traderName: "\(attempt.merchant)（\(Self.exercise)）",
            .brand: attempt.merchant,
            .scene: attempt.service.scene,
            .requested: told(.asked) { $0 == .yes },
            .required: told(.marked) { $0 == .required },
            .onRefusal: told(.refusing),
            .alternatives: told([.paperMenu, .staffOrder, .cash, .paperInvoice]),
            .kindsSuspected: kinds.joined(separator: "；"),
            .evidence: marks.joined(separator: "；"),
            .noticeVersion: told([.noticeOpens]),
            .laterMessages: told([.messages]),
            .wish: "\(Self.exercise)。\(Self.statement.zh)",
        ])
    }
}

extension Service {
    /// The scene as the form's column has it.
    ///
    /// - Source: law.md section 5.4.
    fileprivate var scene: String {
        switch self {
        case .dineIn: "堂食"
        case .pickup: "自取"
        case .takeaway: "外卖"
        case .parking: "停车"
        case .retail: "购物"
        case .ticketing: "票务"
        case .tissue: "取纸"
        }
    }
}
