import Synchronization

/// The questions of a sheet as HTML, each written once for each answer: hundreds of learners look at the same few hundred lines.
final class SheetLines: Sendable {
    /// A question, and how it is answered.
    private struct Key: Hashable {
        var field: String
        var ticked: String?
    }

    private let pages: ClassPages
    private let known = Mutex<[Key: String]>([:])

    /// Makes a memory of what the templates write.
    init(pages: ClassPages) { self.pages = pages }

    /// Lines one below the other.
    ///
    /// - Parameter lines: Questions of the one sheet that this server has, so a field names its words.
    /// - Returns: Their markup.
    /// - Throws: ``PageTemplates/Failure``.
    func html(of lines: [UnitView.Line]) throws -> String {
        try lines.map(html).joined()
    }

    private func html(of line: UnitView.Line) throws -> String {
        let key = Key(field: line.field, ticked: line.choices.first(where: \.isTicked)?.value)
        if let html = known.withLock({ $0[key] }) { return html }
        let html = try pages.templates.render("class-line", line)
        known.withLock { $0[key] = html }
        return html
    }
}
