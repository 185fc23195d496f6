package import Foundation

/// A program of the machine, called by tests as an independent witness.
package struct Tool: Sendable {
    /// What a run left behind.
    package struct Outcome: Sendable {
        /// The exit code, or the signal that ended the program.
        package var status: Int32
        /// What it wrote to its standard output.
        package var output: Data
        /// What it wrote to its standard error.
        package var complaint: String

        /// What it wrote to its standard output, as text.
        package var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// The program's file.
    package let file: URL

    /// Finds a program on the search path; nil where there is none.
    package init?(_ name: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let places = folders.map { URL(filePath: $0).appending(path: name) }
        guard let found = places.first(where: { Tool.canRun($0) }) else { return nil }
        file = found
    }

    /// Finds a program at a path from the repository's top; nil where there is none.
    package init?(at path: String) {
        let place = RepositoryRoot.place(path)
        guard Tool.canRun(place) else { return nil }
        file = place
    }

    /// The Python that `.ci/run` sets up with the packages of `.ci/requirements.txt`; nil where it was not set up.
    package static let python = Tool(at: ".venv/bin/python")

    /// The reader of QR codes of Debian's `zbar-tools`; nil where it is not installed.
    package static let zbarimg = Tool("zbarimg")

    /// Runs the program to its end.
    ///
    /// Streams go through files, so that a program that writes much never waits for a reader.
    ///
    /// - Parameters:
    ///   - arguments: What follows the program's name.
    ///   - input: What it reads from its standard input.
    ///   - limit: After how long it is ended, with the status of the signal.
    /// - Returns: Its status and output.
    /// - Throws: What the system says where the program cannot be started.
    package func run(
        _ arguments: [String],
        input: Data = Data(),
        limit: Duration = .seconds(60)
    ) async throws -> Outcome {
        try await Scratch.folder { folder in
            let (said, complained) = (folder.appending(path: "output"), folder.appending(path: "complaint"))
            let given = folder.appending(path: "input")
            for (place, bytes) in [(given, input), (said, Data()), (complained, Data())] { try bytes.write(to: place) }
            let process = Process()
            process.executableURL = file
            process.arguments = arguments
            process.standardInput = try FileHandle(forReadingFrom: given)
            process.standardOutput = try FileHandle(forWritingTo: said)
            process.standardError = try FileHandle(forWritingTo: complained)
            let status = try await process.status(from: process.start(), within: limit)
            let complaint = try Data(contentsOf: complained)
            return Outcome(
                status: status,
                output: try Data(contentsOf: said),
                complaint: String(decoding: complaint, as: UTF8.self)
            )
        }
    }

    /// Says whether there is a file that may be run.
    private static func canRun(_ place: URL) -> Bool {
        FileManager.default.isExecutableFile(atPath: place.path)
    }
}
