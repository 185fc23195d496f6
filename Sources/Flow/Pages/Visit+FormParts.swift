import Scenarios
import Vocabulary

/// How fields, boxes and offers show in the order form, or beside the bill of a car park.
extension Visit {
    /// The fields and boxes; behind a bare code the service's own alone, and no field for what was given already.
    func formParts(in script: Script) -> [FormPart] {
        let ticks = isBare(in: script) ? [] : script.board.ticks
        return openFields(in: script).map { part(of: $0, in: script) }
            + ticks.enumerated().filter { $0.element.form == .box && !$0.element.takesFollow }.map {
                part(of: $0.element, place: $0.offset, in: script)
            }
    }

    private func openFields(in script: Script) -> [Field] {
        script.board.fields.filter { !$0.isApart && !given.contains($0.item) && ($0.isOwn || !isBare(in: script)) }
    }

    /// A field as it stands in a form.
    func part(of field: Field, in script: Script) -> FormPart {
        let item = field.item.rawValue
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
            name: FieldNames.name(of: field.item, in: script.axes.dialect),
            inputType: choices.isEmpty ? Self.inputType(of: field.item) : "",
            isRequired: field.mark == .required,
            hint: purposeWords(field.purpose, of: field.item, in: script) ?? "",
            options: choices
        )
        let items = Dictionary(choices.map { ($0, field.item) }) { first, _ in first }
        return FormPart(
            control: control,
            meaning: choices.isEmpty ? .item(field.item) : .choice(items),
            demanded: field.isRequired ? words("demanded-\(item)", in: script) : nil,
            practice: field.id
        )
    }

    private static func inputType(of item: Demand) -> String {
        switch item {
        case .phoneNumber: "tel"
        case .email: "email"
        default: "text"
        }
    }

    /// The closed choices of an item; empty where its value is typed from the card.
    private func choices(of item: Demand, in script: Script) -> [String] {
        script.wording.has("choices-\(item.rawValue)")
            ? words("choices-\(item.rawValue)", in: script).split(separator: "|").map(String.init) : []
    }

    private func part(of tick: Tick, place: Int, in script: Script) -> FormPart {
        let covers = words(for: tick.covers, in: script)
        let box = box(
            tick.words.isEmpty
                ? words("tick-label", in: script, ["covers": covers]) : words(tick.words, in: script),
            name: FieldNames.tick(place, in: script.axes.dialect),
            isTicked: tick.isTicked,
            in: script
        )
        return FormPart(
            control: box.control,
            meaning: box.meaning,
            demanded: tick.isRequired ? words("demanded-tick", in: script) : nil,
            practice: tick.id
        )
    }

    /// Notes under the form: implied agreement, what a general one is said to hold, and the privacy notice where a field or box links it.
    func formNotes(in draft: inout PageDraft, _ script: Script) {
        let ticks = isBare(in: script) ? [] : script.board.ticks
        announceStanding(in: &draft, script)
        for tick in ticks where tick.form == .implied {
            draft.show(.note(words("tick-implied", in: script, ["covers": words(for: tick.covers, in: script)])))
            draft.mark(tick.id)
        }
        for field in openFields(in: script) where field.consent == .general {
            draft.show(.note(words("consent-general", in: script, ["items": items([field.item], in: script)])))
        }
        let links =
            openFields(in: script).contains(where: \.showsNotice)
            || ticks.contains { $0.covers.contains(.privacy) }
        if links { linkPolicy(in: &draft, script) }
    }

    /// The offers at a place, each with its own button; those taken already are gone.
    func offers(at place: Banner.Place, in draft: inout PageDraft, _ script: Script) {
        guard !isBare(in: script) else { return }
        for banner in script.board.banners where banner.place == place && !given.contains(banner.demand) {
            let take = draft.control(words("\(banner.stem)-take", in: script), .open(banner.id), tag: .link)
            draft.show(.note(words("\(banner.stem)-text", in: script, ["sum": memberSum(in: script).text])))
            if !banner.isPlain, banner.isTold {
                draft.show(.note(words("lure-takes-\(banner.demand.rawValue)", in: script)))
            }
            draft.buttons([take])
            draft.mark(banner.id, at: take)
            if banner.linksNotice { linkPolicy(in: &draft, script) }
        }
    }
}
