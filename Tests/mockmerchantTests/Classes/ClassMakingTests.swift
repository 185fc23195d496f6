import Classroom
import Foundation
import Scenarios
import TestKit
import Testing
import Vocabulary

@testable import Server
@testable import mockmerchant

/// What a class is made of, from the files that are shipped.
struct ClassMakingTests {
    private static func making() throws -> (making: ClassMaking, library: Library) {
        let root = try Root(named: RepositoryRoot.folder.path)
        var files = try root.files()
        files.variants = try root.variantFiles()
        let read = LibraryReader.read(files)
        try #require(read.problems.isEmpty)
        return (try ClassMaking(root: root, library: read.library), read.library)
    }

    private static func plan(_ course: ClassContent.CourseCard, form: String?) -> ClassPlan {
        ClassPlan(
            title: "春季班",
            course: course.id,
            form: form,
            seed: "seed",
            joinCode: "482913",
            units: course.units.count,
            madeAt: 0
        )
    }

    @Test func `every merchant of every course can be played, and nothing of its name goes to a phone`() throws {
        let (making, library) = try Self.making()
        let content = making.content
        #expect(Set(content.courses.map(\.id)).isSuperset(of: ["first-day", "parking", "exam"]))
        let names = Set(library.scenarios.map(\.id))
        for course in content.courses {
            for form in course.forms {
                let plan = Self.plan(course, form: form)
                for learner in 1...4 {
                    for unit in 1...course.units.count {
                        let offer = try content.lesson(plan, learner, unit).offer
                        #expect(!names.contains(offer.scenario), "\(course.id) \(unit)")
                    }
                }
            }
        }
    }

    @Test
    func `the sheet is the same whatever is played, and its kinds are those of the service that learners may meet`()
        throws
    {
        let (making, library) = try Self.making()
        let paper = making.content.paper
        #expect(paper.sections.flatMap(\.questions).count == SheetCatalogue.all.count)
        for service in Service.allCases {
            let kinds = paper.kinds(service)
            #expect(!kinds.isEmpty)
            for kind in kinds.compactMap({ Kind(rawValue: $0.id) }) {
                #expect(!library.law.card(of: kind).isSimulatorOnly, "\(kind)")
            }
        }
        #expect(paper.reasonAgainst("电话 13812345678") != nil)
        #expect(paper.reasonAgainst("菜单 38 元，12:30 到店") == nil)
    }

    @Test func `role cards are there for every place of every course`() throws {
        let content = try Self.making().making.content
        for course in content.courses {
            let plan = Self.plan(course, form: course.forms.first)
            for unit in 1...course.units.count {
                #expect(try !content.roleCards(plan, unit).isEmpty, "\(course.id) \(unit)")
            }
        }
    }
}

/// The trial with one phone, tried with this machine's own client.
struct PhoneTrialTests {
    @Test func `a phone that opens the address ends the trial`() async throws {
        let (ports, opened) = AsyncStream.makeStream(of: Int.self)
        async let caller = PhoneTrial(host: "127.0.0.1", port: 0, countsThisMachine: true)
            .wait(seconds: 30) { opened.yield($0) }
        let port = try #require(await ports.first { _ in true })
        let client = try RawClient(port: port)
        #expect(client.send("GET / HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n"))
        #expect(client.everything().contains("连上了"))
        #expect(try await caller == "127.0.0.1")
    }

    @Test func `where none comes the trial ends by itself`() async throws {
        let trial = PhoneTrial(host: "127.0.0.1", port: 0, countsThisMachine: false)
        #expect(try await trial.wait(seconds: 1) { _ in } == nil)
    }
}
