import Flow
import Foundation
package import Journal
package import Vocabulary

/// Plays visits of a journal again, beside the server that writes it.
///
/// Pages are pure functions of a visit's state, of the journal's secret and of how they were asked for, so folding the
/// acts gives the bytes that left; their hash was kept and says whether it does.
package struct HistoryReader: Sendable {
    private let journal: JournalReading
    private let faces: PageFaces

    /// Says that the journal's secret was taken out, so that no page's addresses can be made again.
    package let lacksSecret: Bool

    /// Opens a journal's histories.
    ///
    /// - Parameter journal: The journal, open for reading.
    /// - Throws: What keeps the secret or a template from being read.
    package init(_ journal: JournalReading) async throws {
        let secret = try await journal.secret()
        self.journal = journal
        lacksSecret = secret == nil
        faces = PageFaces(
            addresses: Addresses(secret: Array((secret ?? "").utf8)),
            templates: try PageTemplates(),
            isClass: try await journal.setting(RangeServer.classSetting) != nil
        )
    }

    /// Plays a visit again.
    ///
    /// - Parameter id: The visit.
    /// - Returns: Its history; nil where the journal has none of that id.
    /// - Throws: ``RangeError`` where its script is gone or a row cannot be read.
    package func history(of id: VisitID) async throws -> VisitHistory? {
        guard let record = try await journal.visit(id) else { return nil }
        let rows = try await journal.entries(of: id)
        guard let text = try await journal.snapshot(record.snapshot), Fingerprint(of: text) == record.snapshot else {
            throw RangeError(.broken, "visit \(id): what it was played with is not in the journal as it was kept")
        }
        let script = try JSONDecoder().decode(Script.self, from: Data(text.utf8))
        var player = Player(visit: Visit(in: script, seed: record.seed), id: id, script: script, faces: faces)
        let items = try rows.map { row in
            do {
                return try player.play(row)
            } catch let error as DecodingError {
                throw RangeError(
                    .broken,
                    "visit \(id): event \(row.sequence) cannot be read",
                    underlying: "\(error)"
                )
            }
        }
        return VisitHistory(
            record: record,
            rows: rows,
            items: items,
            card: player.visit.card,
            service: script.service,
            merchantName: script.merchantName,
            firstBreak: HashChain.firstBreak(in: rows, of: record)
        )
    }

    /// A visit on its way through its rows.
    private struct Player {
        var visit: Visit
        let id: VisitID
        let script: Script
        let faces: PageFaces
        /// The visit's state after each number of acts: a page may be noted when the visit has gone on already.
        var earlier: [Visit] = []
        let decoder = JSONDecoder()

        mutating func play(_ row: EventRow) throws -> VisitHistory.Item {
            switch row.kind {
            case .act: .act(try act(row))
            case .showing: .shown(try shown(row))
            case .outside: .outside(try outside(row))
            }
        }

        private mutating func act(_ row: EventRow) throws -> VisitHistory.Act {
            let event = try decoder.decode(Event.self, from: Data(row.body.utf8))
            let action = visit.action(for: event, in: script)
            let known = action.map { visit.pressed(by: $0, in: script) }
            let next = visit.after(event, in: script)
            let gained = next.gained(over: visit).filter { item in !event.given.contains { $0.item == item } }
            let act = VisitHistory.Act(
                row: row,
                event: event,
                words: known?.words ?? event.option,
                target: action?.press,
                handed: event.given + gained.map { Event.Given(item: $0, length: visit.card[$0]?.count ?? 0) },
                fields: (action?.values.keys).map { $0.sorted() } ?? [],
                // That somebody is a member is told when the visit is opened, by no press.
                isOffered: action != nil || (event == Visit.recognition && visit.length == 0),
                clock: visit.clock,
                page: visit.page(in: script),
                values: action?.values ?? [:],
                next: next.page(in: script)
            )
            earlier.append(visit)
            visit = next
            return act
        }

        private mutating func outside(_ row: EventRow) throws -> VisitHistory.Beside {
            let outside = try decoder.decode(Outside.self, from: Data(row.body.utf8))
            visit = visit.after(outside)
            return VisitHistory.Beside(row: row, outside: outside, clock: visit.clock)
        }

        private func shown(_ row: EventRow) throws -> VisitHistory.Shown {
            let showing = try decoder.decode(Showing.self, from: Data(row.body.utf8))
            let manner = showing.manner
            let state = showing.after < earlier.count ? earlier[max(showing.after, 0)] : visit
            var view = VisitView(state, of: id, in: script)
            view.refusal = manner.refusal.flatMap(Refusal.init(rawValue:))
            if view.refusal != nil { view.page.refusal = manner.words }
            var shown = VisitHistory.Shown(
                row: row,
                showing: showing,
                outcome: manner.isBeside == true ? .beside : .different,
                address: "",
                clock: state.clock,
                brand: script.merchantName
            )
            guard let origin = Origin(manner) else { return shown }
            shown.address = faces.wholeAddress(of: view, for: origin)
            guard manner.isBeside != true, showing.after == state.length else { return shown }
            let page = try faces.shown(view, for: origin, asJSON: manner.face == .json)
            guard page.showing == showing else { return shown }
            shown.outcome = .same
            shown.body = page.body
            shown.page = view.page
            let drawn = try manner.face == .html ? page : faces.shown(view, for: origin, asJSON: false)
            shown.html = String(decoding: drawn.body, as: UTF8.self)
            return shown
        }
    }
}
