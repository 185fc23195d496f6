import Scenarios
import Vocabulary

/// The invented platform's own pages: an account's profile, a member card, an app store, an authorisation sheet.
extension Visit {
    /// The page on which demands are given; saying no there is saying no to the merchant.
    func platformPage(of demands: [Demand], by practice: PracticeID, in script: Script) -> PageDraft {
        switch demands.first {
        case .follow: accountPage(in: script, give: .grant(practice), back: .back)
        case .membership: memberCardPage(in: script, give: .grant(practice), back: .back)
        case .appInstall: storePage(in: script, give: .grant(practice), back: .back)
        case .staffContact: contactPage(in: script, give: .grant(practice), back: .back)
        case .adView: adPage(in: script, give: .grant(practice), back: .back)
        default: sheet(of: demands, by: practice, in: script)
        }
    }

    /// The platform's page that a code opened in place of the service.
    func codePage(_ id: PracticeID, in script: Script) -> PageDraft {
        guard let code = script.board.codes.first(where: { $0.id == id }) else { return sitePage(in: script) }
        let wayOn: Option? = code.hasWayOn ? .wayOn(id) : nil
        var draft =
            code.opens == .account
            ? accountPage(in: script, give: .grant(id), wayOn: wayOn)
            : memberCardPage(in: script, give: .grant(id), wayOn: wayOn)
        draft.mark(id, at: draft.page.controls.first)
        return draft
    }

    /// The platform's page of an offer beside the service.
    func offerPage(_ id: PracticeID, in script: Script) -> PageDraft {
        let demand = script.board.banners.first { $0.id == id }?.demand ?? .follow
        return platformPage(of: [demand], by: id, in: script)
    }

    private func accountPage(in script: Script, give: Option, back: Option? = nil, wayOn: Option? = nil) -> PageDraft {
        var draft = PageDraft(Page(title: words("account-title", in: script), party: platform))
        draft.show(.picture(script.merchant.account))
        draft.show(.heading(script.merchant.account))
        draft.show(.note(words("account-text", in: script)))
        var buttons = [draft.control(words("account-follow", in: script), give, weight: .primary, scope: "follow")]
        buttons += closing(back: back, wayOn: wayOn, in: &draft, script)
        draft.buttons(buttons)
        return draft
    }

    private func memberCardPage(
        in script: Script,
        give: Option,
        back: Option? = nil,
        wayOn: Option? = nil
    ) -> PageDraft {
        var draft = PageDraft(Page(title: words("card-title", in: script), party: platform))
        draft.show(.picture(words("card-picture", in: script)))
        draft.show(.heading(words("card-heading", in: script)))
        draft.show(.text(words("purpose-membership", in: script)))
        var buttons = [draft.control(words("card-take", in: script), give, weight: .primary, scope: "memberCard")]
        buttons += closing(back: back, wayOn: wayOn, in: &draft, script)
        draft.buttons(buttons)
        linkPolicy(in: &draft, script)
        return draft
    }

    private func storePage(in script: Script, give: Option, back: Option) -> PageDraft {
        var draft = PageDraft(Page(title: words("store-title", in: script), party: platform))
        draft.show(.picture(script.merchant.app))
        draft.show(.heading(script.merchant.app))
        draft.show(.note(words("store-text", in: script)))
        draft.buttons([
            draft.control(words("store-install", in: script), give, weight: .primary, scope: "launchApp"),
            draft.control(words("back", in: script), back),
        ])
        return draft
    }

    private func contactPage(in script: Script, give: Option, back: Option) -> PageDraft {
        var draft = PageDraft(Page(title: words("contact-title", in: script), party: platform))
        draft.show(.picture(words("contact-name", in: script)))
        draft.show(.heading(words("contact-name", in: script)))
        draft.show(.note(words("contact-text", in: script)))
        draft.buttons([
            draft.control(words("contact-add", in: script), give, weight: .primary, scope: "addContact"),
            draft.control(words("back", in: script), back),
        ])
        return draft
    }

    private func adPage(in script: Script, give: Option, back: Option) -> PageDraft {
        var draft = PageDraft(Page(title: words("ad-title", in: script), party: platform))
        draft.show(.picture(words("ad-picture", in: script)))
        draft.show(.text(words("ad-text", in: script)))
        draft.buttons([
            draft.control(words("ad-seen", in: script), give, weight: .primary, scope: "adView"),
            draft.control(words("back", in: script), back),
        ])
        return draft
    }

    /// What some items are called, in one breath.
    func items(_ demands: [Demand], in script: Script) -> String {
        demands.map { demand in
            let id = "item-\(demand.rawValue)"
            return script.wording.has(id) ? words(id, in: script) : ""
        }.filter { !$0.isEmpty }.joined(separator: "、")
    }

    private func closing(back: Option?, wayOn: Option?, in draft: inout PageDraft, _ script: Script) -> [Control] {
        let ways = wayOn.map { [draft.control(words("way-on", in: script), $0)] } ?? []
        return ways + (back.map { [draft.control(words("back", in: script), $0)] } ?? [])
    }

    private func sheet(of demands: [Demand], by practice: PracticeID, in script: Script) -> PageDraft {
        let names = items(demands, in: script)
        var draft = PageDraft(Page(title: words("sheet-title", in: script), party: platform, layout: .sheet))
        draft.show(.heading(words("sheet-heading", in: script, ["items": names])))
        for demand in demands {
            if let value = card[demand], demand != .avatar, demand != .preciseLocation {
                draft.show(.facts([Fact(words("item-\(demand.rawValue)", in: script), value)]))
            }
        }
        draft.buttons([
            draft.control(
                words("sheet-allow", in: script),
                .grant(practice),
                weight: .primary,
                scope: scope(of: demands)
            ),
            draft.control(words("sheet-deny", in: script), .refuse(practice)),
        ])
        return draft
    }

    private func scope(of demands: [Demand]) -> String {
        switch demands.first {
        case .phoneNumber: "phoneNumber"
        case .preciseLocation: "scope.userLocation"
        case .contacts: "scope.addPhoneContact"
        case .album: "scope.album"
        case .microphone: "scope.record"
        case .camera: "scope.camera"
        case .face: "faceVerify"
        case .movementTrack: "scope.userLocationBackground"
        default: "scope.userInfo"
        }
    }

    /// What another app, or a browser, shows of a code that only one app opens: which one, and nothing else.
    func otherAppPage(_ code: PracticeID, in script: Script) -> PageDraft {
        let readers = script.board.codes.first { $0.id == code }?.readers ?? .any
        let party: Party = readers == .wallet ? .wallet : .chat
        var draft = PageDraft(Page(title: words("other-app-title", in: script), party: party))
        draft.show(.picture(words("other-app-picture", in: script)))
        draft.show(.heading(words("other-app-\(readers.rawValue)", in: script)))
        draft.show(.text(words("other-app-how", in: script)))
        draft.buttons([draft.control(words("back-to-site", in: script), .backToSite)])
        draft.mark(code)
        return draft
    }
}
