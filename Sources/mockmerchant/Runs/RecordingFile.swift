import Foundation
import Synchronization
import Vocabulary
import Walker

/// What a client recorded, a line of JSON for each exchange; the file appears whole when the run is over.
final class RecordingFile: Sendable {
    private let path: String
    private let partial: String
    private let handle: Mutex<FileHandle>
    private let failure = Mutex<(any Error)?>(nil)

    /// Opens the file under another name.
    init(_ path: String) throws {
        self.path = path
        partial = path + ".partial"
        do {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data().write(to: URL(fileURLWithPath: partial))
            handle = Mutex(try FileHandle(forWritingTo: URL(fileURLWithPath: partial)))
        } catch {
            throw RunError.couldNotRun("cannot write \(path): \(error.localizedDescription); name another file")
        }
    }

    /// Writes a note behind the others.
    func keep(_ exchange: RecordedExchange) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        handle.withLock { handle in
            do {
                try handle.write(contentsOf: try encoder.encode(exchange) + Data("\n".utf8))
            } catch {
                failure.withLock { $0 = $0 ?? error }
            }
        }
    }

    /// Gives the file its name.
    func finish() throws {
        do {
            if let failed = failure.withLock(\.self) { throw failed }
            try handle.withLock { try $0.close() }
            if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
            try FileManager.default.moveItem(atPath: partial, toPath: path)
        } catch {
            throw RunError.couldNotRun("cannot write \(path): \(error.localizedDescription); name another file")
        }
    }

    /// Reads a recording, by visit.
    static func exchanges(in path: String) throws -> [VisitID: [RecordedExchange]] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw RunError.badInput("\(path) cannot be read; make one with `mockmerchant walk --record \(path)`")
        }
        let decoder = JSONDecoder()
        let all = try text.split(separator: "\n").enumerated().map { number, line in
            do {
                return try decoder.decode(RecordedExchange.self, from: Data(line.utf8))
            } catch {
                throw RunError.badInput("\(path):\(number + 1): no recorded exchange")
            }
        }
        return Dictionary(grouping: all, by: \.visit)
    }
}
