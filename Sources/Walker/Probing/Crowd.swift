/// Does many jobs at once: a fixed width, one owner, results in the order of the jobs.
package struct Crowd: Sendable {
    /// How many jobs run at the same time.
    package var width: Int

    /// Makes a crowd.
    package init(width: Int) { self.width = max(1, width) }

    /// Does every job.
    ///
    /// A job that fails fails alone. Cancelling the caller cancels every job.
    ///
    /// - Parameters:
    ///   - jobs: What is to be done.
    ///   - progress: Called after each job, from one place, with how many are done.
    ///   - work: Does one job, such as a probe.
    /// - Returns: What became of each job, in order.
    /// - Throws: `CancellationError` where the caller was cancelled.
    package func results<Job: Sendable, Output: Sendable>(
        of jobs: [Job],
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in },
        work: @escaping @Sendable (Job) async throws -> Output
    ) async throws -> [Result<Output, any Error>] {
        var results: [Int: Result<Output, any Error>] = [:]
        try await withThrowingTaskGroup(of: (Int, Result<Output, any Error>).self) { group in
            for (turn, job) in jobs.enumerated() {
                if turn >= width, let (place, result) = try await group.next() {
                    results[place] = result
                    progress(results.count, jobs.count)
                }
                try Task.checkCancellation()
                group.addTask { (turn, await Self.outcome { try await work(job) }) }
            }
            while let (place, result) = try await group.next() {
                results[place] = result
                progress(results.count, jobs.count)
            }
        }
        try Task.checkCancellation()
        return jobs.indices.compactMap { results[$0] }
    }

    private static func outcome<Output: Sendable>(_ work: () async throws -> Output) async -> Result<Output, any Error>
    {
        do {
            return .success(try await work())
        } catch {
            return .failure(error)
        }
    }
}
