import Journal
import Testing
import Vocabulary

@testable import Classroom
@testable import Server

/// Words that bring lost phones back are in no file.
struct ResumeWordsTests {
    @Test func `a word follows from secret, class and learner, and is typed back with its check digit`() {
        let words = ResumeWords(secret: Array("secret".utf8))
        let digits = words.digits(ofLearner: 1, in: "k-1")
        #expect(ResumeCode(digits)?.digits == digits)
        #expect(words.digits(ofLearner: 1, in: "k-1") == digits)
        #expect(words.digits(ofLearner: 2, in: "k-1") != digits)
        #expect(words.digits(ofLearner: 1, in: "k-2") != digits)
        #expect(ResumeWords(secret: Array("other".utf8)).digits(ofLearner: 1, in: "k-1") != digits)
        #expect(words.seal(of: digits).count == 44)
    }

    @Test func `the page shows the word, the file does not hold it, and it brings the learner back`() async throws {
        let room = try await TestClass.open()
        let trainer = try await room.signIn()
        let path = try await room.make(trainer)
        let code = try await room.code(of: path, trainer)
        let page = try await room.get(try await room.join(code)).text
        let shown = try #require(page.firstMatch(of: /找回码 <b>([0-9 ]+)<\/b>/)?.1)
        let digits = shown.filter(\.isNumber)
        let kept = try await room.store.all().flatMap(\.events).map(\.body).joined()
        #expect(!kept.contains(digits))
        #expect(try await room.post("/back", ["code": code, "word": String(shown)]).status == 303)
        let joined = try #require(kept.firstMatch(of: /"word":"([^"]+)"/)?.1)
        #expect(try await room.post("/back", ["code": code, "word": String(joined)]).status == 404)
    }
}
