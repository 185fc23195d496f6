import Vocabulary

/// Reads whether one thing alone is asked for, what is said of it there, and who is to give it.
struct ApartReader {
    let page: Page
    let text: PageText
    let isContent: Bool
    let asks: [Ask]

    private static let groups: [(group: WordGroup, telling: Ask.Telling)] = [
        (.separately, .alone), (.necessity, .necessity), (.effect, .effect),
    ]

    /// What the page says of an ask that nothing else stands beside.
    ///
    /// A sentence whose subject is another item says nothing about this one.
    func told(of ask: Ask) -> [Ask.Telling] {
        let demands = Set(asks.flatMap(\.demands))
        guard !isContent, demands.count == 1, demands == Set(ask.demands) else { return [] }
        let sentences = text.sentences.filter { sentence in
            sentence.hits.nouns.isEmpty || sentence.hits.nouns.contains(where: demands.contains)
        }
        return Self.groups.filter { group, _ in sentences.contains { $0.hits.has(group) } }.map(\.telling)
    }

    /// Says that the form of an ask is sent, or confirmed by a box that must be ticked, in a guardian's words.
    func isByGuardian(_ ask: Ask) -> Bool {
        page.blocks.contains { block in
            guard case .form(let form) = block, form.fields.contains(where: { $0.name == ask.control }) else {
                return false
            }
            let boxes = form.fields.filter { FieldReader.isTick($0) && $0.isRequired }
            return (form.buttons + boxes).contains { control in
                let hits = text.hits(on: control.label)
                return hits.has(.guardian) && ButtonRole(hits) != .group(.refusal)
            }
        }
    }
}
