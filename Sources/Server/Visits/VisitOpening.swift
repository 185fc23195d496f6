import Vocabulary

/// What making a visit answers to a program: the handle, the way in, and the only values that forms take.
struct VisitOpening: Encodable, Sendable {
    /// The whole address of the site page.
    let address: String
    /// The training identity's values by demand id.
    let card: [String: String]
    /// The page of the way in by its parts, for a client that puts addresses together.
    let entry: Entry
    /// What a merchant's back end needs to ask the platform about it; for the admin's part alone.
    let platform: PlatformAccess?
    /// The handle.
    let visit: VisitID

    /// A page by its parts.
    struct Entry: Encodable, Sendable {
        let party: Party
        let token: String
    }

    init(_ view: VisitView, of faces: PageFaces, for origin: Origin, platform: PlatformAccess? = nil) {
        address = faces.absoluteAddress(of: view, for: origin)
        entry = Entry(party: view.page.party, token: faces.addresses.page(of: view.id, after: view.length))
        self.platform = platform
        card = view.card.values
        visit = view.id
    }
}
