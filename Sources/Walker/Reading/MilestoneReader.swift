import Vocabulary

/// Reads which milestones a page shows to be reached.
struct MilestoneReader {
    let page: Page
    let text: PageText
    let bill: BillReader
    let service: Service

    /// The milestones of the service that the page shows, in order.
    var milestones: [Milestone] { service.milestones.filter(shows) }

    private func shows(_ milestone: Milestone) -> Bool {
        switch milestone {
        case .menu: service.spine == .stay ? bill.due != nil : showsDishes
        case .order: service.spine == .release ? showsRelease : showsOrderNumber
        case .pay: text.sentences.contains { $0.hits.has(.paid) && !$0.isDenial }
        case .exit: text.sentences.contains { $0.hits.has(.left) && !$0.isDenial }
        case .invoice: text.sentences.contains { $0.hits.has(.invoiced) && !$0.isDenial }
        // What a right came to is read by who tries it.
        case .optOut, .erasure: false
        }
    }

    /// Dishes to choose from, or the paper menu that the staff hold out.
    private var showsDishes: Bool {
        if bill.menu != nil { return true }
        guard page.party == .site else { return false }
        return page.blocks.contains {
            switch $0 {
            case .bill(let lines): lines.count > 1
            case .facts(let facts): facts.filter { PriceReader.amount(in: $0.value) != nil }.count > 1
            default: false
            }
        }
    }

    private var showsRelease: Bool { text.sentences.contains { $0.hits.has(.released) && !$0.isDenial } }

    /// A number must stand with the word: 您将收到订单号 shows none.
    private var showsOrderNumber: Bool {
        text.sentences.contains { sentence in
            guard let place = sentence.hits.place(of: .orderNumber) else { return false }
            let rest = PhraseIndex.folded(sentence.text).dropFirst(place.upperBound)
            let number = rest.drop { !Self.isSign($0) }.prefix { Self.isSign($0) }
            return number.count >= 3
        }
    }

    private static func isSign(_ scalar: UInt32) -> Bool {
        (0x30...0x39).contains(scalar) || (0x61...0x7A).contains(scalar) || scalar == 0x2D
    }
}
