package import Foundation

extension Process {
    /// Starts the process and answers a stream that yields its status once it has ended.
    ///
    /// Waiting on the stream holds no thread, as `waitUntilExit` would.
    package func start() throws -> AsyncStream<Int32> {
        let (ends, ended) = AsyncStream<Int32>.makeStream()
        terminationHandler = { process in
            ended.yield(process.terminationStatus)
            ended.finish()
        }
        try run()
        return ends
    }

    /// Answers the status of a started process, which is ended by force at the limit.
    ///
    /// - Parameters:
    ///   - ends: What ``start()`` answered.
    ///   - limit: How long the process may still take.
    /// - Returns: Its status, or the signal that ended it.
    /// - Throws: `CancellationError` where the test was cancelled; the process is then ended too.
    package func status(from ends: AsyncStream<Int32>, within limit: Duration) async throws -> Int32 {
        let deadline = Task {
            try await Task.sleep(for: limit)
            end()
        }
        defer { deadline.cancel() }
        for await status in ends { return status }
        // Only a cancelled test comes here: its program must not outlive it.
        end()
        throw CancellationError()
    }

    /// Ends the process by force, with the group of processes that it leads; one that has ended is left in peace.
    ///
    /// `terminate()` would not do: some programs block the polite signal, and a child left over would hold up the
    /// news of the end.
    package func end() {
        guard isRunning else { return }
        if kill(-processIdentifier, SIGKILL) != 0 { kill(processIdentifier, SIGKILL) }
    }
}
