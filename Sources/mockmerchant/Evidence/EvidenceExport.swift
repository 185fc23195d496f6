import Foundation
import Journal
import Reports
import Server
import Vocabulary
import Walker

/// Writes what a journal has of some visits into a folder that others can read and verify.
struct EvidenceExport {
    /// What came of it.
    struct Outcome {
        /// The manifest's hash, to be noted elsewhere.
        var seal: Fingerprint
        /// Where the chains ended.
        var heads: [NotedHead]
        /// How many pages could not be built anew.
        var missing: Int
    }

    let journal: JournalReading
    let recordings: [VisitID: [RecordedExchange]]
    let reading: VisitReading
    /// The machine's clock.
    let now: Int

    /// Writes the export.
    ///
    /// - Parameters:
    ///   - id: The visit; nil for all.
    ///   - path: The folder, not there or empty.
    /// - Returns: What is to be noted elsewhere.
    /// - Throws: ``RunError`` where there is no such visit, a chain does not hold, or the folder cannot be written.
    func write(_ id: VisitID?, to path: String) async throws -> Outcome {
        let stones = try await journal.tombstones().filter { id == nil || $0.visit == id }
        let all = try await journal.visits().map(\.id).filter { id == nil || $0 == id }
        if all.isEmpty, stones.isEmpty {
            throw RunError.badInput(
                id.map { "the journal has no visit \($0); `mockmerchant evidence heads` names them" }
                    ?? "the journal has no visits; nothing was written"
            )
        }
        var folder = try ExportFolder(path)
        do {
            return try await fill(&folder, with: all, stones)
        } catch {
            folder.discard()
            throw error
        }
    }

    private func fill(_ folder: inout ExportFolder, with ids: [VisitID], _ stones: [Tombstone]) async throws -> Outcome
    {
        let histories = try await HistoryReader(journal)
        var visits: [EvidenceManifest.Visit] = []
        var heads: [NotedHead] = []
        if !ids.isEmpty { try folder.write(try RangeStyle.sheet(), to: RangeStyle.file) }
        for id in ids {
            guard let history = try await histories.history(of: id) else { continue }
            if let broken = history.firstBreak {
                throw RunError(
                    message: "visit \(id): event \(broken.sequence) is \(broken.fault.rawValue); nothing was written",
                    code: Exit.disagreement
                )
            }
            let (files, visit) = try VisitFiles(history: history, recording: recordings[id], reading: reading).made()
            for file in files { try folder.write(file.text, to: "\(VisitFiles.folder(of: id))/\(file.name)") }
            visits.append(visit)
            heads.append(NotedHead(visit: id, head: history.head))
        }
        let seal = try folder.seal(
            EvidenceManifest(
                version: Version.text,
                exported: now,
                visits: visits,
                tombstones: stones.map(EvidenceManifest.Stone.init),
                files: folder.files
            )
        )
        return Outcome(
            seal: seal,
            heads: heads,
            missing: visits.flatMap(\.exhibits).count { $0.files.isEmpty }
        )
    }
}

extension EvidenceManifest.Stone {
    /// A stone as the manifest has it.
    init(_ stone: Tombstone) {
        self.init(
            visit: stone.visit.rawValue,
            head: EvidenceManifest.Head(sequence: stone.head.sequence, hash: stone.head.hash.rawValue),
            moment: stone.moment.milliseconds,
            hash: stone.hash.rawValue
        )
    }

    /// Says that nobody edited it without computing its hash anew.
    var holds: Bool {
        Tombstone(
            visit: VisitID(rawValue: visit),
            head: ChainHead(sequence: head.sequence, hash: Fingerprint(rawValue: head.hash)),
            moment: WallMoment(milliseconds: moment),
            hash: Fingerprint(rawValue: hash)
        ).holds
    }
}
