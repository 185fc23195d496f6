import Flow
import Foundation
import Journal
import Scenarios
import Vocabulary

/// What the journal knows of visits, in the words of the flow.
///
/// The only file that reads and writes the journal; scripts are decoded once and shared by all shards.
actor VisitBooks {
    /// A visit as the journal has it: what it is played with, and where its events lead.
    struct Entry: Sendable {
        var playing: Playing
        var visit: Visit
        /// The last of its events; nil before the first.
        var last: Event?
        /// How many rows the journal has of it, acts and showings.
        var rows = 0
        /// What was shown since the last act.
        var shown: [Showing] = []
        /// The hashes of codes that were turned in.
        var spent: Set<String> = []
        /// When a code was scanned first since the visit began or was started over; nil before, and at merchants that treat
        /// all alike.
        var scannedAt: WallMoment?

        var script: Script { playing.script }
    }

    private nonisolated let journal: JournalStore
    private nonisolated let surroundings: Surroundings
    private var scripts: [Fingerprint: Playing] = [:]
    private var hasFaultNote = false
    private var kept: [ScenarioID: (playing: Playing, name: Fingerprint)] = [:]
    /// The words that were written last, and how.
    private var words: (wording: Wording, text: String)?

    init(journal: JournalStore, surroundings: Surroundings) {
        self.journal = journal
        self.surroundings = surroundings
    }

    /// Writes down a new visit; nil where the id is taken.
    nonisolated func begin(_ id: VisitID, in script: Script, seed: String) async throws -> Entry? {
        let (playing, name) = try await keep(script)
        let record = VisitRecord(id: id, snapshot: name, scenario: script.scenario, seed: seed, created: now)
        do {
            try await journal.createVisit(record)
        } catch let error as JournalError where error.code == .visitExists {
            return nil
        }
        return Entry(playing: playing, visit: Visit(in: script, seed: seed))
    }

    /// Folds a visit from its events; nil where the journal has none of that id.
    nonisolated func open(_ id: VisitID) async throws -> Entry? {
        guard let record = try await journal.visit(id) else { return nil }
        let playing = try await playing(record.snapshot)
        let script = playing.script
        let decoder = JSONDecoder()
        let start = Entry(playing: playing, visit: Visit(in: script, seed: record.seed))
        return try await journal.entries(of: id).reduce(into: start) { entry, row in
            entry.rows += 1
            switch row.kind {
            case .act:
                let event = try decoder.decode(Event.self, from: Data(row.body.utf8))
                entry.visit = entry.visit.after(event, in: script)
                entry.last = event
                if script.guise != nil { Self.time(event, at: row.moment, in: &entry.scannedAt) }
                entry.shown = []
            case .showing:
                entry.shown.append(try decoder.decode(Showing.self, from: Data(row.body.utf8)))
            case .outside:
                let outside = try decoder.decode(Outside.self, from: Data(row.body.utf8))
                entry.visit = entry.visit.after(outside)
                entry.spent.insert(outside.spent)
            }
        }
    }

    /// What the platform knows of a visit, and what the visit plays; nil where the journal has none of that id.
    nonisolated func record(of id: VisitID) async throws -> (record: PlatformRecord, script: Script)? {
        guard let known = try await journal.visit(id) else { return nil }
        let script = try await playing(known.snapshot).script
        let decoder = JSONDecoder()
        let events = try await journal.events(of: id).map {
            try decoder.decode(Event.self, from: Data($0.body.utf8))
        }
        return (PlatformRecord(of: events, seed: known.seed, in: script), script)
    }

    /// Keeps where a visit's payments are told.
    nonisolated func keepNotifyAddress(_ address: String, of visit: VisitID) async throws {
        try await journal.keepSetting(Self.notify, address, of: visit)
    }

    /// Where a visit's payments are told; nil where nobody wants to be told.
    nonisolated func notifyAddress(of visit: VisitID) async throws -> String? {
        try await journal.setting(Self.notify, of: visit)
    }

    /// Notes that there are visits on which requests fail, for servers of this journal to come.
    func keepFaultNote() async throws {
        guard !hasFaultNote else { return }
        try await journal.keepSetting(Self.faultNote, "1")
        hasFaultNote = true
    }

    /// Says that the journal has visits on which requests fail.
    static func hasFaults(in journal: JournalStore) async throws -> Bool {
        try await journal.setting(faultNote) != nil
    }

    private static let faultNote = "faults"

    /// The word under which the journal remembers it.
    private static let notify = "notify"

    /// The last visit of a scenario whose id and seed fit; nil where none does.
    nonisolated func visit(
        in scenario: ScenarioID,
        where fits: (_ id: VisitID, _ seed: String) -> Bool
    ) async throws -> VisitID? {
        try await journal.visits(of: scenario).last { fits($0.id, $0.seed) }?.id
    }

    /// Some of the visits, oldest first, and how many there are.
    nonisolated func visits(
        behind last: (created: WallMoment, id: VisitID)?,
        limit: Int
    ) async throws -> (visits: [VisitRecord], total: Int) {
        try await journal.visits(behind: last, limit: limit)
    }

    /// Appends acts, what happened outside, and the showing of the page they led to, behind a visit's rows; returns when the journal has them.
    ///
    /// Runs on the caller's actor up to the wait, so that a shard's appends arrive in the order of its calls.
    nonisolated(nonsending) func append(
        _ events: [Event],
        showing: Showing? = nil,
        outside: Outside? = nil,
        to id: VisitID,
        after rows: Int
    ) async throws {
        var drafts = try events.map { EventDraft(.act, try EventText.plain($0) ?? Self.text(of: $0)) }
        if let outside { drafts.append(EventDraft(.outside, try Self.text(of: outside))) }
        if let showing { drafts.append(EventDraft(.showing, try EventText.plain(showing) ?? Self.text(of: showing))) }
        try await journal.append(rows: drafts, to: id, after: rows, at: now)
    }

    /// Deletes a visit, and answers where its chain ended; nil where the journal has none of that id.
    nonisolated func remove(_ id: VisitID) async throws -> ChainHead? {
        do {
            return try await journal.remove(id, at: now)
        } catch let error as JournalError where error.code == .unknownVisit {
            return nil
        }
    }

    /// How long ago something was.
    ///
    /// - Unit: seconds.
    nonisolated func seconds(since moment: WallMoment) -> Int { (now.milliseconds - moment.milliseconds) / 1_000 }

    /// Notes when a visit's code was scanned first.
    nonisolated func time(_ event: Event, in first: inout WallMoment?) { Self.time(event, at: now, in: &first) }

    private static func time(_ event: Event, at moment: WallMoment, in first: inout WallMoment?) {
        switch event.isEntering {
        case true: first = first ?? moment
        case false: first = nil
        case nil: break
        }
    }

    private nonisolated var now: WallMoment { WallMoment(milliseconds: surroundings.now()) }

    /// A script, and the name under which the journal keeps it; kept at its first visit.
    private func keep(_ script: Script) async throws -> (playing: Playing, name: Fingerprint) {
        if let known = kept[script.scenario], known.playing.script == script { return known }
        let name = try await journal.keep(snapshot: text(of: script))
        let playing = scripts[name] ?? Playing(script)
        kept[script.scenario] = (playing, name)
        scripts[name] = playing
        return (playing, name)
    }

    /// A script as the journal keeps it; the words, its last and longest part, are the same for many, and written once.
    private func text(of script: Script) throws -> String {
        let none = Wording(messages: [:])
        if words?.wording != script.wording { words = (script.wording, try Self.text(of: script.wording)) }
        var bare = script
        bare.wording = none
        let text = try Self.text(of: bare)
        let end = try Self.text(of: none) + "}"
        guard let words, text.hasSuffix(end) else { return try Self.text(of: script) }
        return text.dropLast(end.count) + words.text + "}"
    }

    private func playing(_ name: Fingerprint) async throws -> Playing {
        if let playing = scripts[name] { return playing }
        guard let text = try await journal.snapshot(name) else {
            throw RangeError(.broken, "the journal lacks the script of this visit", underlying: name.rawValue)
        }
        let playing = Playing(try JSONDecoder().decode(Script.self, from: Data(text.utf8)))
        scripts[name] = playing
        return playing
    }

    /// Writes a value as JSON, the same bytes for the same value.
    private static func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
