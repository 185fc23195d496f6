import Foundation
import HTTPTypes
import Journal
import Testing
import Vocabulary

@testable import Classroom
@testable import Server

/// What a class writes out, with the shipped courses.
struct FilesEndpointsTests {
    /// A class with a roster, of whom one walked the first merchant.
    private func walked() async throws -> (room: TestClass, trainer: TestClass.Trainer, path: String) {
        let content = try #require(ClassShelf.content)
        let room = try await TestClass.open(content: content)
        let trainer = try await room.signIn()
        let path = try await room.make(trainer, ["naming": "roster"])
        try await room.importRoster("learner,nickname,group\nL-001,=张三(1),+一组\nL-002,李四,二组\n", into: path, by: trainer)
        let code = try await room.code(of: path, trainer)
        let answer = try await room.post("/", ["code": code, "age": "yes", "seat": "L-001"])
        let learner = try #require(answer.headers[.location])
        try await room.act("start", in: path, by: trainer)
        _ = try await room.open(1, of: learner)
        room.pass(minutes: 3)
        var sheet = [
            "note": "=SUM(A1)", "q-phone-number-asked": "yes", "q-cash": "refused", "q-paper-menu": "on-request",
        ]
        for kind in Kind.allCases { sheet["k-\(kind.rawValue)"] = "suspected" }
        let handed = try await room.post("\(learner)/1/submit", sheet)
        try #require(handed.status == 303, "\(handed.text)")
        return (room, trainer, path)
    }

    @Test func `every file is there in each of its forms, and none of them runs as a formula`() async throws {
        let (room, trainer, path) = try await walked()
        let list = try await room.get(path + "/files", cookie: trainer.cookie).text
        #expect(list.contains("这是线索，不是投诉"))
        for file in ClassFile.all {
            #expect(file.title.en != file.stem)
            for name in file.names {
                #expect(list.contains("/files/\(name)"), "\(name)")
                for names in ["", "?names=1"] {
                    let answer = try await room.get(path + "/files/\(name)\(names)", cookie: trainer.cookie)
                    #expect(answer.status == 200, "\(name)")
                    let hasNames = answer.text.contains("张三")
                    let mayHave = [
                        "roster", "results", "observations", "events", "ratings", "moodle-grades", "everything",
                    ]
                    #expect(hasNames == (!names.isEmpty && mayHave.contains(file.stem)), "\(name)\(names)")
                    try check(answer.text, of: name)
                }
            }
        }
        #expect(try await room.get(path + "/files/secrets.csv", cookie: trainer.cookie).status == 404)
        #expect(try await room.get(path + "/files/results.exe", cookie: trainer.cookie).status == 404)
    }

    private func check(_ text: String, of name: String) throws {
        if name.hasSuffix(".csv") {
            #expect(text.hasPrefix("\u{FEFF}") && text.hasSuffix("\r\n"), "\(name)")
            let (sheet, problems) = Spreadsheet.reading(String(text.unicodeScalars.dropFirst()))
            #expect(problems.isEmpty && sheet != nil, "\(name)")
            let cells = text.dropFirst().split(separator: "\r\n").flatMap { $0.split(separator: ",") }
            for cell in cells where "=+@".contains(cell.first ?? " ") { Issue.record("\(name): \(cell)") }
        } else if name.hasSuffix(".jsonl") {
            for line in text.split(separator: "\n") { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        } else {
            _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
        }
    }

    @Test func `results, leads and statements say what was done`() async throws {
        let (room, trainer, path) = try await walked()
        func rows(_ file: String) async throws -> [[String: String]] {
            let text = try await room.get(path + "/files/\(file)", cookie: trainer.cookie).text
            let sheet = try #require(Spreadsheet.reading(String(text.unicodeScalars.dropFirst())).sheet)
            return sheet.rows.map { Dictionary(uniqueKeysWithValues: zip(sheet.columns, $0.cells)) }
        }
        let result = try #require(try await rows("results.csv").first)
        #expect(result["learner"] == "L-001" && result["group"] == "+一组" && result["state"] == "submitted")
        #expect(result["seconds"] == "180")
        #expect(Int(result["false_alarms"] ?? "").map { $0 > 0 } == true)
        let lead = try #require(try await rows("leads.csv").first)
        #expect(lead["trader_name"]?.contains("模拟练习") == true)
        #expect(lead["wish"]?.contains("这是线索，不是投诉") == true)
        #expect(lead["requested"]?.contains("手机号") == true)
        #expect(lead["reporter_contact"] == "")
        let observations = try await rows("observations.csv")
        #expect(observations.first?["note"] == "=SUM(A1)")
        #expect(observations.contains { $0["rule"] == "fact/cash" && $0["answer"] == "observed" })
        let events = try await rows("events.csv")
        #expect(events.map { $0["event"] ?? "" }.contains("submitted"))
        let statements = try await room.get(path + "/files/statements.jsonl?names=1", cookie: trainer.cookie).text
        #expect(statements.contains("/verbs/completed") && statements.contains("\"name\":\"L-001\""))
        let again = try await room.get(path + "/files/statements.jsonl", cookie: trainer.cookie).text
        #expect(again == statements)
    }

    @Test func `ratings import again to the same bytes`() async throws {
        let (room, trainer, path) = try await walked()
        let text = try await room.get(path + "/files/ratings.csv", cookie: trainer.cookie).text
        let (rows, problems) = RatingReader.reading(String(text.unicodeScalars.dropFirst()))
        #expect(problems.isEmpty)
        #expect(RatingRow.csv(try #require(rows)) == text)
        #expect(rows?.isEmpty == false)
    }

    @Test func `neither passes nor words leave`() async throws {
        let (room, trainer, path) = try await walked()
        let training = try #require(try await room.store.all().first)
        let joined = try #require(training.events.first { $0.body.contains("\"joined\"") }?.body)
        let secrets = joined.matches(of: /"(?:pass|word)":"([^"]+)"/).map { String($0.1) }
        #expect(secrets.count == 2)
        for name in ClassFile.all.flatMap(\.names) {
            let text = try await room.get(path + "/files/\(name)?names=1", cookie: trainer.cookie).text
            for secret in secrets { #expect(!text.contains(secret), "\(name)") }
        }
    }
}
