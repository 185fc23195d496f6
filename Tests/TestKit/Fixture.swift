package import Foundation

/// Reads what the repository ships beside its code: `fixtures/`, `scenarios/`, `docs/`.
///
/// - Shape: paths are written from the repository's top, such as `fixtures/law/kinds.yaml`.
package enum Fixture {
    /// Answers the text of a file, which must be valid UTF-8.
    package static func text(_ path: String) throws -> String {
        try String(contentsOf: RepositoryRoot.place(path), encoding: .utf8)
    }

    /// Answers the bytes of a file.
    package static func bytes(_ path: String) throws -> Data {
        try Data(contentsOf: RepositoryRoot.place(path))
    }

    /// Says whether there is a file or folder at a path.
    package static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: RepositoryRoot.place(path).path)
    }

    /// Answers the paths of all files of an extension in a folder and below it, sorted.
    ///
    /// - Parameters:
    ///   - folder: The folder, from the repository's top; one that is not there has no files.
    ///   - suffix: The extension without its dot, such as `yaml`; nil for files of every kind.
    /// - Returns: Paths from the repository's top, in the order of their UTF-8 bytes.
    package static func paths(in folder: String, of suffix: String? = nil) -> [String] {
        let place = RepositoryRoot.place(folder)
        guard let below = FileManager.default.enumerator(atPath: place.path) else { return [] }
        var found: [String] = []
        for case let path as String in below where suffix.map({ path.hasSuffix("." + $0) }) ?? true {
            var isFolder: ObjCBool = false
            let whole = place.appending(path: path).path
            guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            found.append(folder + "/" + path)
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Answers a path's file name without folder and extension: the id of what is in it.
    package static func stem(_ path: String) -> String {
        URL(filePath: path).deletingPathExtension().lastPathComponent
    }
}
