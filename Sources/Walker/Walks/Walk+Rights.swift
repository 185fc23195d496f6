import Vocabulary

/// Using a right: what it takes is tried by refusing first, and is given piece by piece.
extension Walk {
    /// So many things that one page asks for are tried one by one; more are given together.
    private static let pieces = 3

    /// Goes where a right leads, refuses what can be refused, and gives as little as it takes.
    ///
    /// What costs money, days or a way on foot is not gone through with.
    ///
    /// - Parameters:
    ///   - right: The right.
    ///   - control: The control that led here.
    /// - Throws: ``WalkerError`` where the world failed.
    mutating func goThrough(with right: Right, by control: Control) async throws {
        let isByStaff = reader.lexicon.hits(in: control.label).has(.noticeContact)
        var seen = noteAttempt(at: right, isByStaff: isByStaff)
        let wanted = wants
        for grants in trials(of: wanted, for: right) {
            guard !seen.isDone, wants == wanted, let act = attempt(granting: grants, against: seen) else { continue }
            acting = .grant(grants)
            defer { acting = nil }
            try await perform(act)
            see()
            seen = noteAttempt(at: right, isByStaff: isByStaff)
        }
        // What is put right is the consumer's own wish, and no asking.
        for step in steps.indices where steps[step].sighting.right?.right == .correction {
            steps[step].sighting.asks = []
        }
    }

    /// What the page asks for by fields and buttons.
    private var wants: [Want] { Set(openAsks.flatMap(\.wants)).sorted() }

    private var openAsks: [Ask] {
        steps[steps.count - 1].sighting.asks.filter { $0.source != .tick && !$0.isPreTicked }
    }

    /// The sets to grant, one after another, the smallest first; who mends an entry fills in all of it.
    private func trials(of wants: [Want], for right: Right) -> [[Want]] {
        if right == .correction { return [wants] }
        guard wants.count <= Self.pieces else { return [[], wants] }
        return (0...wants.count).flatMap { GrantSearch.subsets(of: wants, size: $0) }
    }

    /// The press that goes on with these granted; nil where nothing can be pressed, or it would take more than data.
    private func attempt(granting grants: [Want], against seen: RightSeen) -> Act? {
        let page = session.document.page
        let asking = openAsks.filter { $0.source != .field }
        let given = asking.first { ask in ask.wants.allSatisfy { grants.contains($0) && persona.canGive($0) } }
        let control: Control?
        if let given {
            control = page.controls.first { $0.target == given.control }
        } else {
            if !seen.obstacles.isEmpty, wants.isEmpty { return nil }
            let confirm = RightReader(page: page, lexicon: reader.lexicon).confirm
            control = confirm.flatMap { confirm in
                asking.contains { $0.control == confirm.target } ? nil : confirm
            }
        }
        guard let control else { return nil }
        for case .form(let form) in page.blocks where form.buttons.contains(control) {
            return Act(control: control, form: form, manner: given == nil ? .goingOn : .giving)
        }
        return nil
    }

    /// Notes what the page says of the right.
    private mutating func noteAttempt(at right: Right, isByStaff: Bool) -> RightSeen {
        var seen = RightReader(page: session.document.page, lexicon: reader.lexicon).seen(of: right)
        seen.isByStaff = isByStaff
        let last = steps.count - 1
        steps[last].sighting.stage = right == .optOut ? .inbox : .account
        steps[last].sighting.right = seen
        return seen
    }
}
