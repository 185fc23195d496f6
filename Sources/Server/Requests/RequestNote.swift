import NIOCore
import Synchronization
import Vocabulary

/// What the handler of a request tells the log about it: names and ids, never a value.
final class RequestNote: Sendable {
    /// What was told.
    struct Content: Hashable, Sendable {
        /// The names of the posted fields, sorted.
        var fields: [String] = []
        /// The visit that the request named.
        var visit: VisitID?
        /// What its cookie said about that visit.
        var possession: Possession?
        /// Under what the answer can be kept, where it shows the visit's page and nothing else.
        var showing: Showing?
        /// Says that the answer must not be given again from memory: the same request may fail another time.
        var isForOnce = false
    }

    /// Whose page an answer shows, and the cookie that it sets.
    struct Showing: Hashable, Sendable {
        /// Stands for the state of the visit before the page was made.
        var ticket: ShownPages.Ticket
        /// The cookie of the place that shows it.
        var cookie: PossessionCookie
        /// The page's bytes.
        var body: ByteBuffer
    }

    private let told = Mutex(Content())

    /// What was told so far.
    var content: Content { told.withLock { $0 } }

    /// Notes the names of an act's fields.
    func keep(fieldsOf action: Action) {
        let names = (Array(action.values.keys) + [ActReader.press]).sorted()
        told.withLock { $0.fields = names }
    }

    /// Notes that the answer shows the visit's page.
    func keep(_ showing: Showing) { told.withLock { $0.showing = $0.isForOnce ? nil : showing } }

    /// Notes that the answer must not be given again from memory.
    func keepNothing() { told.withLock { $0.isForOnce = true } }

    /// Notes which visit was named, and what the cookie said about it.
    func keep(_ visit: VisitID, _ possession: Possession) {
        told.withLock {
            $0.visit = visit
            $0.possession = possession
        }
    }
}
