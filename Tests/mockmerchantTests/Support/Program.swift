import Foundation
import TestKit

/// The built program, run as a user runs it: in a folder of its own, both streams in files there.
struct Program {
    /// What a run left behind.
    struct Outcome {
        /// The exit code, or the signal that ended it.
        var status: Int32
        /// What it wrote to stdout.
        var output: String
        /// What it wrote to stderr.
        var complaint: String
    }

    /// A stream of the program that is followed while it runs.
    enum Stream {
        case output
        case complaint
    }

    /// The binary beside this test bundle, wherever both were built.
    static var file: URL {
        let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        let built = bundle.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "mockmerchant")
        // On macOS the runner of the bundle lies elsewhere; the build folder is then the usual one.
        return FileManager.default.isExecutableFile(atPath: built.path)
            ? built : RepositoryRoot.place(".build/debug/mockmerchant")
    }

    /// The process.
    let process = Process()
    private let ends: AsyncStream<Int32>
    private let said: URL
    private let complained: URL
    private let chunks: AsyncStream<Data>

    /// Starts the program.
    ///
    /// - Parameters:
    ///   - arguments: What follows its name; the range's root is told by the environment.
    ///   - folder: Its current folder.
    ///   - stream: The stream to follow; the other one goes to a file.
    ///   - environment: What its environment has beside ours.
    ///   - file: Its file; the binary beside this test bundle without it.
    ///   - whole: Its whole environment, in place of ours; ours without it.
    /// - Throws: What the system says where it cannot be started.
    init(
        _ arguments: [String],
        in folder: URL,
        following stream: Stream? = nil,
        environment: [String: String] = [:],
        at file: URL = Program.file,
        whole: [String: String]? = nil
    ) throws {
        let name = UUID().uuidString
        said = folder.appending(path: "\(name).out")
        complained = folder.appending(path: "\(name).err")
        for place in [said, complained] { try Data().write(to: place) }
        process.executableURL = file
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let ours = ProcessInfo.processInfo.environment
            .filter { !["FORCE_COLOR", "NO_COLOR", "CI"].contains($0.key) }
            .merging(["MOCKMERCHANT_ROOT": RepositoryRoot.folder.path]) { $1 }
        process.environment = (whole ?? ours).merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let (chunks, heard) = AsyncStream<Data>.makeStream()
        self.chunks = chunks
        let pipe = Pipe()
        pipe.fileHandleForReading.readabilityHandler = { handle in
            let chunk = handle.availableData
            if chunk.isEmpty {
                handle.readabilityHandler = nil
                heard.finish()
            } else {
                heard.yield(chunk)
            }
        }
        process.standardOutput = stream == .output ? pipe : try FileHandle(forWritingTo: said)
        process.standardError = stream == .complaint ? pipe : try FileHandle(forWritingTo: complained)
        ends = try process.start()
    }

    /// Runs the program to its end.
    static func run(
        _ arguments: String...,
        in folder: URL,
        environment: [String: String] = [:]
    ) async throws -> Outcome {
        try await Program(arguments, in: folder, environment: environment).outcome()
    }

    /// Waits for the end.
    func outcome(within limit: Duration = .seconds(900)) async throws -> Outcome {
        Outcome(
            status: try await process.status(from: ends, within: limit),
            output: try String(contentsOf: said, encoding: .utf8),
            complaint: try String(contentsOf: complained, encoding: .utf8)
        )
    }

    /// Answers what the followed stream said once it has said some words; everything it said where it never did.
    func text(until words: String, within patience: Duration = .seconds(180)) async throws -> String {
        let deadline = Task { [process] in
            try await Task.sleep(for: patience)
            // Its end closes the stream read below.
            process.end()
        }
        defer { deadline.cancel() }
        var text = ""
        for await chunk in chunks {
            text += String(decoding: chunk, as: UTF8.self)
            if text.contains(words) { break }
        }
        return text
    }
}
