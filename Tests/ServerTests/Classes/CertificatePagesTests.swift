import Classroom
import Foundation
import HTTPTypes
import Journal
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// What learners take home, and where it is verified.
struct CertificatePagesTests {
    private static let courses = ClassShelf.content?.courses.map(\.id) ?? []

    private static func code(on page: String) throws -> String {
        let part = page.split(separator: #"class="certificate-code">"#).dropFirst().first
        return String(try #require(part).prefix { $0 != "<" })
    }

    private func finished(_ course: String, _ more: [String: String] = [:]) async throws -> (ClassWalk, String) {
        let walk = try await ClassWalk.open(course, more)
        let learner = try await walk.walked()
        try await walk.room.post("\(learner)/conduct", walk.conduct(right: 99))
        return (walk, learner)
    }

    @Test(arguments: courses)
    func `a certificate verifies, an altered code does not, and none is left of a deleted class`(
        _ course: String
    ) async throws {
        let (walk, learner) = try await finished(course, ["issuer": "示例市消费者协会"])
        let room = walk.room
        let page = try await room.get("\(learner)/certificate").text
        for word in ["模拟演练", "不授予任何检查", "L-001", "春季班", "示例市消费者协会", "2025-11-2"] {
            #expect(page.contains(word), "\(word)")
        }
        let code = try Self.code(on: page)
        let genuine = try await room.get("/certificates?code=\(code.lowercased())")
        #expect(genuine.status == 200)
        for word in ["核对一致", "春季班", "L-001", "示例市消费者协会"] { #expect(genuine.text.contains(word), "\(word)") }
        // One letter mistyped, and a well-formed code that nobody was given.
        let altered = (code.first == "A" ? "B" : "A") + code.dropFirst()
        #expect(try await room.get("/certificates?code=\(altered)").status == 422)
        let foreign = try #require(CertificateCode(signature: Array(repeating: 7, count: 32)))
        let unknown = try await room.get("/certificates?code=\(foreign)")
        #expect(unknown.status == 404 && !unknown.text.contains("核对一致"))
        try await room.act("delete", in: walk.path, by: walk.trainer)
        let gone = try await room.get("/certificates?code=\(code)")
        #expect(gone.status == 404 && gone.text.contains("班级删除"))
    }

    @Test func `nothing is issued before every merchant is handed in and shown and conduct is passed`() async throws {
        let walk = try await ClassWalk.open("first-day", ["manner": "exam"])
        let room = walk.room
        let fresh = try await room.join(walk.code)
        let early = try await room.get("\(fresh)/certificate").text
        for word in ["还没有证书", "都要交表", "公布讲评", "行为规范"] { #expect(early.contains(word), "\(word)") }
        let learner = try await walk.walked()
        try await room.post("\(learner)/conduct", walk.conduct(right: 99))
        let unshown = try await room.get("\(learner)/certificate").text
        #expect(unshown.contains("公布讲评") && !unshown.contains("都要交表"))
        #expect(!(try await walk.page("papers/certificates").contains("certificate-code")))
        try await room.act("end", in: walk.path, by: walk.trainer)
        #expect(try await room.get("\(learner)/certificate").text.contains("certificate-code"))
        let failed = try await walk.room.get("\(fresh)/certificate").text
        #expect(failed.contains("还没有证书"))
    }

    @Test func `the trainer prints all of them, with the codes that learners have`() async throws {
        let (walk, learner) = try await finished("first-day")
        let code = try Self.code(on: try await walk.room.get("\(learner)/certificate").text)
        for language in ["zh", "en"] {
            let page = try await walk.page("papers/certificates", "?lang=\(language)")
            #expect(try Self.code(on: page) == code)
        }
        #expect(try await walk.room.get("\(walk.path)/papers/certificates").status == 303)
    }

    @Test func `a code is the same after a restart`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let (walk, learner) = try await finished("first-day")
        let before = try Self.code(on: try await walk.room.get("\(learner)/certificate").text)
        let again = try await TestClass.open(
            journal: walk.room.journal,
            store: walk.room.store,
            folder: folder.path,
            content: walk.content
        )
        #expect(try Self.code(on: try await again.get("\(learner)/certificate").text) == before)
        #expect(try await again.get("/certificates?code=\(before)").status == 200)
    }

    @Test func `who guesses codes is told to wait`() async throws {
        let room = try await TestClass.open()
        for _ in 0..<120 { _ = try await room.get("/certificates?code=GUESS") }
        #expect(try await room.get("/certificates?code=GUESS").status == 429)
    }
}
