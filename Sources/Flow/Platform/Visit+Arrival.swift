import Scenarios
package import Vocabulary

/// When a visit comes to the merchant from outside, and when it stands before the platform's sheet: what the platform
/// notices by itself.
extension Visit {
    /// Items of the profile, which the chat app authorises on a page of its own address.
    static let profileItems: Set<Demand> = [.nickname, .avatar, .gender, .region]

    /// The app in which the visit has just come to the merchant by a code, and which knows its user.
    ///
    /// - Parameters:
    ///   - event: The last of the visit's events; nil before the first.
    ///   - script: What is played.
    /// - Returns: The app; nil in a browser, which has no users, and where something else happened last.
    package func arrival(by event: Event?, in script: Script) -> ScanApp? {
        if let face = script.face(of: self) { return arrival(by: event, in: face) }
        guard let event, app != .browser, let option = Option(id: event.option), !isWaitingOutside else { return nil }
        switch option {
        case .scan, .wayOn: return app
        case .grant(let practice): return script.board.codes.contains { $0.id == practice } ? app : nil
        default: return nil
        }
    }

    /// Says that a page of an app or of the place shows, and not one of the merchant's.
    private var isWaitingOutside: Bool {
        switch place {
        case .site, .staff, .codePage, .otherApp, .inbox, .stopping, .following: true
        default: false
        }
    }

    /// What an app's own page on the screen authorises.
    ///
    /// - Parameter script: What is played.
    /// - Returns: What it asks for; nil where the page has no address of authorisation, as in a browser.
    package func authorising(in script: Script) -> AuthorisingPage? {
        if let face = script.face(of: self) { return authorising(in: face) }
        guard app != .browser else { return nil }
        if !profileItems(asked: sheetDemands(in: script)).isEmpty { return .profile }
        // The chat app hands a card out on a page of its own, without a word to the merchant's back end.
        return app == .wallet && platformDemands(in: script).first == .membership ? .memberCard : nil
    }

    /// What the platform's sheet on the screen asks for; empty where the screen shows anything else.
    func sheetDemands(in script: Script) -> [Demand] {
        let demands = platformDemands(in: script)
        return demands.contains { !$0.isDatum } ? [] : demands
    }

    /// What a page of the platform to which the merchant has led asks for; empty on any other page.
    private func platformDemands(in script: Script) -> [Demand] {
        switch place {
        case .gate(let id, .platform, _): gate(id, in: script)?.demands ?? []
        case .offer(let id, _): script.board.banners.first { $0.id == id }.map { [$0.demand] } ?? []
        default: []
        }
    }

    private func profileItems(asked demands: [Demand]) -> [Demand] { demands.filter(Self.profileItems.contains) }
}
