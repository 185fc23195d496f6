import Foundation
import Synchronization
import Vocabulary
import Walker

/// What was heard on a bundle's walks, walk by walk.
final class BundleNotes: Sendable {
    /// An exchange, with the page that it brought.
    struct Note: Sendable {
        /// What was sent.
        var request: WireRequest
        /// What came.
        var response: WireResponse
        /// The page, where one came.
        var page: Page?
    }

    /// One walk.
    struct Heard: Sendable {
        /// What was granted and refused.
        var policy: Policy
        /// The sticker that was scanned, from 0; nil where the staff were asked.
        var sticker: Int?
        /// Says that another consumer walked, who is a member.
        var isOther: Bool
        /// The exchanges in order.
        var notes: [Note] = []

        /// How the bundle calls the walk; what was refused stands in its exchanges and not in its name.
        var name: String {
            switch policy {
            case _ where isOther: "other-consumer"
            case .refuse: "refuse-one"
            default: policy.description
            }
        }
    }

    private let heard = Mutex<[Heard]>([])

    /// The walks in the order in which they were made.
    var walks: [Heard] { heard.withLock { $0 } }

    /// Begins a walk: what is heard from here on belongs to it.
    func begin(_ policy: Policy, on sticker: Int?, isOther: Bool) {
        heard.withLock { $0.append(Heard(policy: policy, sticker: sticker, isOther: isOther)) }
    }

    /// Keeps an exchange.
    func keep(_ note: Note) {
        heard.withLock { heard in
            if let last = heard.indices.last { heard[last].notes.append(note) }
        }
    }
}

/// A wire that gets pages as a browser does and notes them, and hands the walker the same pages as data.
struct BundleWire: Wire {
    /// What carries the exchanges.
    let wire: any Wire
    /// Where they are noted.
    let notes: BundleNotes

    /// What a client asks for that wants data.
    private static let data = "application/json"
    /// What a browser asks for.
    private static let browser = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"
    /// The admin's part is the bundle maker's own way in, and no exchange of a consumer's.
    private static let admin = "/__admin/"

    func following(_ visit: VisitID, as card: IdentityCard) -> any Wire {
        BundleWire(wire: wire.following(visit, as: card), notes: notes)
    }

    func send(_ request: WireRequest) async throws -> WireResponse {
        guard !request.url.contains(Self.admin) else { return try await wire.send(request) }
        guard let place = request.headers.firstIndex(where: { $0.name == "Accept" && $0.value == Self.data }) else {
            let response = try await wire.send(request)
            notes.keep(BundleNotes.Note(request: request, response: response))
            return response
        }
        var asked = request
        asked.headers[place].value = Self.browser
        var note = BundleNotes.Note(request: asked, response: try await wire.send(asked))
        guard note.response.status == 200 else {
            notes.keep(note)
            // Whoever is sent on asks again; an error is the same in any form.
            return note.response
        }
        // A page that is got again, or a form that was not taken, changes nothing.
        let told = try await wire.send(request)
        note.page = try? JSONDecoder().decode(VisitDocument.self, from: Data(told.body)).page
        notes.keep(note)
        return told
    }
}
