import Vocabulary

/// Holding what a script expects against the page.
extension ScriptedWalk {
    /// What is not as it should be, in a sentence; nil where all is.
    func fault(in claim: ScriptCheck.Claim) -> String? {
        let words = PageWords(page: page)
        switch claim {
        case .page(let match):
            let match = resolved(match)
            return match.holds(of: page.title) ? nil : "the page is \u{300C}\(page.title)\u{300D}, not \(match.text)"
        case .text(let match):
            let match = resolved(match)
            return words.all.contains(where: match.holds) ? nil : nothing("text \(match.text)", among: words.all, match)
        case .noText(let match):
            let match = resolved(match)
            return words.all.first(where: match.holds).map { "there is \u{300C}\($0)\u{300D}" }
        case .control(let name): return missing(resolved(name))
        case .noControl(let name):
            let name = resolved(name)
            return missing(name) == nil ? "there is a control \(name.text)" : nil
        case .demand(let want, let isRefusable): return fault(inDemand: want, isRefusable)
        case .noDemand(let want): return fault(inNoDemand: want)
        case .message(let match):
            let match = resolved(match)
            guard page.party == .phone else { return Self.noPhone }
            return words.messages.contains(where: match.holds)
                ? nil : nothing("message \(match.text)", among: words.messages, match)
        case .noMessage(let match):
            guard page.party == .phone else { return Self.noPhone }
            return first(of: words.messages, match).map { "a message is there: \u{300C}\($0)\u{300D}" }
        case .noNewMessage(let match):
            guard page.party == .phone else { return Self.noPhone }
            let new = words.letters.filter { !known.contains($0) }.map(PageWords.text)
            return first(of: new, match).map { "a message has come: \u{300C}\($0)\u{300D}" }
        case .handed(let milestone, let bound):
            let handed = handing(soFar, milestone)
            let end = soFar.reaches(milestone) ? "before the \(milestone.rawValue)" : "by now"
            return bound.holds(of: handed)
                ? nil : "handed over \(end): \(PriceBound.these(handed).text), not \(bound.text)"
        case .stage(let stage):
            let own = walk.steps[walk.steps.count - 1].sighting.stage
            return own == stage ? nil : "this looks like the stage \(own.rawValue), not \(stage.rawValue)"
        case .reached(let milestone):
            return soFar.reaches(milestone) ? nil : "the milestone \(milestone.rawValue) was not reached"
        case .notReached(let milestone):
            return soFar.reaches(milestone) ? "the milestone \(milestone.rawValue) was reached" : nil
        case .refused(let match):
            let match = resolved(match)
            guard let refusal = page.refusal else { return "the page refuses nothing, and \(match.text) was expected" }
            return match.holds(of: refusal) ? nil : "the page answers \u{300C}\(refusal)\u{300D}, not \(match.text)"
        }
    }

    private static let noPhone = "this is no page of the phone; let days pass first, such as `wait: 1d`"

    private func resolved(_ match: TextMatch) -> TextMatch { match.with(resolved(match.words)) }

    /// The first text that fits; any where nothing is said of it.
    private func first(of texts: [String], _ match: TextMatch?) -> String? {
        let match = match.map(resolved)
        return texts.first { match?.holds(of: $0) ?? true }
    }

    private func nothing(_ what: String, among texts: [String], _ match: TextMatch) -> String {
        let near = Nearness.nearest(to: match.words, among: texts).map { ", did you mean \u{300C}\($0)\u{300D}" } ?? ""
        return "no \(what)\(near)"
    }

    /// Why there is no such control; nil where there is one.
    private func missing(_ name: ControlWords) -> String? {
        let finder = ControlFinder(page: page)
        do {
            _ = try finder.button(name)
            return nil
        } catch {
            let message = error.message
            // Of several with these words there is one.
            if message.contains("is ambiguous") { return nil }
            if (try? finder.field(name)) != nil { return nil }
            let near = Nearness.nearest(to: name.words, among: PageWords(page: page).controls)
            return "no control \(name.text)" + (near.map { ", did you mean \u{300C}\($0)\u{300D}" } ?? "")
        }
    }

    private var asks: [Ask] { walk.steps[walk.steps.count - 1].sighting.asks }

    private func fault(inDemand want: Want, _ isRefusable: Bool?) -> String? {
        let fitting = asks.filter { $0.wants.contains(want) }
        guard !fitting.isEmpty else { return "the page does not ask for \(want); it asks for \(Self.list(asks))" }
        guard let isRefusable else { return nil }
        let can = fitting.contains(where: Self.isRefusable)
        if can == isRefusable { return nil }
        return can ? "\(want) can be refused here" : "nothing here refuses \(want)"
    }

    /// A button of its own refuses, or a field or box may be left as it is.
    private static func isRefusable(_ ask: Ask) -> Bool {
        ask.refusalLabel != nil || (ask.source == .field || ask.source == .tick) && !ask.isMarkedRequired
    }

    private func fault(inNoDemand want: Want?) -> String? {
        guard let want else { return asks.isEmpty ? nil : "the page asks for \(Self.list(asks))" }
        return asks.contains { $0.wants.contains(want) } ? "the page asks for \(want)" : nil
    }
}
