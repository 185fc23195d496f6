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

    /// Says that the chat app's own page asks for items of the profile.
    ///
    /// - Parameter script: What is played.
    /// - Returns: Whether the page has an address of authorisation.
    package func isAuthorising(in script: Script) -> Bool {
        app == .chat && !profileItems(asked: sheetDemands(in: script)).isEmpty
    }

    /// What the platform's sheet on the screen asks for; empty where the screen shows anything else.
    func sheetDemands(in script: Script) -> [Demand] {
        let demands: [Demand] =
            switch place {
            case .gate(let id, .platform, _): gate(id, in: script)?.demands ?? []
            case .offer(let id, _): script.board.banners.first { $0.id == id }.map { [$0.demand] } ?? []
            default: []
            }
        return demands.contains { !$0.isDatum } ? [] : demands
    }

    private func profileItems(asked demands: [Demand]) -> [Demand] { demands.filter(Self.profileItems.contains) }
}
