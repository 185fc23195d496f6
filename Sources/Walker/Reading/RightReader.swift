import Vocabulary

/// Reads a page that an attempt to use a right has led to.
struct RightReader {
    let page: Page
    let lexicon: Lexicon

    private static let hurdles: [(group: WordGroup, obstacle: RightSeen.Obstacle)] = [
        (.hurdleLogin, .login), (.hurdleScreenshot, .screenshot), (.hurdleStaff, .staff), (.hurdleWaiting, .waiting),
        (.hurdleFee, .fee), (.hurdleWriting, .writing), (.hurdleIdentity, .identityPicture),
        (.hurdlePerson, .inPerson), (.hurdleForfeiture, .forfeiture), (.noticeMissing, .missing),
    ]

    /// What the page says of the right.
    func seen(of right: Right) -> RightSeen {
        let sentences = sentences
        let isDone = sentences.contains { isMet(.granted, in: $0) }
        let met = Self.hurdles.filter { hurdle in sentences.contains { isMet(hurdle.group, in: $0) } }.map(\.obstacle)
        let tells = isDone && (right == .access || right == .copy)
        return RightSeen(
            right,
            obstacles: isDone ? [] : Set(met).sorted(),
            isDone: isDone,
            items: tells ? AccountReader(page: page, lexicon: lexicon).items : []
        )
    }

    /// The button that goes through with it; nil where none is left.
    var confirm: Control? {
        page.controls.first { control in
            guard control.tag == .button || control.tag == .link else { return false }
            let hits = lexicon.hits(in: control.label)
            switch ButtonRole(hits) {
            case .group(.refusal) where hits.has(.cancellation) || hits.has(.optOut): return true
            case .group(.back), .group(.refusal), .group(.account): return false
            default: return hits.has(.confirm) || hits.has(.optOut) || hits.has(.erasure)
            }
        }
    }

    private func isMet(_ hurdle: WordGroup, in sentence: Sentence) -> Bool {
        sentence.parts(lexicon).contains { $0.hits.has(hurdle) && !$0.isDenial }
    }

    /// What the page says, its buttons too.
    private var sentences: [Sentence] {
        lexicon.text(of: page).sentences + page.controls.map { Sentence($0.label, lexicon: lexicon) }
    }
}
