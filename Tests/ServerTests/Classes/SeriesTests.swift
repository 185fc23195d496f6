import Classroom
import HTTPTypes
import Testing
import Vocabulary

@testable import Server

/// Classes held beside each other.
struct SeriesTests {
    @Test func `a page of no class, one class and two classes is there, for trainers alone`() async throws {
        let room = try await TestClass.open(content: ClassShelf.content)
        #expect(try await room.get("/trainer/series").status == 303)
        let trainer = try await room.signIn()
        #expect(try await room.get("/trainer/series", cookie: trainer.cookie).text.contains("还没有课堂"))
        var ids: [String] = []
        for form in ["A", "B"] {
            let path = try await room.make(trainer, ["course": "exam", "form": form, "district": "浦东"])
            ids.append(String(path.split(separator: "/").last ?? ""))
            try await room.act("start", in: path, by: trainer)
            let learner = try await room.join(try await room.code(of: path, trainer))
            _ = try await room.open(1, of: learner)
            try await room.post("\(learner)/1/submit", [:])
        }
        let page = try await room.get(
            "/trainer/series?before=\(ids[0])&after=\(ids[1])&lang=en",
            cookie: trainer.cookie
        ).text
        #expect(page.contains("Without rosters nobody is paired"))
        #expect(!page.contains("not parallel forms"))
        #expect(page.contains("浦东"))
        let swapped = try await room.get(
            "/trainer/series?before=\(ids[0])&after=\(ids[0])&lang=en",
            cookie: trainer.cookie
        ).text
        #expect(swapped.contains("not parallel forms"))
    }
}
