import Testing
import Vocabulary

@testable import Journal

struct EventLinesTests {
    private let visit = VisitRecord(
        id: "v1",
        snapshot: Fingerprint(of: "{}"),
        scenario: "noodle-pure",
        seed: "a \"seed\"\n/1",
        created: WallMoment(milliseconds: 5)
    )

    private var rows: [EventRow] {
        HashChain.rows(
            ofDrafts: [showing("a"), act("scan/code"), showing("b"), act("pay")],
            visit: "v1",
            after: ChainHead(sequence: 0, hash: HashChain.root(of: visit)),
            at: noon
        )
    }

    @Test func `a visit reads back from its lines`() throws {
        let text = try EventLines.text(of: rows, visit: visit)
        #expect(text.split(separator: "\n").count == 5)
        let read = try EventLines.rows(in: text)
        #expect(read.record == visit)
        #expect(read.rows == rows)
    }

    @Test func `whatever byte is turned, the line that does not follow on is named`() throws {
        let bytes = Array(try EventLines.text(of: rows, visit: visit).utf8)
        for place in bytes.indices {
            var other = bytes
            other[place] ^= 0x01
            let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
            do {
                _ = try EventLines.rows(in: String(decoding: other, as: UTF8.self))
                Issue.record("byte \(place) was turned and nothing was found")
            } catch {
                // What is wrong with the record shows at the first row that was made with it.
                #expect(error.line == line || (line == 1 && error.line == 2), "byte \(place): line \(error.line)")
            }
        }
    }

    @Test func `lines in another order, left out or added are found`() throws {
        let lines = try EventLines.text(of: rows, visit: visit).split(separator: "\n").map { $0 + "\n" }
        let swapped = [lines[0], lines[2], lines[1], lines[3], lines[4]].joined()
        let short = [lines[0], lines[1], lines[3], lines[4]].joined()
        let twice = (lines + [lines[4]]).joined()
        for (text, line) in [(swapped, 2), (short, 3), (twice, 6)] {
            let error = #expect(throws: EventLines.Fault.self) { try EventLines.rows(in: text) }
            #expect(error?.line == line)
        }
    }
}
