import Vocabulary

/// Which pages link the privacy notice, asked of the switches once: where it is met first, and whether before a sending.
extension Switchboard {
    /// The pages of a visit that may link the notice, in the order in which they are met.
    private enum NoticePage: Int, Comparable {
        case code
        case arrival
        case firstGates
        case menu
        case orderGates
        case apart
        case form
        case payGates
        case receipt
        case invoiceGates
        case invoiceForm

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The stage of the first page that links the notice to somebody who gives whatever is asked; nil where none does.
    var noticeStage: Stage? {
        if mainCode.tie != .membership, mainCode.isBare {
            return fields.contains { $0.isOwn && $0.showsNotice } ? formStage : nil
        }
        return pagesWithNotice.first.map(stage(of:))
    }

    /// Says that a page before the one that sends has shown or linked the privacy notice.
    func showsNotice(before place: Beacon.Place) -> Bool {
        let last: NoticePage =
            switch place {
            case .arrival: .code
            case .menu: .firstGates
            case .form: service.spine == .order ? .apart : .firstGates
            case .receipt: .payGates
            }
        return pagesWithNotice.contains { $0 <= last }
    }

    /// The pages that link it to somebody who gives whatever is asked.
    private var pagesWithNotice: [NoticePage] {
        var given = Set([mainCode.tie].compactMap(\.self))
        var pages: [NoticePage] = []
        func note(_ page: NoticePage, _ links: Bool) { if links { pages.append(page) } }
        func gatesLink(before milestone: Milestone) -> Bool {
            var links = false
            for gate in gates where gate.before == milestone && !given.isSuperset(of: gate.demands) {
                links = links || gate.showsNotice
                given.formUnion(gate.demands)
            }
            return links
        }
        func offersLink(at place: Banner.Place) -> Bool {
            banners.contains { $0.place == place && $0.linksNotice && !given.contains($0.demand) }
        }
        note(.code, mainCode.tie == .membership)
        note(.arrival, notice != nil)
        note(.firstGates, gatesLink(before: service.firstMilestone))
        note(.menu, offersLink(at: .menu))
        if service.spine == .order { note(.orderGates, gatesLink(before: .order)) }
        let open = fields.filter { !given.contains($0.item) }
        note(.apart, open.contains { $0.isApart && $0.showsNotice })
        note(
            .form,
            offersLink(at: .checkout) || open.contains { !$0.isApart && $0.showsNotice }
                || ticks.contains { $0.covers.contains(.privacy) }
        )
        given.formUnion(fields.map(\.item))
        note(.payGates, gatesLink(before: .pay))
        note(.receipt, offersLink(at: .receipt))
        note(.invoiceGates, gatesLink(before: .invoice))
        note(
            .invoiceForm,
            invoicing?.delivery == .choice
                || invoiceAskings.contains { $0.showsNotice && !given.contains($0.item) }
        )
        return pages
    }

    private func stage(of page: NoticePage) -> Stage {
        switch page {
        case .code, .arrival: .entry
        case .firstGates: stage(before: service.firstMilestone)
        case .menu: .menu
        case .orderGates: stage(before: .order)
        case .apart, .form: formStage
        case .payGates: .payment
        case .receipt: .receipt
        case .invoiceGates, .invoiceForm: .invoice
        }
    }
}
