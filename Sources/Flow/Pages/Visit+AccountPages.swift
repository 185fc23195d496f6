import Scenarios
import Vocabulary

/// What the merchant holds on the consumer, and the pages of the consumer's rights.
extension Visit {
    func accountPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("own-title", in: script), in: script)
        draft.show(.heading(words("own-heading", in: script)))
        let isKept = !isErased || entitlement(.erasure, in: script).remains == .everything
        let file = file(in: script).map { Fact(words("item-\($0.rawValue)", in: script), masked($0, in: script)) }
        let records = isKept ? recordFacts(at: .account, in: &draft, script) : []
        if isErased { draft.show(.text(words("own-erased", in: script))) }
        if file.isEmpty, records.isEmpty, cardTakenAt == nil {
            draft.show(.text(words("own-empty", in: script)))
        } else if !(file + records).isEmpty {
            draft.show(.facts(file + records))
        }
        if isErased, entitlement(.erasure, in: script).remains == .records {
            draft.show(.text(words("own-kept", in: script)))
            draft.show(.facts([Fact(words("order-number", in: script), orderNumber)]))
        }
        showCard(in: &draft, script)
        recommend(in: &draft, script)
        for right in entitlements(in: script) {
            offer(right, in: &draft, script)
        }
        linkPolicy(in: &draft, script)
        draft.buttons([draft.control(words("back", in: script), .back, weight: .quiet)])
        return draft
    }

    /// A link to the page of what the merchant holds.
    func linkAccount(in draft: inout PageDraft, _ script: Script) {
        draft.buttons([draft.control(words("own-link", in: script), .openAccount, weight: .quiet, tag: .link)])
    }

    /// What is on file of whoever ordered, at one place.
    func recordFacts(at place: Record.Place, in draft: inout PageDraft, _ script: Script) -> [Fact] {
        guard !isBare(in: script) else { return [] }
        return script.board.records.filter { $0.place == place }.map { record in
            draft.mark(record.id)
            let id = "record-\(record.entry.rawValue)"
            return Fact(
                words(id, in: script),
                words("\(id)-value", in: script, ["number": String(orderNumber.suffix(6))])
            )
        }
    }

    private func entitlement(_ right: Right, in script: Script) -> Entitlement {
        entitlements(in: script).first { $0.right == right } ?? Entitlement(Practice(id: "right", shape: .right))
    }

    /// Enough of a value to know it by.
    private func masked(_ item: Demand, in script: Script) -> String {
        guard let value = card[item] else { return words("own-on-file", in: script) }
        guard item == .phoneNumber else { return "\(value.prefix(1))**" }
        return "\(value.prefix(3))****\(value.suffix(4))"
    }

    private func recommend(in draft: inout PageDraft, _ script: Script) {
        guard !isBare(in: script), let recommendation = script.board.recommendation else { return }
        let basis = isUnprofiled ? .everybody : recommendation.basis
        draft.show(.text(words("recommended-\(basis.rawValue)", in: script)))
        let dishes = script.merchant.menu.filter { !$0.isSoldOut }.prefix(2).map { Fact($0.name, $0.portion) }
        draft.show(.facts(dishes.isEmpty ? [Fact(words("recommended-card", in: script), script.merchantName)] : dishes))
        draft.mark(recommendation.id)
        guard recommendation.switch != .absent, recommendation.basis != .everybody, !isUnprofiled else { return }
        let off = draft.control(words("recommended-off", in: script), .switchOff(recommendation.id))
        draft.buttons([off])
        draft.mark(recommendation.id, at: off)
    }

    private func offer(_ right: Entitlement, in draft: inout PageDraft, _ script: Script) {
        if right.right == .withdrawal ? isWithdrawn : isErased { return }
        let stem = "right-\(right.right.rawValue)"
        let button: Control
        switch right.given {
        case .absent: return mark(right, in: &draft, script)
        case .inPage: button = draft.control(words(stem, in: script), .exercise(right.id))
        case .byStaff, .refused:
            draft.show(.text(words("\(stem)-by-staff", in: script)))
            button = draft.control(words("\(stem)-call", in: script), .exercise(right.id))
        }
        draft.buttons([button])
        mark(right, at: button, in: &draft, script)
    }

    /// Notes where a right shows that the author speaks of; the standard ones are nobody's practice.
    private func mark(_ right: Entitlement, at control: Control? = nil, in draft: inout PageDraft, _ script: Script) {
        if script.practices.contains(where: { $0.id == right.id }) { draft.mark(right.id, at: control) }
    }

    /// A page of a right: what it takes, what customer service says, how it ended.
    func rightPage(_ id: PracticeID, _ phase: RightPhase, in script: Script) -> PageDraft {
        let right = entitlement(id, in: script) ?? Entitlement(Practice(id: id, shape: .right))
        let stem = "right-\(right.right.rawValue)"
        var draft = merchantPage(words("\(stem)-title", in: script), in: script)
        mark(right, in: &draft, script)
        switch phase {
        case .condition:
            draft.show(.text(words("\(stem)-condition-\(right.condition.rawValue)", in: script)))
            let confirm = draft.control(words("\(stem)-confirm", in: script), .confirm(id), weight: .primary)
            draft.buttons([confirm])
        case .staff: draft.show(.heading(words("\(stem)-refused", in: script)))
        case .filed: draft.show(.heading(words("\(stem)-filed", in: script)))
        case .done: draft.show(.heading(words("\(stem)-done", in: script)))
        }
        draft.buttons([draft.control(words("back", in: script), .back, weight: .quiet)])
        return draft
    }
}
