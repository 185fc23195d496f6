import Foundation
import Journal
import Reports

/// The folder of an export while it is written: it appears whole under its name, or not at all.
struct ExportFolder {
    /// The manifest's name.
    static let manifest = "manifest.json"
    /// The name of what holds the manifest's own hash, in the words of `sha256sum`.
    static let seal = "manifest.sha256"

    /// Where it is to be.
    let place: URL
    private let partial: URL
    private(set) var files: [EvidenceManifest.File] = []

    /// Makes an empty folder beside the one that is meant.
    ///
    /// - Parameter path: The folder; it must not be there, or be empty.
    /// - Throws: ``RunError`` where it holds something, or cannot be made.
    init(_ path: String) throws {
        place = URL(fileURLWithPath: path).standardizedFileURL
        partial = place.deletingLastPathComponent()
            .appendingPathComponent(".\(place.lastPathComponent).partial-\(UUID().uuidString.prefix(8))")
        let manager = FileManager.default
        var isFolder: ObjCBool = false
        if manager.fileExists(atPath: place.path, isDirectory: &isFolder) {
            // A folder that cannot be looked into is not known to be empty.
            let inside = (try? manager.contentsOfDirectory(atPath: place.path)) ?? ["?"]
            guard isFolder.boolValue, inside.isEmpty else {
                throw RunError.badInput("\(path) is there and not empty; nothing was written, name a new folder")
            }
        }
        do {
            try manager.createDirectory(at: partial, withIntermediateDirectories: true)
        } catch {
            throw RunError.couldNotRun("cannot write \(path): \(error.localizedDescription); name another folder")
        }
    }

    /// Writes a file.
    mutating func write(_ text: String, to name: String) throws {
        let bytes = Array(text.utf8)
        try put(bytes, at: name)
        files.append(
            EvidenceManifest.File(path: name, bytes: bytes.count, sha256: Fingerprint(ofBytes: bytes).rawValue)
        )
    }

    /// Writes the manifest and its hash, and gives the folder its name.
    ///
    /// - Parameter manifest: What the folder holds.
    /// - Returns: The manifest's hash.
    /// - Throws: ``RunError`` where it cannot be written.
    func seal(_ manifest: EvidenceManifest) throws -> Fingerprint {
        let bytes = Array(try manifest.text().utf8)
        let hash = Fingerprint(ofBytes: bytes)
        try put(bytes, at: Self.manifest)
        try put(Array("\(hash)  \(Self.manifest)\n".utf8), at: Self.seal)
        do {
            if FileManager.default.fileExists(atPath: place.path) { try FileManager.default.removeItem(at: place) }
            try FileManager.default.moveItem(at: partial, to: place)
        } catch {
            throw RunError.couldNotRun("cannot write \(place.path): \(error.localizedDescription)")
        }
        return hash
    }

    /// Takes away what was written of an export that came to nothing.
    func discard() {
        // What will not go lies beside the folder under a name that says so.
        try? FileManager.default.removeItem(at: partial)
    }

    private func put(_ bytes: [UInt8], at name: String) throws {
        let file = partial.appendingPathComponent(name)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: file)
        } catch {
            throw RunError.couldNotRun("cannot write \(name): \(error.localizedDescription); free some room")
        }
    }
}
