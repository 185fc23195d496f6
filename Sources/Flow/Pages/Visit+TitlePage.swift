import Scenarios
package import Vocabulary

/// The platform's page at which the title of an invoice is filled in: what it asks for is the merchant's to say.
extension Visit {
    /// What is kept of somebody's opening that page by the address that a merchant was given.
    ///
    /// - Parameter form: What it asks for.
    /// - Returns: The event.
    package static func opening(title form: InvoiceTitle.Form) -> Event { Event(option: Option.openTitle(form).id) }

    /// Opens the page; there is none before something was paid.
    mutating func openTitle(_ form: InvoiceTitle.Form) {
        guard paid != nil else { return }
        if case .titling(_, let back) = place { place = back }
        place = .titling(form, back: place)
    }

    func titlePage(_ form: InvoiceTitle.Form, in script: Script) -> PageDraft {
        var draft = PageDraft(Page(title: words("title-type", in: script), party: .chat))
        draft.show(.facts([Fact(words("invoice-amount", in: script), (paid?.amount ?? Fen(0)).text)]))
        var parts = [titleChoice(in: script)]
        if form.showsPhone { parts.append(cell(.phoneNumber, isRequired: form.mustPhone, in: script)) }
        if form.showsEmail { parts.append(cell(.email, isRequired: form.mustEmail, in: script)) }
        draft.form(
            parts,
            sending: [draft.control(words("issue", in: script), .sendTitle, weight: .primary)],
            leaving: [draft.control(words("back", in: script), .back)]
        )
        return draft
    }

    private func cell(_ item: Demand, isRequired: Bool, in script: Script) -> FormPart {
        let settings: [String: Setting] = [
            "item": .word(item.rawValue), "required": .flag(isRequired),
            "marked": .word(isRequired ? "required" : "optional"),
        ]
        var part = part(of: Field(Practice(id: "title", shape: .field, settings: settings)), in: script)
        // The platform says nothing of what the merchant does with it, and it is no practice of the author's.
        part.control.hint = ""
        part.practice = nil
        return part
    }
}
