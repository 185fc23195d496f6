import Classroom
import Foundation
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Server

/// What keeps a class to those who are in it.
struct ClassSafetyTests {
    @Test(arguments: ["/trainer", "/trainer/classes/k-1", "/trainer/classes/k-1/wall", "/trainer/classes/k-1/changes"])
    func `without the cookie every page of the console leads to the sign-in`(_ path: String) async throws {
        let room = try await TestClass.open()
        let answer = try await room.get(path)
        #expect(answer.status == 303)
        #expect(answer.headers[.location] == "/trainer/sign-in")
    }

    @Test func `a one-time token opens the console once`() async throws {
        let room = try await TestClass.open(token: nil)
        let token = try #require(room.server.consoleToken)
        let first = try await room.get("/trainer?token=\(token)")
        #expect(first.status == 303)
        let cookie = try #require(first.headers[.setCookie])
        #expect(cookie.contains("HttpOnly"))
        #expect(cookie.contains("SameSite=Strict"))
        #expect(try await room.get("/trainer?token=\(token)").status == 403)
        #expect(try await room.post("/trainer/sign-in", ["token": "chalk"]).status == 403)
    }

    @Test func `who guesses tokens is told to wait`() async throws {
        let room = try await TestClass.open()
        for _ in 0..<10 { _ = try await room.post("/trainer/sign-in", ["token": "guess"]) }
        #expect(try await room.post("/trainer/sign-in", ["token": "chalk"]).status == 429)
        room.pass(minutes: 2)
        #expect(try await room.post("/trainer/sign-in", ["token": "chalk"]).status == 303)
    }

    @Test func `a form without the session's seal, or from another origin, does nothing`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let unsealed = try await room.post(path, ["act": "end"], cookie: trainer.cookie)
        #expect(unsealed.status == 403)
        let foreign = try await room.post(
            path,
            ["act": "end", "seal": trainer.seal],
            cookie: trainer.cookie,
            origin: "http://elsewhere.test"
        )
        #expect(foreign.status == 403)
        #expect(try await room.get(path, cookie: trainer.cookie).text.contains("等待开始"))
        let other = try await room.signIn()
        let stolen = try await room.post(path, ["act": "end", "seal": other.seal], cookie: trainer.cookie)
        #expect(stolen.status == 403)
    }

    @Test func `learners see their own pages and nobody else's`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let code = try await room.code(of: path, trainer)
        let first = try await room.join(code)
        let second = try await room.join(code)
        #expect(first != second)
        #expect(!(try await room.get(first).text.contains("学员2")))
        #expect(try await room.get("/c/\(UUID().uuidString)").status == 404)
        #expect(try await room.get("/c/L-001").status == 404)
    }

    @Test func `nobody under fourteen, nobody without a code, nobody behind a closed door`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let code = try await room.code(of: path, trainer)
        #expect(try await room.post("/", ["code": code]).status == 422)
        #expect(try await room.post("/", ["code": "000000", "age": "yes"]).status == 404)
        try await room.act("lock", in: path, by: trainer)
        #expect(try await room.post("/", ["code": code, "age": "yes"]).status == 409)
    }

    @Test func `a note that looks like somebody's number is refused, and nothing of it is kept`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let learner = try await room.join(try await room.code(of: path, trainer))
        try await room.act("start", in: path, by: trainer)
        _ = try await room.open(1, of: learner)
        let answer = try await room.post("\(learner)/1/answer", ["q-cash": "yes", "note": "电话 13812345678"])
        #expect(answer.status == 422)
        #expect(!answer.text.contains("13812345678"))
        let kept = try await room.store.all().flatMap(\.events).map(\.body).joined()
        #expect(!kept.contains("13812345678"))
        #expect(kept.contains("cash"))
    }

    @Test func `names are escaped wherever they stand`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer, ["title": "<script>alert(1)</script>"])
        let page = try await room.get(path, cookie: trainer.cookie).text
        #expect(!page.contains("<script>alert"))
        #expect(page.contains("&lt;script&gt;"))
        let learner = try await room.join(try await room.code(of: path, trainer))
        #expect(!(try await room.get(learner).text.contains("<script>alert")))
    }

    @Test func `a foreign answer or question is dropped`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let learner = try await room.join(try await room.code(of: path, trainer))
        try await room.act("start", in: path, by: trainer)
        _ = try await room.open(1, of: learner)
        let before = try await room.store.all().flatMap(\.events).count
        _ = try await room.post(
            "\(learner)/1/answer",
            ["q-cash": "13812345678", "q-made-up": "yes", "k-made-up": "not"]
        )
        #expect(try await room.store.all().flatMap(\.events).count == before)
    }

    @Test func `every page of a class says that it is a simulation, and has the strict policy`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let learner = try await room.join(try await room.code(of: path, trainer))
        for page in ["/", learner, "\(learner)/1", "/trainer/sign-in"] {
            let answer = try await room.get(page)
            #expect(answer.text.contains("模拟练习"), "\(page)")
            #expect(answer.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        }
        for page in ["/trainer", path, path + "/wall"] {
            #expect(try await room.get(page, cookie: trainer.cookie).text.contains("模拟练习"), "\(page)")
        }
    }
}
