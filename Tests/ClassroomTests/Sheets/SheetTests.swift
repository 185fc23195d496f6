import Classroom
import Foundation
import Testing
import Vocabulary

struct SheetTests {
    private let asked = FactID(.phoneNumber, .asked)
    private let refusing = FactID(.phoneNumber, .refusing)

    @Test func `what comes of an asking is put once it was asked`() throws {
        let question = try #require(SheetCatalogue.question(refusing))
        #expect(!Sheet().puts(question))
        #expect(!Sheet([asked: SheetAnswer(.couldNotTell)]).puts(question))
        #expect(Sheet([asked: SheetAnswer(.yes)]).puts(question))
    }

    @Test func `a question whose question is not put is not put either`() throws {
        let question = try #require(SheetCatalogue.question(FactID(.advertsAfter)))
        let stopped = SheetAnswer(.works)
        #expect(!Sheet([FactID(.advertsStop): stopped]).puts(question))
        #expect(Sheet([FactID(.advertsStop): stopped, FactID(.messages): SheetAnswer(.adverts)]).puts(question))
    }

    @Test func `of two writes the later stands, whichever comes first`() {
        let early = Sheet([asked: SheetAnswer(.no, turn: 1), FactID(.cash): SheetAnswer(.refused, turn: 7)])
        let late = Sheet([asked: SheetAnswer(.yes, turn: 2), FactID(.cash): SheetAnswer(nil, turn: 3)])
        #expect(early.merging(late) == late.merging(early))
        #expect(early.merging(late).choice(of: asked) == .yes)
        #expect(early.merging(late).choice(of: FactID(.cash)) == .refused)
    }

    @Test func `completeness counts what is put`() {
        let open = Sheet().completeness
        #expect(open.answered == 0 && !open.isFull)
        let asking = Sheet([asked: SheetAnswer(.yes)]).completeness
        #expect(asking.answered == 1)
        #expect(asking.put == open.put + FactSubject.phoneNumber.aspects.count - 1)
        let all = Dictionary(uniqueKeysWithValues: FactID.all.map { ($0, SheetAnswer(.couldNotTell)) })
        #expect(Sheet(all).completeness.isFull)
    }

    @Test func `a sheet is read back as it was written`() throws {
        let mark = EvidenceMark(handle: "p3", page: "锁蛙面馆", control: "授权手机号", seconds: 41)
        let sheet = Sheet([
            asked: SheetAnswer(.yes, mark: mark, note: "第一页", seconds: 44, turn: 3),
            FactID(.cash): SheetAnswer(nil, turn: 4),
        ])
        #expect(try JSONDecoder().decode(Sheet.self, from: JSONEncoder().encode(sheet)) == sheet)
    }
}
