import Testing
import Vocabulary

@testable import Journal

@Suite(.timeLimit(.minutes(1)))
struct CommitQueueTests {
    @Test func `what arrives during a transaction shares the next, in order`() async throws {
        let desk = Desk()
        let queue = desk.queue(bound: 100)
        await withTaskGroup(of: Void.self) { group in
            await desk.holdUp(queue, in: &group)
            for sequence in 1...20 { await desk.handIn(sequence, to: queue, waiting: sequence, in: &group) }
            desk.open()
        }
        #expect(desk.batches == [[0], Array(1...20)])
    }

    @Test func `a lone entry is written at once, and the next finds the queue ready`() async throws {
        let desk = Desk(isOpen: true)
        let queue = desk.queue(bound: 1)
        for sequence in 0..<3 { #expect(try await queue.keep(entry(sequence)).sequence == sequence) }
        #expect(desk.batches == [[0], [1], [2]])
        #expect(queue.waitingCount == 0)
    }

    @Test func `one more than the bound is answered busy, and has room again later`() async throws {
        let desk = Desk()
        let queue = desk.queue(bound: 3)
        await withTaskGroup(of: Void.self) { group in
            await desk.holdUp(queue, in: &group)
            for sequence in 1...3 { await desk.handIn(sequence, to: queue, waiting: sequence, in: &group) }
            let error = await #expect(throws: JournalError.self) { try await queue.keep(entry(4)) }
            #expect(error?.code == .busy)
            desk.open()
        }
        #expect(try await queue.keep(entry(5)).sequence == 5)
        #expect(desk.batches == [[0], [1, 2, 3], [5]])
    }

    @Test func `a refused entry is refused alone`() async throws {
        let desk = Desk(refusing: [2])
        let queue = desk.queue(bound: 100)
        await withTaskGroup(of: Void.self) { group in
            await desk.holdUp(queue, in: &group)
            for sequence in 1...3 { await desk.handIn(sequence, to: queue, waiting: sequence, in: &group) }
            desk.open()
        }
        #expect(desk.kept == [0, 1, 3])
        #expect(desk.failed == [2: .conflict])
    }

    @Test func `a failed transaction fails its whole batch and no other`() async throws {
        let desk = Desk(failingAt: 2)
        let queue = desk.queue(bound: 100)
        await withTaskGroup(of: Void.self) { group in
            await desk.holdUp(queue, in: &group)
            for sequence in 1...3 { await desk.handIn(sequence, to: queue, waiting: sequence, in: &group) }
            desk.open()
        }
        #expect(desk.kept == [0])
        #expect(desk.failed == [1: .diskFull, 2: .diskFull, 3: .diskFull])
        #expect(try await queue.keep(entry(4)).sequence == 4)
    }

    @Test func `draining finishes what was handed in and takes no more`() async throws {
        let desk = Desk()
        let queue = desk.queue(bound: 5)
        let written = await withTaskGroup(of: Void.self) { group in
            await desk.holdUp(queue, in: &group)
            for sequence in 1...5 { await desk.handIn(sequence, to: queue, waiting: sequence, in: &group) }
            async let drained = desk.writtenAfterDraining(queue)
            await desk.untilClosed(queue)
            #expect(desk.written.isEmpty)
            desk.open()
            return await drained
        }
        #expect(written == [0, 1, 2, 3, 4, 5])
        let error = await #expect(throws: JournalError.self) { try await queue.keep(entry(6)) }
        #expect(error?.code == .closed)
        await queue.drain()
    }

    @Test func `a caller that is cancelled takes nobody's transaction with it`() async throws {
        let desk = Desk()
        let queue = desk.queue(bound: 100)
        let impatient = Task { try await queue.keep(entry(0)) }
        await desk.untilHeld()
        impatient.cancel()
        await withTaskGroup(of: Void.self) { group in
            await desk.handIn(1, to: queue, waiting: 1, in: &group)
            desk.open()
        }
        #expect(try await impatient.value.sequence == 0)
        #expect(desk.kept == [1])
    }
}

/// An entry that carries a number through the queue.
func entry(_ number: Int) -> Entry { .events([], visit: "v1", after: number, at: noon) }
