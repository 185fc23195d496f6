import HTTPTypes
import Testing

@testable import Server

/// How far a class agrees.
struct AgreementTests {
    @Test func `an empty class says undefined everywhere`() async throws {
        let room = try await TestClass.open(content: ClassShelf.content)
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        for part in ["agreement", "agreement?round=1", "agreement?round=99", "results"] {
            let sign = part.contains("?") ? "&" : "?"
            let page = try await room.get("\(path)/\(part)\(sign)lang=en", cookie: trainer.cookie)
            #expect(page.status == 200, "\(part)")
            #expect(page.text.contains("undefined"), "\(part)")
        }
    }

    @Test func `learners who answer alike agree in all of it`() async throws {
        let room = try await TestClass.open(content: ClassShelf.content)
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let code = try await room.code(of: path, trainer)
        try await room.act("start", in: path, by: trainer)
        for _ in 1...12 {
            let learner = try await room.join(code)
            _ = try await room.open(1, of: learner)
            try await room.post("\(learner)/1/submit", ["k-forced-follow-gate": "suspected"])
        }
        let page = try await room.get(path + "/agreement?lang=en", cookie: trainer.cookie).text
        #expect(page.contains(#"<th scope="row">All</th><td>1"#))
        #expect(page.contains("few items"))
    }
}
