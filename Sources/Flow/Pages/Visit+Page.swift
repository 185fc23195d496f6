import Scenarios
import Vocabulary

extension Visit {
    /// The page that the visit shows, with what its controls do.
    func draft(in script: Script) -> PageDraft {
        var draft = placeDraft(in: script)
        linkAccountOnReturn(in: &draft, script)
        tellTroubles(in: &draft, script)
        for beacon in standingBeacons(in: script) { draft.mark(beacon.id) }
        if let transport = script.board.transport, code != nil, !isBare(in: script), draft.page.party == .merchant {
            draft.mark(transport.id)
        }
        if let guise = script.guise { wear(guise, in: &draft, script) }
        return draft
    }

    private func placeDraft(in script: Script) -> PageDraft {
        switch place {
        case .site: sitePage(in: script)
        case .staff(let milestone): staffPage(for: milestone, in: script)
        case .codePage(let code): codePage(code, in: script)
        case .otherApp(let code): otherAppPage(code, in: script)
        case .notice: noticePage(in: script)
        case .turnedAway: turnedAwayPage(in: script)
        case .gate(let id, let phase, let then): gatePage(id, phase, on: then, in: script)
        case .apart(let id, _): apartPage(id, in: script)
        case .subscribing(let id, _): subscribingPage(id, in: script)
        case .shops: shopsPage(in: script)
        case .naming: namingPage(in: script)
        case .offer(let id, _): offerPage(id, in: script)
        case .policy(let layer, _): policyPage(layer, in: script)
        case .trader: traderPage(in: script)
        case .spot(let spot): spotPage(spot, in: script)
        case .delivering(let item): deliveryPage(by: item, in: script)
        case .hearing(let id, let back): hearingPage(id, isAtSite: back == nil, in: script)
        case .titling(let form, _): titlePage(form, in: script)
        case .inbox: inboxPage(in: script)
        case .following: followingPage(in: script)
        case .stopping(let id, _): stoppingPage(id, in: script)
        case .account: accountPage(in: script)
        case .complaint(let isSent, _): complaintPage(isSent: isSent, in: script)
        case .right(let id, let phase, _): rightPage(id, phase, in: script)
        case .cancelling: cancellingPage(in: script)
        case .ended(let consent, _): endedPage(consent, in: script)
        }
    }

    private func spotPage(_ spot: Spot, in script: Script) -> PageDraft {
        switch spot {
        case .headCount: headCountPage(in: script)
        case .menu: script.service == .retail ? scanPage(in: script) : menuPage(in: script)
        case .urged: urgedPage(in: script)
        case .checkout: checkoutPage(in: script)
        case .placed: placedPage(in: script)
        case .mealBill: mealBillPage(in: script)
        case .plate: platePage(in: script)
        case .parkingBill: parkingBillPage(in: script)
        case .dispenser: dispenserPage(in: script)
        case .released: releasedPage(in: script)
        case .payment: paymentPage(in: script)
        case .confirming: confirmingPage(in: script)
        case .receipt: receiptPage(in: script)
        case .ownOrder: orderPage(in: script)
        case .left: leftPage(in: script)
        case .card: cardPage(in: script)
        case .invoice: invoicePage(in: script)
        case .invoiceAnswer: invoiceAnswerPage(in: script)
        case .invoiced: invoicedPage(in: script)
        }
    }

    /// A page of the merchant in its own colours.
    func merchantPage(_ title: String, in script: Script, layout: Page.Layout = .full) -> PageDraft {
        PageDraft(Page(title: title, layout: layout, look: script.axes.look ?? script.merchant.look))
    }

    /// A message of the script's wording, with the merchant's and the visit's own words filled in.
    ///
    /// Where a service says it in words of its own, `<id>-<service>`, those come first.
    func words(_ id: String, in script: Script, _ fills: [String: String] = [:]) -> String {
        let special = "\(id)-\(script.service.rawValue)"
        let chosen = script.wording.has(special) ? special : id
        return script.wording.text(chosen) { place in
            if let fill = fills[place] { return fill }
            return switch place {
            case "merchant": script.merchantName
            case "account": script.merchant.account
            case "app": script.merchant.app
            case "place": script.merchant.place
            default: nil
            }
        }
    }

    /// What some agreements cover, the privacy notice first.
    func words(for covers: [Consent], in script: Script) -> String {
        let ordered = covers.filter { $0 == .privacy } + covers.filter { $0 != .privacy }
        return ordered.map { words("consent-\($0.rawValue)", in: script) }.joined(separator: "、")
    }

    /// What is said about the purpose beside an asking; nil where nothing is.
    func purposeWords(_ purpose: Gate.Purpose, of demand: Demand, in script: Script) -> String? {
        switch purpose {
        case .stated: words("purpose-\(demand.rawValue)", in: script)
        case .vague: words("purpose-vague", in: script)
        case .earlier, .silent: nil
        }
    }

    /// A link to the privacy notice, which opens it.
    func linkPolicy(in draft: inout PageDraft, _ script: Script) {
        draft.buttons([draft.control(words("policy-link", in: script), .readPolicy, weight: .quiet, tag: .link)])
    }
}
