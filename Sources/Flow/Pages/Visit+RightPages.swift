import Scenarios
import Vocabulary

/// The pages of the consumer's rights: what is held, a copy of it, putting it right, withdrawing, deleting.
extension Visit {
    /// The list of rights on the account page, each with its way.
    func offerRights(in draft: inout PageDraft, _ script: Script) {
        let open = entitlements(in: script).filter(isOpen)
        if open.contains(where: { $0.given != .absent }) { draft.show(.heading(words("rights-heading", in: script))) }
        // Those that are a press away stand together; what must be called for has a line of its own.
        var together: [Control] = []
        for right in open {
            guard right.given == .inPage else { continue }
            let button = draft.control(words("right-\(right.right.rawValue)", in: script), .exercise(right.id))
            mark(right, at: button, in: &draft, script)
            together.append(button)
        }
        if !together.isEmpty { draft.buttons(together) }
        for right in open where right.given != .inPage { offer(right, in: &draft, script) }
    }

    /// Says that there is something left to ask for.
    private func isOpen(_ right: Entitlement) -> Bool {
        switch right.right {
        case .withdrawal: !isWithdrawn
        case .erasure, .correction: !isErased
        case .access, .copy: true
        case .optOut, .profilingOff, .cancellation: false
        }
    }

    /// A right that is not on the page: what customer service has to do with it, or nothing at all.
    private func offer(_ right: Entitlement, in draft: inout PageDraft, _ script: Script) {
        guard right.given != .absent else { return mark(right, in: &draft, script) }
        let stem = "right-\(right.right.rawValue)"
        draft.show(.note(words("\(stem)-by-staff", in: script)))
        let button = draft.control(words("\(stem)-call", in: script), .exercise(right.id))
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
        case .condition: showCondition(of: right, in: &draft, script)
        case .staff: draft.show(.heading(words("\(stem)-refused", in: script)))
        case .filed: draft.show(.heading(words("right-filed", in: script)))
        case .done: showOutcome(of: right.right, in: &draft, script)
        }
        draft.buttons([draft.control(words("back", in: script), .back, weight: .quiet)])
        return draft
    }

    /// What stands before a right, and the button that goes through with it.
    private func showCondition(of right: Entitlement, in draft: inout PageDraft, _ script: Script) {
        let stem = "right-\(right.right.rawValue)"
        if right.right == .correction { return showCorrection(by: right.id, in: &draft, script) }
        let isPlain = right.condition == .none
        draft.show(
            .text(words(isPlain ? "\(stem)-condition-none" : "right-condition-\(right.condition.rawValue)", in: script))
        )
        let label = right.condition == .identityPicture ? "right-identity-picture-give" : "\(stem)-confirm"
        draft.buttons([draft.control(words(label, in: script), .confirm(right.id), weight: .primary)])
    }

    /// The entry with a slip in it, whole, and the field for what it should be.
    private func showCorrection(by id: PracticeID, in draft: inout PageDraft, _ script: Script) {
        guard let item = slip(in: script), let value = card[item] else {
            return draft.show(.heading(words("right-nothing", in: script)))
        }
        let name = words("item-\(item.rawValue)", in: script)
        draft.show(.text(words("right-correction-text", in: script, ["item": name])))
        draft.show(.facts([Fact(words("right-correction-held", in: script), Self.slipped(value))]))
        draft.form(
            [ownItem(item, in: script)],
            sending: [draft.control(words("right-correction-confirm", in: script), .confirm(id), weight: .primary)]
        )
    }

    /// How a right ended: what is held, what the copy holds, what the entry is now.
    private func showOutcome(of right: Right, in draft: inout PageDraft, _ script: Script) {
        let stem = "right-\(right.rawValue)"
        switch right {
        case .access, .copy:
            let held = heldFacts(in: script)
            guard !held.isEmpty else { return draft.show(.heading(words("right-nothing", in: script))) }
            draft.show(.heading(words("\(stem)-done", in: script)))
            if right == .access { return draft.show(.facts(held)) }
            let count = ["count": "\(held.count)"]
            draft.show(.text(words("right-copy-file", in: script, count)))
            let whole = words("right-copy-item", in: script)
            draft.show(.facts(held.map { Fact($0.label, whole) }))
            draft.show(.file(words("right-copy-save", in: script)))
        case .correction:
            guard let item = slip(in: script), let value = card[item] else {
                return draft.show(.heading(words("right-nothing", in: script)))
            }
            draft.show(.heading(words("\(stem)-done", in: script)))
            draft.show(.facts([Fact(words("item-\(item.rawValue)", in: script), value)]))
        case .withdrawal, .erasure, .optOut, .profilingOff, .cancellation:
            draft.show(.heading(words("\(stem)-done", in: script)))
        }
    }

    /// A field for an item of the card that a page of the days after asks for; it must be filled.
    func ownItem(_ item: Demand, in script: Script) -> FormPart {
        FormPart(
            control: Control(
                tag: .input,
                label: words("item-\(item.rawValue)", in: script),
                name: FieldNames.name(of: item, in: script.axes.dialect),
                inputType: item == .phoneNumber ? "tel" : "text",
                isRequired: true
            ),
            meaning: .item(item),
            demanded: words("right-fill", in: script, ["item": words("item-\(item.rawValue)", in: script)])
        )
    }
}

/// The slip of the pen that a correction mends.
extension Visit {
    /// Items in which a slip can be seen without giving the value away on the masked account page.
    private static let slippable: [Demand] = [
        .receiverName, .realName, .receiverAddress, .phoneNumber, .birthday, .licencePlate,
    ]
    /// Where in a phone number the slip is: among the figures that the account page masks.
    private static let maskedFigure = 5
    private static let phoneLength = 11

    /// The entry in which whoever wrote it down slipped; nil where nothing of the sort is held.
    func slip(in script: Script) -> Demand? {
        let held = file(in: script) + (isErased ? [] : given.intersection([.licencePlate]))
        return Self.slippable.first { held.contains($0) && card[$0] != nil }
    }

    /// A value with one sign wrong: a figure by one, another sign by one that looks like it.
    static func slipped(_ value: String) -> String {
        var signs = Array(value)
        guard !signs.isEmpty else { return value }
        let place = signs.count == phoneLength && signs.allSatisfy(\.isNumber) ? maskedFigure : signs.count - 1
        if let figure = signs[place].wholeNumberValue {
            signs[place] = Character("\((figure + 1) % 10)")
        } else {
            signs[place] = signs[place] == "某" ? "木" : "某"
        }
        return String(signs)
    }
}
