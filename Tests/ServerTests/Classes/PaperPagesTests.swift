import Classroom
import Foundation
import HTTPTypes
import Journal
import Scenarios
import Testing
import Vocabulary

@testable import Server

/// What is printed for a class, and what its stickers lead to.
struct PaperPagesTests {
    private static let courses = ClassShelf.content?.courses.map(\.id) ?? []
    private static let papers = ClassShelf.content.map { PrintedPaper.all(of: $0).map(\.id) } ?? []

    @Test(arguments: courses, ["zh", "en"])
    func `every paper prints, says that it is a simulation, and leaves no place open`(
        _ course: String,
        _ language: String
    ) async throws {
        let walk = try await ClassWalk.open(course, ["form": "B"])
        let list = try await walk.page("papers", "?lang=\(language)")
        for paper in Self.papers {
            #expect(list.contains("\(walk.path)/papers/\(paper)\""), "\(paper)")
            let page = try await walk.page("papers/\(paper)", "?lang=\(language)")
            #expect(page.contains(language == "zh" ? "模拟" : "simulat"), "\(paper)")
            for place in ClassPaper.Place.allCases { #expect(!page.contains("{\(place.rawValue)}"), "\(paper)") }
            #expect(!page.contains("unlawful") && !page.contains(" style="), "\(paper)")
        }
    }

    @Test func `the observation sheet is there for anybody, with every question and nothing of a class`() async throws {
        let walk = try await ClassWalk.open("first-day")
        let page = try await walk.room.get(Routes.linkToObservationSheet).text
        for question in SheetCatalogue.all { #expect(page.contains(question.words.zh)) }
        #expect(page.contains("给与不给各走一次") && page.contains("模拟练习") && !page.contains("春季班"))
    }

    @Test(arguments: papers + ["", "no-such-paper"])
    func `no paper is given to strangers or learners`(_ paper: String) async throws {
        let walk = try await ClassWalk.open("first-day")
        let answer = try await walk.room.get("\(walk.path)/papers/\(paper)")
        #expect([303, 404].contains(answer.status))
        #expect(!answer.text.contains("涉嫌"))
    }

    @Test(arguments: courses)
    func `the answer key has every case of every pool, and what each learner drew`(_ course: String) async throws {
        let walk = try await ClassWalk.open(course)
        let learner = try await walk.room.join(walk.code)
        let key = try await walk.page("papers/answer-key")
        let training = try await self.training(of: walk)
        for unit in 1...training.plan.units {
            let pool = try walk.content.pool(training.plan, unit)
            #expect(pool.contains { $0.truth.key.kinds.isEmpty } && pool.contains { !$0.truth.key.kinds.isEmpty })
            for (place, pooled) in pool.enumerated() {
                #expect(key.contains("\(unit)-\(place + 1) "))
                for kind in pooled.truth.key.kinds { #expect(key.contains("涉嫌：\(walk.content.law.card(of: kind).zh)")) }
            }
            let truth = try walk.content.truth(training.plan, 1, unit)
            let place = try #require(pool.firstIndex { $0.id == truth.caseID })
            #expect(key.contains("<td>\(unit)-\(place + 1)\(truth.isSuspected ? "●" : "○")</td>"))
        }
        #expect(key.contains("<td>L-001</td>"))
        #expect(!(try await walk.room.get(learner).text.contains("●")))
        // Colleagues who play learn which card, and not what is there.
        let cast = try await walk.page("papers/role-cards")
        #expect(cast.contains("<td>L-001</td>") && !cast.contains("●") && !cast.contains("涉嫌"))
    }

    @Test(arguments: courses)
    func `there is a sticker for every place, and its code leads there`(_ course: String) async throws {
        let walk = try await ClassWalk.open(course)
        let page = try await walk.page("papers/stickers")
        let training = try await self.training(of: walk)
        for unit in 1...training.plan.units {
            let address = "\(TestClass.base)/t/\(walk.code)/\(unit)"
            #expect(page.contains(address))
            let png = try #require(QRCode(address)).png()
            #expect(page.contains("data:image/png;base64,\(Data(png).base64EncodedString())"))
        }
        // A pool that sells different things has a sticker that only asks to be scanned.
        #expect(page.contains("扫一扫") || page.contains("扫码点餐") || page.contains("扫码缴费"))
        #expect(page.contains("扫码缴费") == (course == "parking"))
        #expect(page.contains("模拟练习"))
    }

    @Test func `who scans a sticker comes to the own merchant, with a cookie, by the word, or by joining`() async throws
    {
        let walk = try await ClassWalk.open("first-day")
        let room = walk.room
        let learner = try await room.join(walk.code)
        let pass = String(learner.dropFirst("/c/".count))
        let known = try await room.get("/t/\(walk.code)/2", cookie: "\(JoinEndpoints.cookie)=\(pass)")
        #expect(known.status == 303 && known.headers[.location] == "\(learner)/2")
        let stranger = try await room.get("/t/\(walk.code)/2")
        #expect(stranger.status == 200)
        #expect(!stranger.text.contains("role=\"alert\""))
        #expect(!(try await room.get("/?code=\(walk.code)").text.contains("role=\"alert\"")))
        #expect(stranger.text.contains("/?code=\(walk.code)") && stranger.text.contains("找回码"))
        let word = try #require(
            try await room.get(learner).text.split(separator: "找回码 <b>").dropFirst().first?.prefix { $0 != "<" }
        )
        let back = try await room.post("/t/\(walk.code)/2", ["word": String(word)])
        #expect(back.status == 303 && back.headers[.location] == "\(learner)/2")
        #expect(try await room.post("/t/\(walk.code)/2", ["word": "0000000000"]).status == 404)
        #expect(try await room.get("/t/\(walk.code)/0").status == 404)
        #expect(try await room.get("/t/nothing/1").status == 404)
    }

    private func training(of walk: ClassWalk) async throws -> TrainingClass {
        let kept = try #require(try await walk.room.store.all().first)
        let plan = try JSONDecoder().decode(ClassPlan.self, from: Data(kept.plan.utf8))
        return TrainingClass(id: ClassID(rawValue: kept.id), plan: plan)
    }
}
