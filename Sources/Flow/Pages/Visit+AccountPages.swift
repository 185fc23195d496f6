import Scenarios
import Vocabulary

/// What the merchant holds on the consumer, and the pages of the consumer's rights.
extension Visit {
    func accountPage(in script: Script) -> PageDraft {
        var draft = merchantPage(words("own-title", in: script), in: script)
        draft.show(.heading(words("own-heading", in: script)))
        let held = heldFacts(in: script)
        markRecords(in: &draft, script)
        if isErased { draft.show(.text(words("own-erased", in: script))) }
        if held.isEmpty, cardTakenAt == nil, standing(in: script).isEmpty {
            draft.show(.text(words("own-empty", in: script)))
        } else if !held.isEmpty {
            draft.show(.facts(held))
        }
        if isErased, entitlement(.erasure, in: script).remains == .records {
            draft.show(.text(words("own-kept", in: script)))
            draft.show(.facts([Fact(words("order-number", in: script), orderNumber)]))
        }
        showCard(in: &draft, script)
        showStanding(in: &draft, script)
        recommend(in: &draft, script)
        offerRights(in: &draft, script)
        showComplaints(in: &draft, script)
        offerHearing(at: .hotline, in: &draft, script)
        linkPolicy(in: &draft, script)
        draft.buttons([draft.control(words("back", in: script), .back, weight: .quiet)])
        return draft
    }

    /// What is held, as far as the page shows it: the data on file, masked, and the records.
    func heldFacts(in script: Script) -> [Fact] {
        let isKept = !isErased || entitlement(.erasure, in: script).remains == .everything
        let file = file(in: script).map { Fact(words("item-\($0.rawValue)", in: script), masked($0, in: script)) }
        return file + (isKept ? facts(of: records(at: .account, in: script), in: script) : [])
    }

    /// Notes the author's records where they show.
    private func markRecords(in draft: inout PageDraft, _ script: Script) {
        guard !isErased || entitlement(.erasure, in: script).remains == .everything else { return }
        for record in records(at: .account, in: script) { draft.mark(record.id) }
    }

    /// Where to complain: the place of which the notice tells too; nothing where it tells of none.
    private func showComplaints(in draft: inout PageDraft, _ script: Script) {
        switch script.board.noticeText.complaints {
        case .absent: break
        case .phone: draft.show(.note(words("own-complaints-phone", in: script)))
        case .form:
            draft.buttons([
                draft.control(words("own-complaints-form", in: script), .complain, weight: .quiet, tag: .link)
            ])
        }
    }

    /// The form to complain by, a closed choice of what is wrong; or its answer.
    func complaintPage(isSent: Bool, in script: Script) -> PageDraft {
        var draft = merchantPage(words("complaint-title", in: script), in: script)
        let back = draft.control(words("back", in: script), .back, weight: .quiet)
        guard !isSent else {
            draft.show(.heading(words("complaint-sent", in: script)))
            draft.buttons([back])
            return draft
        }
        let choices = words("choices-complaint", in: script).split(separator: "|").map(String.init)
        let subject = FormPart(
            control: Control(
                tag: .select,
                label: words("complaint-subject", in: script),
                name: FieldNames.subject(in: script.axes.dialect),
                isRequired: true,
                options: choices
            ),
            meaning: .extra(Dictionary(choices.map { ($0, false) }) { first, _ in first }),
            demanded: words("demanded-complaint", in: script)
        )
        draft.form(
            [subject],
            sending: [draft.control(words("complaint-send", in: script), .sendComplaint, weight: .primary)],
            leaving: [back]
        )
        return draft
    }

    /// A link to the page of what the merchant holds.
    func linkAccount(in draft: inout PageDraft, _ script: Script) {
        draft.buttons([draft.control(words("own-link", in: script), .openAccount, weight: .quiet, tag: .link)])
    }

    /// What is on file of whoever ordered, at one place.
    func recordFacts(at place: Record.Place, in draft: inout PageDraft, _ script: Script) -> [Fact] {
        let records = records(at: place, in: script)
        for record in records { draft.mark(record.id) }
        return facts(of: records, in: script)
    }

    private func records(at place: Record.Place, in script: Script) -> [Record] {
        isBare(in: script) ? [] : script.board.records.filter { $0.place == place }
    }

    private func facts(of records: [Record], in script: Script) -> [Fact] {
        records.map { record in
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
}
