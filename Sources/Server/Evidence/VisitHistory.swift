import Flow
package import Journal
package import Vocabulary

/// A visit as its journal tells it, played again: what was done, and what was shown, built anew and compared.
package struct VisitHistory: Sendable {
    /// One act.
    package struct Act: Sendable {
        /// Its row in the journal.
        package var row: EventRow
        /// What was kept of it.
        package var event: Event
        /// The words of the control that was pressed.
        package var words: String
        /// The pressed control's target, or the word of the strip; nil where no page offers it.
        package var target: String?
        /// What the merchant got by it, entered or allowed, each with the length of its value; 0 for a tie.
        package var handed: [Event.Given]
        /// The names of the fields that something stood in.
        package var fields: [String]
        /// Says that the page before it offers it again, and that it makes the same event.
        package var isOffered: Bool
        /// The visit's clock before it.
        package var clock: Moment
        /// The page on which it was done.
        package var page: Page
        /// What stood in the form's fields, by field name: values of the training identity, never to be handed on.
        package var values: [String: String]
        /// The page that it led to.
        package var next: Page
    }

    /// One page's first showing.
    package struct Shown: Sendable {
        /// What came of building the page anew.
        package enum Outcome: String, CaseIterable, Codable, Sendable {
            /// The same bytes as left.
            case same
            /// Other bytes than left; nothing of them is handed on as what was shown.
            case different
            /// It shows what this visit's events do not hold, such as another visit's order.
            case beside
        }

        /// Its row in the journal.
        package var row: EventRow
        /// What was kept of it.
        package var showing: Showing
        /// What came of building it anew.
        package var outcome: Outcome
        /// The body as it left; nil where it could not be built anew.
        package var body: [UInt8]?
        /// The page as a browser is shown it, whatever face left; nil where it could not be built anew.
        package var html: String?
        /// The page; nil where it could not be built anew.
        package var page: Page?
        /// The page's address.
        package var address: String
        /// The visit's clock.
        package var clock: Moment
        /// What the merchant's name is on it.
        package var brand: String
    }

    /// Something that the merchant's back end did through the platform.
    package struct Beside: Sendable {
        /// Its row in the journal.
        package var row: EventRow
        /// What was kept of it.
        package var outside: Outside
        /// The visit's clock.
        package var clock: Moment
    }

    /// A row of the visit.
    package enum Item: Sendable {
        /// Something was done.
        case act(Act)
        /// Something was shown.
        case shown(Shown)
        /// Something happened outside.
        case outside(Beside)
    }

    /// What the visit is played with, and since when.
    package var record: VisitRecord
    /// Its rows as they stand in the journal.
    package var rows: [EventRow]
    /// Its rows, played again.
    package var items: [Item]
    /// The training identity: what must not stand in anything that is handed on.
    package var card: IdentityCard
    /// What is being bought.
    package var service: Service
    /// The merchant's name.
    package var merchantName: String
    /// The first place where the chain does not hold; nil where it does.
    package var firstBreak: ChainBreak?

    /// Where its chain ends.
    package var head: ChainHead {
        rows.last.map { ChainHead(sequence: $0.sequence, hash: $0.hash) }
            ?? ChainHead(sequence: 0, hash: HashChain.root(of: record))
    }

    /// What was shown, in order.
    package var shown: [Shown] { items.compactMap { if case .shown(let shown) = $0 { shown } else { nil } } }

    /// What happened outside, in order.
    package var outside: [Beside] { items.compactMap { if case .outside(let beside) = $0 { beside } else { nil } } }

    /// What was done, in order.
    package var acts: [Act] { items.compactMap { if case .act(let act) = $0 { act } else { nil } } }
}
