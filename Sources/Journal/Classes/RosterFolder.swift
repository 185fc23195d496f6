import Foundation

/// Where rosters are kept: a file for each class, apart from everything else, and deleted when its days are over.
package struct RosterFolder: Sendable {
    private let folder: URL

    /// Takes the folder; it is made when the first roster is kept.
    package init(_ path: String) { folder = URL(fileURLWithPath: path, isDirectory: true) }

    /// The roster of a class, as it was kept; nil where there is none.
    package func roster(of id: String) throws -> [UInt8]? {
        let file = file(of: id)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return Array(try Data(contentsOf: file))
    }

    /// Keeps the roster of a class, readable by nobody but the owner of this program.
    package func keep(_ bytes: [UInt8], of id: String) throws {
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        try Data(bytes).write(to: file(of: id), options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file(of: id).path)
    }

    /// Deletes the roster of a class; where there is none nothing happens.
    package func delete(_ id: String) throws {
        let file = file(of: id)
        if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
    }

    /// The classes that have a roster.
    package func classes() throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(Self.suffix) }.map { String($0.dropLast(Self.suffix.count)) }.sorted()
    }

    private static let suffix = ".csv"

    private func file(of id: String) -> URL { folder.appendingPathComponent(id + Self.suffix) }
}
