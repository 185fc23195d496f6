import Testing
import Walker

struct CrowdTests {
    private struct Broken: Error {}

    @Test(arguments: [1, 3, 100]) func `results keep the order of the jobs`(_ width: Int) async throws {
        var told: [Int] = []
        let crowd = Crowd(width: width)
        let tell: (Int, Int) -> Void = { done, _ in told.append(done) }
        let double: @Sendable (Int) async throws -> Int = { $0 * 2 }
        let results = try await crowd.results(of: Array(0..<20), progress: tell, work: double)
        #expect(try results.map { try $0.get() } == (0..<20).map { $0 * 2 })
        #expect(told == Array(1...20))
    }

    @Test func `a job that fails fails alone`() async throws {
        let results = try await Crowd(width: 2).results(of: [1, 2, 3]) { job in
            if job == 2 { throw Broken() }
            return job
        }
        let kept = results.map { if case .success(let value) = $0 { value } else { 0 } }
        #expect(kept == [1, 0, 3])
    }

    @Test(.timeLimit(.minutes(1))) func `cancelling the caller cancels the jobs`() async throws {
        let task = Task {
            try await Crowd(width: 2).results(of: [1, 2, 3]) { _ in try await Task.sleep(for: .seconds(3_600)) }
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
