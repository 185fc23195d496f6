import Foundation
import TestKit

/// A driver's process on a port of its own choosing.
///
/// It runs beneath a shell that waits for the end of its own input, which we hold: when this process ends in whatever
/// way, the system closes that input, and the shell ends the driver and its browsers with itself.
struct RunningDriver {
    private let process: Process
    private let leash: Pipe
    private let chunks: AsyncStream<Data>
    private let ends: AsyncStream<Int32>

    /// What the shell does; a started process has a group of its own, whose number is the shell's.
    ///
    /// By force, because a driver that has opened a window blocks the polite signal.
    private static let script = "\"$0\" --port=0 & cat > /dev/null; kill -KILL -$$"

    /// Starts the driver.
    ///
    /// - Parameters:
    ///   - driver: Its file.
    ///   - folder: Where it and its browsers put what they need for a while.
    /// - Throws: What the system says where it cannot be started.
    init(_ driver: URL, keepingIn folder: URL) throws {
        let said = Pipe()
        let (chunks, heard) = AsyncStream<Data>.makeStream()
        said.fileHandleForReading.readabilityHandler = { handle in
            let chunk = handle.availableData
            if chunk.isEmpty {
                handle.readabilityHandler = nil
                heard.finish()
            } else {
                heard.yield(chunk)
            }
        }
        leash = Pipe()
        // Held by this process alone: a child that inherited it would keep the driver alive after us.
        _ = fcntl(leash.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
        process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", Self.script, driver.path]
        process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": folder.path]) { $1 }
        process.standardInput = leash
        process.standardOutput = said
        process.standardError = said
        self.chunks = chunks
        ends = try process.start()
    }

    /// Answers the driver's address once it says that it is ready.
    ///
    /// - Throws: ``WebDriverError`` with what the driver said where it does not come up in time.
    func server(within patience: Duration) async throws -> String {
        let deadline = Task { [leash] in
            try await Task.sleep(for: patience)
            // The shell then ends the driver, which closes the stream read below.
            try leash.fileHandleForWriting.close()
        }
        defer { deadline.cancel() }
        var said = ""
        for await chunk in chunks {
            said += String(decoding: chunk, as: UTF8.self)
            if let port = said.firstMatch(of: /started successfully on port (\d+)/)?.1 {
                return "http://127.0.0.1:\(port)"
            }
        }
        throw WebDriverError(code: "driver not ready", message: said)
    }

    /// Ends the driver, and the browsers that it started, and waits until they are gone.
    func stop() async {
        // Closing twice is no fault: the deadline may have been first.
        try? leash.fileHandleForWriting.close()
        for await _ in ends { return }
    }
}
