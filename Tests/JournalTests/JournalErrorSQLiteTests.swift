import GRDB
import Testing

@testable import Journal

struct JournalErrorSQLiteTests {
    @Test(arguments: [
        (ResultCode.SQLITE_CORRUPT, JournalError.Code.damaged), (.SQLITE_NOTADB, .damaged),
        (.SQLITE_READONLY, .readOnly), (.SQLITE_READONLY_DIRECTORY, .readOnly), (.SQLITE_FULL, .diskFull),
        (.SQLITE_BUSY, .locked), (.SQLITE_CANTOPEN, .unreachable), (.SQLITE_MISUSE, .closed),
        (.SQLITE_IOERR_FSYNC, .failed),
    ])
    func `a report of SQLite becomes a code, a message and a mend`(
        _ report: ResultCode,
        _ code: JournalError.Code
    ) throws {
        let explained = JournalError.explaining(DatabaseError(resultCode: report), file: "out/range.sqlite")
        let error = try #require(explained as? JournalError)
        #expect(error.code == code)
        #expect(error.message.hasPrefix("journal out/range.sqlite "))
        #expect(error.message.contains("; "))
        #expect(!error.message.hasSuffix("."))
        #expect((error.underlying as? DatabaseError)?.extendedResultCode == report)
    }

    @Test func `what is not SQLite's stays what it is`() {
        #expect(JournalError.explaining(CancellationError(), file: "x") is CancellationError)
        #expect((JournalError.explaining(JournalError.closed, file: "x") as? JournalError)?.code == .closed)
    }
}
