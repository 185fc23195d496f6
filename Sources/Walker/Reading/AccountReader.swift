import Vocabulary

/// Reads the page of what the merchant holds on the consumer.
struct AccountReader {
    let page: Page
    let lexicon: Lexicon

    /// How the buttons that lead to a right are called.
    private static let leads: [(group: WordGroup, right: Right)] = [
        (.access, .access), (.copy, .copy), (.correction, .correction), (.withdrawal, .withdrawal),
        (.erasure, .erasure), (.profilingOff, .profilingOff),
        (.cancellation, .cancellation),
    ]

    /// Says that a fact names what only a member has.
    var showsMemberFile: Bool { facts.contains { lexicon.hits(in: $0.label).has(.memberFile) } }

    /// What the page shows.
    var account: AccountSeen {
        AccountSeen(
            holds: items,
            offers: Right.allCases.filter { control(for: $0) != nil },
            isPersonalised: sentences.contains { $0.hits.has(.personalised) && !$0.isDenial }
        )
    }

    /// The data items that the page names as held.
    var items: [Demand] {
        Set(facts.flatMap { lexicon.hits(in: $0.label).nouns }.filter { $0.isPersonal && $0.isDatum }).sorted()
    }

    /// The link that leads here from other pages.
    var link: Control? { buttons.first { ButtonRole(lexicon.hits(in: $0.label)) == .group(.account) } }

    /// The button that goes back.
    var back: Control? { buttons.first { ButtonRole(lexicon.hits(in: $0.label)) == .group(.back) } }

    /// The button that leads to a right.
    func control(for right: Right) -> Control? {
        guard let lead = Self.leads.first(where: { $0.right == right }) else { return nil }
        return buttons.first { lexicon.hits(in: $0.label).has(lead.group) }
    }

    /// The right to which a button leads; nil where it leads to none.
    func right(of control: Control) -> Right? {
        let hits = lexicon.hits(in: control.label)
        return Self.leads.first { hits.has($0.group) }?.right
    }

    private var buttons: [Control] { page.controls.filter { $0.tag == .button || $0.tag == .link } }

    private var facts: [Fact] {
        page.blocks.flatMap { if case .facts(let facts) = $0 { facts } else { [Fact]() } }
    }

    private var sentences: [Sentence] { lexicon.text(of: page).sentences }
}
