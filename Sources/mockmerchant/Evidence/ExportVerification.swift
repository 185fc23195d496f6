import Foundation
import Journal
import Reports
import Vocabulary

/// Looks at an export byte for byte: against its manifest, its chains, and what was noted elsewhere.
struct ExportVerification {
    /// What came of it.
    struct Outcome {
        /// What is wrong, each with its file.
        var faults: [String]
        /// How many files were looked at.
        var files: Int
        /// How many visits.
        var visits: Int
    }

    /// The export.
    let folder: URL
    /// Hashes noted elsewhere: the manifest's, or the last one of a visit.
    let noted: [String]

    /// Looks.
    ///
    /// - Returns: Every fault.
    /// - Throws: ``RunError`` where the folder cannot be read at all.
    func outcome() throws -> Outcome {
        let present = try present()
        guard let bytes = bytes(of: ExportFolder.manifest) else {
            return Outcome(faults: ["\(ExportFolder.manifest): missing"], files: present.count, visits: 0)
        }
        let hash = Fingerprint(ofBytes: bytes).rawValue
        guard let manifest = try? JSONDecoder().decode(EvidenceManifest.self, from: Data(bytes)),
            manifest.format == EvidenceManifest.format
        else {
            let note = noted.contains(hash) ? "of another format" : "changed, it cannot be read"
            return Outcome(faults: ["\(ExportFolder.manifest): \(note)"], files: present.count, visits: 0)
        }
        var faults = seals(hash, manifest)
        let named = Set(manifest.files.map(\.path) + [ExportFolder.manifest, ExportFolder.seal])
        faults += present.subtracting(named).sorted().map { "\($0): added, the manifest does not name it" }
        if Set(manifest.files.map(\.path)).count != manifest.files.count {
            faults.append("\(ExportFolder.manifest): it names a file twice")
        }
        for file in manifest.files { faults += self.faults(in: file) }
        for visit in manifest.visits { faults += self.faults(in: visit, of: manifest) }
        faults += manifest.tombstones.filter { !$0.holds }.map {
            "\(ExportFolder.manifest): the stone of visit \($0.visit) was altered"
        }
        return Outcome(faults: faults, files: present.count, visits: manifest.visits.count)
    }

    /// The manifest against its own hash and against what was noted.
    private func seals(_ hash: String, _ manifest: EvidenceManifest) -> [String] {
        var faults: [String] = []
        let heads = manifest.visits.map(\.head.hash) + manifest.tombstones.map(\.head.hash)
        let line = bytes(of: ExportFolder.seal).map { String(decoding: $0, as: UTF8.self) }
        if line != "\(hash)  \(ExportFolder.manifest)\n" {
            let culprit = noted.contains(hash) ? ExportFolder.seal : ExportFolder.manifest
            faults.append(
                line == nil ? "\(ExportFolder.seal): missing" : "\(culprit): changed, the two do not fit together"
            )
        }
        faults += noted.filter { $0 != hash && !heads.contains($0) }.map {
            "\(ExportFolder.manifest): changed or made anew, it is not what was noted (\($0.prefix(12))…)"
        }
        return faults
    }

    private func faults(in file: EvidenceManifest.File) -> [String] {
        guard let bytes = bytes(of: file.path) else { return ["\(file.path): missing"] }
        if Fingerprint(ofBytes: bytes).rawValue == file.sha256, bytes.count == file.bytes { return [] }
        var fault = "\(file.path): changed"
        if bytes.count != file.bytes { fault += ", \(bytes.count) bytes in place of \(file.bytes)" }
        if file.path.hasSuffix("/events.ndjson") {
            do {
                _ = try EventLines.rows(in: String(decoding: bytes, as: UTF8.self))
            } catch {
                fault += " (line \(error.line): \(error.message))"
            }
        }
        return [fault]
    }

    /// A visit's events against its head, and its pages against its events.
    private func faults(in visit: EvidenceManifest.Visit, of manifest: EvidenceManifest) -> [String] {
        let path = "\(VisitFiles.folder(of: VisitID(rawValue: visit.visit)))/events.ndjson"
        guard let bytes = bytes(of: path) else {
            return manifest.files.contains { $0.path == path } ? [] : ["\(path): missing"]
        }
        let record: VisitRecord
        let rows: [EventRow]
        do {
            (record, rows) = try EventLines.rows(in: String(decoding: bytes, as: UTF8.self))
        } catch {
            return ["\(path):\(error.line): \(error.message)"]
        }
        let head = rows.last.map { ($0.sequence, $0.hash) } ?? (0, HashChain.root(of: record))
        guard record.id.rawValue == visit.visit, head.0 == visit.head.sequence, head.1.rawValue == visit.head.hash
        else { return ["\(path): its last line is not the head that the manifest names"] }
        return shownFaults(visit, rows, path: path, manifest)
    }

    private func shownFaults(
        _ visit: EvidenceManifest.Visit,
        _ rows: [EventRow],
        path: String,
        _ manifest: EvidenceManifest
    ) -> [String] {
        let shown = rows.filter { $0.kind == .showing }
        guard shown.map(\.sequence) == visit.exhibits.map(\.sequence) else {
            return ["\(ExportFolder.manifest): the exhibits of visit \(visit.visit) are not those of \(path)"]
        }
        return zip(shown, visit.exhibits).flatMap { row, exhibit -> [String] in
            let showing = try? JSONDecoder().decode(Showing.self, from: Data(row.body.utf8))
            guard showing?.hash == exhibit.shown else {
                return ["\(ExportFolder.manifest): exhibit \(exhibit.number) is not what line \(row.sequence + 1) says"]
            }
            // Where nothing was marked the file is what left, byte for byte.
            let left = exhibit.files.first { $0.hasSuffix(".\(exhibit.face)") }
            guard exhibit.marks == 0, let left, let bytes = bytes(of: left) else { return [] }
            return Fingerprint(ofBytes: bytes).rawValue == exhibit.shown ? [] : ["\(left): not the page that was shown"]
        }
    }

    /// Every file under the folder, by its path from there; links are named and never followed.
    private func present() throws -> Set<String> {
        guard let found = FileManager.default.enumerator(atPath: folder.path) else {
            throw RunError.badInput("\(folder.path) cannot be read; name the folder that `evidence export` wrote")
        }
        var names: Set<String> = []
        for case let name as String in found {
            let type = found.fileAttributes?[.type] as? FileAttributeType
            if type != .typeDirectory { names.insert(name) }
        }
        return names
    }

    private func bytes(of name: String) -> [UInt8]? {
        // A file that cannot be read is as good as missing.
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Array($0) }
    }
}
