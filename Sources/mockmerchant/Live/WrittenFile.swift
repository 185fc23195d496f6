import Foundation

/// A file that appears whole or not at all.
enum WrittenFile {
    /// Writes a text: parent folders are made, and what stood there before stays until the whole is there.
    static func write(_ text: String, to path: String) throws {
        let url = URL(fileURLWithPath: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: url, options: .atomic)
        } catch {
            throw RunError.couldNotRun("cannot write \(path): \(error.localizedDescription); name another file")
        }
    }
}
