import Hummingbird
import Vocabulary

/// Shows pages of visits, and sees to it that the journal has each first showing before the page leaves.
struct ShowingDesk: Sendable {
    let shards: VisitShards
    let faces: PageFaces

    /// The page as the client wants it.
    ///
    /// - Parameters:
    ///   - view: The visit.
    ///   - request: What asked for it; a request for the head alone shows nothing.
    ///   - origin: As which address the client sees the server.
    ///   - isBeside: Says that the page shows what the visit's own state does not hold.
    /// - Returns: The page, without a cookie; nil where the visit has left it meanwhile.
    /// - Throws: ``RangeError`` where the showing could not be kept.
    func page(
        _ view: VisitView,
        to request: Request,
        for origin: Origin,
        isBeside: Bool = false
    ) async throws -> ShownPage? {
        let page = try faces.shown(view, for: origin, asJSON: request.wantsJSON, isBeside: isBeside)
        if request.method != .head, isBeside || !view.shown.contains(where: { $0.manner == page.manner }) {
            guard try await shards[view.id].note(page.showing, on: view.id) else { return nil }
        }
        return page
    }

    /// Plays an act, and keeps with it the page that answers it at once; one that is got afterwards is kept then.
    ///
    /// - Parameters:
    ///   - action: What was pressed.
    ///   - id: The visit.
    ///   - token: That of the page on which it was pressed.
    ///   - request: What carried it.
    ///   - origin: As which address the client sees the server.
    /// - Returns: The visit after it, and the answer; nil where the client is to get the page.
    /// - Throws: ``RangeError``.
    func play(
        _ action: Action,
        on id: VisitID,
        under token: String,
        for request: Request,
        at origin: Origin
    ) async throws -> (view: VisitView, answer: Response?) {
        let wantsJSON = request.wantsJSON
        let (view, page) = try await shards[id].play(
            action,
            on: id,
            under: token,
            by: { Caller(isAutomated: request.isAutomated) },
            showing: { [faces] view in
                try wantsJSON || !view.isTaken ? faces.shown(view, for: origin, asJSON: wantsJSON) : nil
            }
        )
        return (view, page?.response)
    }
}
