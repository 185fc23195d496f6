import Vocabulary

/// Reads the privacy notice: where it is linked, where it leads on, and what it says.
struct NoticeReader {
    let page: Page
    let lexicon: Lexicon

    /// What a link can do that opens text: nothing in particular, lead on, or lead away from the errand.
    private static let roles: Set<ButtonRole> = [.unknown, .group(.next), .group(.avoid)]

    /// The link that opens the notice from a page that is none of it; nil where there is none.
    var opener: Control? {
        guard page.party != .site, page.party != .phone else { return nil }
        return links.first { lexicon.hits(in: $0.label).has(.notice) }
    }

    /// The link to the next page of the notice; nil on its last.
    private(set) var next: Control?

    init(page: Page, lexicon: Lexicon) {
        self.page = page
        self.lexicon = lexicon
        next = links.first {
            let hits = lexicon.hits(in: $0.label)
            return hits.has(.notice) || hits.has(.noticeMore)
        }
    }

    /// The button that leaves the notice.
    var back: Control? { page.controls.first { ButtonRole(lexicon.hits(in: $0.label)) == .group(.back) } }

    private var links: [Control] {
        page.controls.filter { control in
            let role = ButtonRole(lexicon.hits(in: control.label))
            return control.tag == .link && control.scope == nil && Self.roles.contains(role)
        }
    }

    /// What is known of the notice after this page, with what was read before it.
    func reading(after before: NoticeSeen?, taps: Int) -> NoticeSeen {
        let sentences = sentences
        var parts = Set(before?.parts ?? [])
        for sentence in sentences { parts.formUnion(Self.parts(of: sentence)) }
        let retentions = sentences.map(retention) + [before?.retention ?? .absent]
        var seen = NoticeSeen(
            parts: parts.sorted(),
            retention: [.permanent, .period, .rule].first(where: retentions.contains) ?? .absent,
            face: face,
            taps: taps,
            receivers: Set((before?.receivers ?? []) + sentences.flatMap(receivers)).sorted(),
            items: Set((before?.items ?? []) + sentences.flatMap(items)).sorted()
        )
        seen.denied = Set((before?.denied ?? []) + sentences.flatMap(denied)).sorted()
        seen.isLoose = before?.isLoose ?? false || sentences.contains(where: isLoose)
        let aboutOthers = sentences.filter { $0.hits.has(.noticePartners) }
        seen.namesPartners = before?.namesPartners ?? false || aboutOthers.contains { !denies($0) }
        seen.deniesSharing = before?.deniesSharing ?? false || aboutOthers.contains(where: denies)
        return seen
    }

    private var sentences: [Sentence] {
        page.blocks.flatMap { block -> [Sentence] in
            switch block {
            case .heading(let text), .text(let text), .note(let text): Sentence.all(in: text, lexicon: lexicon)
            case .facts(let facts): facts.map { Sentence("\($0.label) \($0.value)", lexicon: lexicon) }
            case .picture, .bill, .sticker, .message, .file, .form: []
            }
        }
    }

    /// The hosts that a sentence names, part by part; one that denies, or that is a mailbox's, names none.
    private func receivers(in sentence: Sentence) -> [String] {
        sentence.parts(lexicon).filter { !$0.isDenial }.flatMap { part -> [String] in
            // Hosts have points, and most sentences have none.
            part.text.utf8.contains(UInt8(ascii: "."))
                ? part.text.lowercased().matches(of: /(?<mark>@?)(?<host>[a-z0-9\-]+(\.[a-z0-9\-]+)+)/)
                    .filter { $0.mark.isEmpty }.map { String($0.host) }
                : []
        }
    }

    /// The items that a sentence lists as kinds of data.
    private func items(in sentence: Sentence) -> [Demand] {
        guard sentence.hits.has(.noticeKinds) else { return [] }
        return sentence.parts(lexicon).filter { !$0.isDenial }.flatMap(\.hits.nouns)
    }

    /// The items that a sentence says are not taken; one about others says who does not get them.
    private func denied(in sentence: Sentence) -> [Demand] {
        guard denies(sentence), !sentence.hits.has(.noticePartners) else { return [] }
        // Beside a list of what is taken, a denial concerns its own part of the sentence.
        let parts = sentence.parts(lexicon)
        let denying = sentence.hits.has(.noticeKinds) ? parts.filter(\.isDenial) : parts
        return denying.flatMap(\.hits.nouns).filter(\.isListable)
    }

    private func denies(_ sentence: Sentence) -> Bool { sentence.parts(lexicon).contains(where: \.isDenial) }

    /// A sentence on how long data are kept speaks of the others too, and lists none.
    private func isLoose(_ sentence: Sentence) -> Bool {
        guard !sentence.hits.has(.noticeRetention) else { return false }
        return sentence.parts(lexicon).contains { $0.hits.has(.noticeLoose) && !$0.isDenial }
    }

    private var face: NoticeSeen.Face {
        if next != nil { return .link }
        if ([page.title] + sentences.map(\.text)).contains(where: { lexicon.hits(in: $0).has(.noticeMissing) }) {
            return .missing
        }
        return sentences.isEmpty ? .picture : .text
    }

    /// A sentence about complaints names where to complain, and not how to reach who processes the data; nor does one
    /// in which a number is one of the kinds of data, or is not taken.
    private static func parts(of sentence: Sentence) -> Set<NoticeSeen.Part> {
        let hits = sentence.hits
        if hits.has(.noticeComplaint) {
            return hits.has(.noticeContact) || hits.has(.noticeForm) ? [.complaints] : []
        }
        let groups: [(WordGroup, NoticeSeen.Part)] = [
            (.noticeWho, .who), (.noticeContact, .contact), (.noticeKinds, .kinds), (.noticePurpose, .purpose),
            (.noticeRights, .rights),
        ]
        let isOnData = hits.has(.noticeKinds) || sentence.isDenial && !hits.nouns.isEmpty
        return Set(groups.filter { hits.has($0.0) && !($0.1 == .contact && isOnData) }.map(\.1))
    }

    /// What a sentence says about how long data are kept: part by part, since 不会永久保存 says the contrary.
    private func retention(in sentence: Sentence) -> NoticeSeen.Retention {
        guard sentence.hits.has(.noticeRetention) || sentence.hits.has(.noticePermanent) else { return .absent }
        let parts = sentence.parts(lexicon).filter { !$0.isDenial }
        if parts.contains(where: { $0.hits.has(.noticePermanent) }) { return .permanent }
        if parts.contains(where: { $0.hits.has(.noticePeriod) }) { return .period }
        // 至不再需要为止 tells how the time is determined, by a denial.
        return sentence.parts(lexicon).contains { $0.hits.has(.noticeRule) } ? .rule : .absent
    }
}
