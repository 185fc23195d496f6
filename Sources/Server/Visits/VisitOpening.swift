import Vocabulary

/// What making a visit answers to a program: the handle, the way in, and the only values that forms take.
struct VisitOpening: Encodable, Sendable {
    /// The whole address of the site page.
    let address: String
    /// The training identity's values by demand id.
    let card: [String: String]
    /// What a merchant's back end needs to ask the platform about it; for the admin's part alone.
    let platform: PlatformAccess?
    /// The handle.
    let visit: VisitID

    init(_ view: VisitView, at address: String, platform: PlatformAccess? = nil) {
        self.address = address
        self.platform = platform
        card = view.card.values
        visit = view.id
    }
}
