import Scenarios
import Vocabulary

/// By which side of the invented platform a page is shown: which app's, and on which of its hosts.
extension Visit {
    /// Where the chat app takes money, in the app itself and on a browser's page.
    static let payHost = "pay.weiliao.localhost"
    /// Where a merchant's staff are added as contacts.
    static let workHost = "work.weiliao.localhost"

    /// Whose pages a consumer meets who leaves the merchant's: the wallet's in the wallet, else the chat app's.
    var platform: Party { app == .wallet ? .wallet : .chat }

    /// The host of the page that shows, where the platform has one for such pages.
    ///
    /// - Parameter script: What is played.
    /// - Returns: The host; nil where it is the party's usual one.
    package func platformHost(in script: Script) -> String? {
        if let face = script.face(of: self) { return platformHost(in: face) }
        if case .titling = place { return Self.payHost }
        guard platform == .chat else { return nil }
        if place == .spot(.payment) { return Self.payHost }
        return asksForStaff(in: script) ? Self.workHost : nil
    }

    private func asksForStaff(in script: Script) -> Bool {
        switch place {
        case .gate(let id, .platform, _): gate(id, in: script)?.demands.first == .staffContact
        case .offer(let id, _): script.board.banners.first { $0.id == id }?.demand == .staffContact
        default: false
        }
    }
}
