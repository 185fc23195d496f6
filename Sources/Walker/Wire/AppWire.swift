package import Vocabulary

/// A wire in the hand of an app: every request tells by its `User-Agent` which app shows the pages.
package struct AppWire: Wire {
    private let wire: any Wire
    private let userAgent: String

    /// A phone of no make.
    private static let phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Mobile"
    private static let version = "8.0.50"

    /// Puts an app in front of a wire.
    ///
    /// - Parameters:
    ///   - app: The app.
    ///   - wire: What carries the exchanges.
    package init(_ app: ScanApp, over wire: any Wire) {
        self.wire = wire
        userAgent = app.mark.map { "\(Self.phone) \($0)\(Self.version)" } ?? Self.phone
    }

    private init(_ userAgent: String, over wire: any Wire) {
        self.wire = wire
        self.userAgent = userAgent
    }

    /// The same app on the wire of one visit.
    package func following(_ visit: VisitID, as card: IdentityCard) -> any Wire {
        AppWire(userAgent, over: wire.following(visit, as: card))
    }

    /// Sends the request with the app's name.
    package func send(_ request: WireRequest) async throws -> WireResponse {
        var named = request
        named.headers.append(WireHeader("User-Agent", userAgent))
        return try await wire.send(named)
    }
}
