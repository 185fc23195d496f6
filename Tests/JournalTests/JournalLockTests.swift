import Foundation
import Testing

@testable import Journal

struct JournalLockTests {
    private let scratch: JournalScratch

    init() throws { scratch = try JournalScratch() }

    @Test func `a lock is had by one, and again when it is released or forgotten`() throws {
        let first = try JournalLock(file: scratch.file)
        #expect(throws: JournalError.self) { try JournalLock(file: scratch.file) }
        first.release()
        first.release()
        do { _ = try JournalLock(file: scratch.file) }
        let last = try JournalLock(file: scratch.file)
        last.release()
    }

    @Test func `a lock does not hold back readers of the journal itself`() throws {
        try Data("text".utf8).write(to: URL(filePath: scratch.file))
        let lock = try JournalLock(file: scratch.file)
        #expect(try String(contentsOfFile: scratch.file, encoding: .utf8) == "text")
        lock.release()
    }

    @Test func `a place that takes no lock is named`() throws {
        try FileManager.default.createDirectory(atPath: scratch.file + "-lock", withIntermediateDirectories: false)
        let error = #expect(throws: JournalError.self) { try JournalLock(file: scratch.file) }
        #expect(error?.code == .unreachable)
        #expect(error?.message.contains(scratch.file + "-lock") == true)
    }
}
