/// A row that has no place in a chain yet.
package struct EventDraft: Hashable, Sendable {
    /// What it is.
    package var kind: EventKind
    /// Its JSON text.
    package var body: String

    /// Makes a draft.
    package init(_ kind: EventKind, _ body: String) {
        self.kind = kind
        self.body = body
    }
}
