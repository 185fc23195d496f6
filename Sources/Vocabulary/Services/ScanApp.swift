/// The app with which a consumer scans, and which then shows the merchant's pages.
package enum ScanApp: String, CaseIterable, Codable, Hashable, Sendable {
    /// The invented chat app, 苇聊.
    case chat
    /// The invented wallet, 芷付.
    case wallet
    /// The phone's own browser.
    case browser

    /// What tells the app in a request's `User-Agent`, and nothing else does; nil for a browser.
    ///
    /// - Source: platform.md: pages tell their host app by its name and version.
    package var mark: String? {
        switch self {
        case .chat: "Weiliao/"
        case .wallet: "ZhifuClient/"
        case .browser: nil
        }
    }

    /// Tells the app that sends a request.
    ///
    /// - Parameter userAgent: The request's header; nil where it has none.
    package init(userAgent: String?) {
        guard let userAgent else {
            self = .browser
            return
        }
        self = Self.allCases.first { app in app.mark.map { userAgent.holds(bytesOf: $0) } ?? false } ?? .browser
    }
}
