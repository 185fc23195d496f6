import Hummingbird

/// The paths that the admin's part took on later.
extension Routes {
    /// Says whether the server takes visits, and what it waits for.
    static let ready: RouterPath = "/__admin/ready"
    /// Counts what was done since the start.
    static let metrics: RouterPath = "/__admin/metrics"
    /// Describes this API.
    static let description: RouterPath = "/__admin/openapi.json"
    /// Describes what consumers of one scenario are asked.
    static let scenarioDescription: RouterPath = "/__admin/scenarios/{scenario}/openapi.json"
    /// Lists the merchants that are played in modes.
    static let merchants: RouterPath = "/__admin/merchants"
    /// The mode in which a merchant is played from now on.
    static let merchantMode: RouterPath = "/__admin/merchants/{merchant}/mode"
    /// A visit's clock.
    static let visitClock: RouterPath = "/__admin/visits/{visit}/clock"
    /// The clocks of all visits.
    static let clock: RouterPath = "/__admin/clock"
    /// Tells requests that nearly fit a pattern.
    static let nearMisses: RouterPath = "/__admin/near-misses/request-pattern"
    /// What is in effect, and what may change while the server runs.
    static let settings: RouterPath = "/__admin/settings"
    /// Stops the server.
    static let shutdown: RouterPath = "/__admin/shutdown"

    /// A page on a network without host names, whosever it is, as a description writes its path.
    static let pageOfParty: RouterPath = "/{party}/{visit}/{token}"

    /// Where a list goes on.
    static func link(to list: RouterPath, _ words: [(name: String, value: String)]) -> String {
        "\(list.description)?" + words.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }
}
