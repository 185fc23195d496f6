import Hummingbird

/// The cookie that a receiver of reports sets: its name and value travel to it sealed, as partners hand ids to each other,
/// and stand in clear only in what a client sends back.
struct ReportCookie: Sendable {
    /// The name under which an address carries what is sealed.
    static let field = "k"

    let addresses: Addresses

    private var seal: WordSeal { WordSeal(addresses: addresses, use: "report-cookie") }

    /// Seals a cookie's name and value.
    ///
    /// - Throws: What keeps it from being sealed.
    func sealed(_ pair: String) throws -> String { try seal.sealed(pair) }

    /// What was sealed; nil where nobody here has sealed it.
    func opened(_ text: String) -> String? { seal.opened(text) }

    /// The header that sets it, for its receiver's own reports alone.
    ///
    /// A host of somebody else's gets it back from a page of the merchant's only where it says so, where it is kept for
    /// each merchant's pages apart, and where nobody on the way can read it; hosts of this machine count as such.
    static func header(_ pair: String, isAcrossSites: Bool) -> String {
        "\(pair); Path=\(Routes.reportCookie.description)\(isAcrossSites ? "; SameSite=None; Secure; Partitioned" : "; SameSite=Lax")"
    }
}
