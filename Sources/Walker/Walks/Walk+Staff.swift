import Vocabulary

/// The walk that scans nothing: each thing is asked of the staff, one after the other.
extension Walk {
    static let asking: [Milestone: WordGroup] = [
        .menu: .staffMenu, .order: .staffOrder, .pay: .staffPay, .invoice: .staffInvoice,
    ]

    mutating func askStaff() async throws -> Trace {
        see()
        let hasManager = managerButton != nil
        let end = try await askForEach()
        if hasManager { try await complainAtSite() }
        return trace(end)
    }

    private mutating func askForEach() async throws -> Trace.End {
        for milestone in memory.service.milestones {
            try Task.checkCancellation()
            guard let group = Self.asking[milestone], let button = button(for: group) else { continue }
            try await press(button)
            steps[steps.count - 1].sighting.askedOfStaff = milestone
            if memory.reached.isSuperset(of: memory.service.milestones) { return .finished }
            guard StickerReader.stickers(on: session.document.page).isEmpty else { continue }
            let back = buttons.first { ButtonRole(reader.lexicon.hits(in: $0.label)) == .group(.back) } ?? buttons.first
            if let back { try await press(back) } else { try await press(.place) }
        }
        return memory.reached.isSuperset(of: memory.service.milestones) ? .finished : .stuck
    }

    private var buttons: [Control] {
        session.document.page.blocks.flatMap { if case .form(let form) = $0 { form.buttons } else { [Control]() } }
    }

    /// The button that asks for one thing; of two that could, the one that names nothing else.
    func button(for group: WordGroup) -> Control? {
        let fitting = buttons.map { (button: $0, hits: reader.lexicon.hits(in: $0.label)) }.filter {
            $0.hits.has(group)
        }
        let others = Self.asking.values.filter { $0 != group }
        return (fitting.first { found in !others.contains(where: found.hits.has) } ?? fitting.first)?.button
    }
}
