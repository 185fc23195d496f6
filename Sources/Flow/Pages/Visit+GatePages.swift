import Scenarios
import Vocabulary

/// How a gate shows: the merchant's asking, and what comes of refusing.
extension Visit {
    func gatePage(_ id: PracticeID, _ phase: GatePhase, on then: Spot, in script: Script) -> PageDraft {
        guard let gate = gate(id, in: script), let demand = gate.demands.first else { return sitePage(in: script) }
        switch phase {
        case .prelude: return preludePage(of: gate, in: script)
        case .ask: return askPage(of: gate, demand, on: then, in: script)
        case .platform:
            var draft = platformPage(of: gate.demands, by: id, in: script)
            draft.mark(id, at: draft.page.controls.first)
            return draft
        case .code: return codeMessagePage(of: gate, in: script)
        case .wait: return waitPage(of: gate, in: script)
        case .deadEnd: return deadEndPage(in: script)
        case .stumble: return stumblePage(of: gate, in: script)
        }
    }

    private func preludePage(of gate: Gate, in script: Script) -> PageDraft {
        var draft = merchantPage(script.merchantName, in: script)
        draft.show(.heading(words("prelude-title", in: script)))
        for demand in gate.demands { draft.show(.text(words("purpose-\(demand.rawValue)", in: script))) }
        draft.buttons([draft.control(words("next", in: script), .toAsk(gate.id), weight: .primary)])
        return draft
    }

    private func askPage(of gate: Gate, _ demand: Demand, on then: Spot, in script: Script) -> PageDraft {
        let aim = words("aim-\((Self.milestone(behind: then, in: script) ?? gate.before).rawValue)", in: script)
        let items = items(gate.demands, in: script)
        var draft = merchantPage(script.merchantName, in: script, layout: askLayout(in: script))
        draft.show(.picture(script.merchantName))
        draft.show(.heading(words("\(gate.stem)-title", in: script, ["aim": aim, "items": items])))
        if gate.outcome == .costsMore {
            draft.show(.text(words("gate-costs-more", in: script, ["more": gate.surcharge.text])))
        }
        for purpose in purposes(of: gate, in: script) { draft.show(.text(purpose)) }
        if gate.code != .none { draft.show(.text(words("sms-code-next", in: script))) }
        for words in consentWords(gate.consent, to: demand, in: script) { draft.show(.text(words)) }
        // A member card is given on the merchant's page; everything else on the platform's.
        let giving: Option = demand == .membership ? .grant(gate.id) : .open(gate.id)
        let give = draft.control(
            words("\(gate.stem)-give", in: script, ["items": items]),
            giving,
            weight: .primary
        )
        draft.mark(gate.id, at: give)
        draft.buttons([give] + skip(of: gate, demand, in: &draft, script))
        if gate.showsNotice { linkPolicy(in: &draft, script) }
        return draft
    }

    /// What is said about the purpose of each thing wanted, each sentence once.
    private func purposes(of gate: Gate, in script: Script) -> [String] {
        gate.demands.compactMap { purposeWords(gate.purpose, of: $0, in: script) }.reduce(into: []) { said, words in
            if !said.contains(words) { said.append(words) }
        }
    }

    /// The way past a gate, where it shows one.
    private func skip(of gate: Gate, _ demand: Demand, in draft: inout PageDraft, _ script: Script) -> [Control] {
        guard gate.outcome != .blocks else { return [] }
        let (weight, drawing) = drawn(skippingPast: gate, in: script)
        var skip = draft.control(
            words("skip-\(demand.rawValue)", in: script),
            .refuse(gate.id),
            weight: weight,
            tag: weight == .quiet ? .link : .button
        )
        skip.drawing = drawing
        return [skip]
    }

    /// How the way past is drawn: as the axis says, unless the gate itself has it drawn so that people overlook it.
    private func drawn(skippingPast gate: Gate, in script: Script) -> (Control.Weight, Control.Drawing) {
        guard gate.drawn == .fair, let refusal = script.axes.refusal else { return (gate.skip, gate.drawn) }
        switch refusal {
        case .equal: return (.primary, .fair)
        case .ghost: return (.plain, .fair)
        case .grey: return (.quiet, .fair)
        case .corner: return (.quiet, .corner)
        case .delayed: return (.plain, .late)
        }
    }

    /// Asking pages lie over the screen as the scenario's axis says.
    private func askLayout(in script: Script) -> Page.Layout {
        switch script.axes.layout {
        case .full: .full
        case .sheet: .sheet
        case .dialog: .dialog
        case .inline: .inline
        }
    }

    private func waitPage(of gate: Gate, in script: Script) -> PageDraft {
        var draft = merchantPage(script.merchantName, in: script)
        draft.show(.heading(words("wait-title", in: script)))
        draft.show(.text(words("wait-text", in: script, ["seconds": "\(gate.delaySeconds)"])))
        draft.buttons([draft.control(words("wait-on", in: script), .wait(gate.id), weight: .quiet)])
        return draft
    }

    private func deadEndPage(in script: Script) -> PageDraft {
        var draft = merchantPage(script.merchantName, in: script)
        draft.show(.heading(words("dead-end-title", in: script)))
        draft.show(.text(words("dead-end-text", in: script)))
        draft.buttons([draft.control(words("back", in: script), .back)])
        return draft
    }

    private func stumblePage(of gate: Gate, in script: Script) -> PageDraft {
        var draft = merchantPage(script.merchantName, in: script)
        draft.show(.heading(words("stumble-title", in: script)))
        draft.show(.text(words("stumble-text", in: script)))
        draft.buttons([draft.control(words("retry", in: script), .retry(gate.id), weight: .primary)])
        return draft
    }
}
