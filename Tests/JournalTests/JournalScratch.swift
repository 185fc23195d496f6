import Foundation
import Journal
import Vocabulary

/// A folder of its own for one test, removed when the test is over.
///
/// A suite holds it in a property: a local would be let go of, folder and all, after its last use in the test.
final class JournalScratch: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        // Nothing to do about a folder that will not go; the system clears its temporary files.
        try? FileManager.default.removeItem(at: folder)
    }

    /// The journal's path in the folder.
    var file: String { path("journal.sqlite") }

    /// The path of a name in the folder.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// The names in the folder, sorted.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

    /// Opens the journal.
    func open(durability: Durability = .normal) async throws -> JournalStore {
        try await JournalStore(.file(file), durability: durability)
    }
}

extension JournalStore {
    /// Makes a visit played with a small snapshot.
    @discardableResult
    func makeVisit(_ id: VisitID, created: Int = 1_000) async throws -> VisitRecord {
        let record = VisitRecord(
            id: id,
            snapshot: try await keep(snapshot: #"{"scenario":"noodle-follow-wall"}"#),
            scenario: "noodle-follow-wall",
            seed: "s1",
            created: WallMoment(milliseconds: created)
        )
        try await createVisit(record)
        return record
    }
}

/// The text of an event, as another room would write it.
func event(_ option: String) -> String { #"{"option":"\#(option)"}"# }

/// The same as a row that has no place yet.
func act(_ option: String) -> EventDraft { EventDraft(.act, event(option)) }

/// A showing, as another room would write it.
func showing(_ hash: String) -> EventDraft { EventDraft(.showing, #"{"hash":"\#(hash)"}"#) }

/// A moment that no test depends on.
let noon = WallMoment(milliseconds: 1_773_806_400_000)
