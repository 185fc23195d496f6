package import Foundation

/// Finds the folder that holds `Package.swift`, from wherever the tests were built.
///
/// It starts at this file's own place and walks up, so that no test depends on the current directory.
package enum RepositoryRoot {
    /// The repository's top folder.
    package static let folder: URL = {
        let start = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        guard let found = root(above: start) else {
            preconditionFailure("no Package.swift above TestKit: the tests must be run where they were built")
        }
        return found
    }()

    /// Answers the place of a file or folder given by its path from the top.
    package static func place(_ path: String) -> URL { folder.appending(path: path) }

    /// Answers the path from the top of a place below it, or the whole path of one elsewhere.
    package static func path(of place: URL) -> String {
        let top = folder.standardizedFileURL.path + "/"
        let whole = place.standardizedFileURL.path
        return whole.hasPrefix(top) ? String(whole.dropFirst(top.count)) : whole
    }

    /// Answers the nearest folder that holds a manifest, going up from `start`.
    private static func root(above start: URL) -> URL? {
        var folder = start.standardizedFileURL
        while folder.path != "/" {
            if FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path) { return folder }
            folder = folder.deletingLastPathComponent().standardizedFileURL
        }
        return nil
    }
}
