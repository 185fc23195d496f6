import Scenarios
import Vocabulary

/// How fields, boxes and offers show in the order form, or beside the bill of a car park.
extension Visit {
    /// The fields and boxes with what they mean; none behind a bare code.
    func formParts(in script: Script) -> (fields: [Control], entries: [PageDraft.Entry]) {
        guard !isBare(in: script) else { return ([], []) }
        let fields = script.board.fields.filter { !given.contains($0.item) }.map { part(of: $0, in: script) }
        let boxes = script.board.ticks.enumerated().filter { $0.element.form == .box }.map {
            part(of: $0.element, place: $0.offset, in: script)
        }
        let parts = fields + boxes
        return (parts.map(\.control), parts.map(\.entry))
    }

    private func part(of field: Field, in script: Script) -> (control: Control, entry: PageDraft.Entry) {
        let item = field.item.rawValue
        let name = FieldNames.name(of: field.item, in: script.axes.dialect)
        let choices = choices(of: field.item, in: script)
        let mark =
            switch field.mark {
            case .required: words("mark-required", in: script)
            case .optional: words("mark-optional", in: script)
            case .unmarked: ""
            }
        let control = Control(
            tag: choices.isEmpty ? .input : .select,
            label: words("item-\(item)", in: script) + mark,
            name: name,
            inputType: field.item == .phoneNumber ? "tel" : choices.isEmpty ? "text" : "",
            isRequired: field.mark == .required,
            hint: purposeWords(field.purpose, of: field.item, in: script) ?? "",
            options: choices
        )
        let meaning: PageDraft.Entry.Meaning =
            choices.isEmpty ? .item(field.item) : .choice(field.item, from: choices)
        return (
            control,
            PageDraft.Entry(
                name: name,
                meaning: meaning,
                demanded: field.isRequired ? words("demanded-\(item)", in: script) : nil
            )
        )
    }

    /// The closed choices of an item; empty where its value is typed from the card.
    private func choices(of item: Demand, in script: Script) -> [String] {
        script.wording.has("choices-\(item.rawValue)")
            ? words("choices-\(item.rawValue)", in: script).split(separator: "|").map(String.init) : []
    }

    private func part(of tick: Tick, place: Int, in script: Script) -> (control: Control, entry: PageDraft.Entry) {
        let name = FieldNames.tick(place, in: script.axes.dialect)
        let control = Control(
            tag: .input,
            label: label(of: tick, in: script),
            name: name,
            inputType: script.axes.widget == .switch ? "switch" : "checkbox",
            isChecked: tick.isTicked
        )
        return (
            control,
            PageDraft.Entry(
                name: name,
                meaning: .tick(tick.id),
                demanded: tick.isRequired ? words("demanded-tick", in: script) : nil
            )
        )
    }

    private func label(of tick: Tick, in script: Script) -> String {
        guard tick.words.isEmpty else { return words(tick.words, in: script) }
        let covers = tick.covers.filter { $0 == .privacy } + tick.covers.filter { $0 != .privacy }
        let parts = covers.map { words("consent-\($0.rawValue)", in: script) }
        return words("tick-label", in: script, ["covers": parts.joined(separator: "、")])
    }

    /// Notes under the form: implied agreement, and the privacy notice where a field links it.
    func formNotes(in draft: inout PageDraft, _ script: Script) {
        guard !isBare(in: script) else { return }
        for tick in script.board.ticks where tick.form == .implied {
            let covers = tick.covers.map { words("consent-\($0.rawValue)", in: script) }.joined(separator: "、")
            draft.show(.note(words("tick-implied", in: script, ["covers": covers])))
        }
        let open = script.board.fields.filter { !given.contains($0.item) }
        if open.contains(where: \.showsNotice) || script.board.ticks.contains(where: { $0.covers.contains(.privacy) }) {
            linkPolicy(in: &draft, script)
        }
    }

    /// The offers at a place, each with its own button; those taken already are gone.
    func offers(at place: Banner.Place, in draft: inout PageDraft, _ script: Script) {
        guard !isBare(in: script) else { return }
        for banner in script.board.banners where banner.place == place && !given.contains(banner.demand) {
            let stem = "banner-\(banner.demand.rawValue)"
            draft.show(.note(words("\(stem)-text", in: script)))
            draft.buttons([
                draft.control(words("\(stem)-take", in: script), .open(banner.id), weight: .plain, tag: .link)
            ])
            if banner.demand.isPersonal { linkPolicy(in: &draft, script) }
        }
    }
}
