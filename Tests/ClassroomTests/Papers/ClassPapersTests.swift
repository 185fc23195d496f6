import Scenarios
import TestKit
import Testing
import Vocabulary

/// The shipped papers of a class: both languages complete, and each says what it must.
struct ClassPapersTests {
    private static let paths = Fixture.paths(in: "fixtures/classroom/papers", of: "yaml")

    private static func paper(_ id: String) throws -> ClassPaper {
        let file = ClassShelf.file("fixtures/classroom/papers/\(id).yaml")
        return try #require(ClassPaperReader.read(file.bytes, file: file.name).paper)
    }

    @Test func `the papers of a class are all there`() {
        let ids = Set(Self.paths.map(Fixture.stem))
        #expect(ids.isSuperset(of: ["briefing", "observation-sheet", "consent-note", "certificate-statement"]))
    }

    @Test(arguments: paths)
    func `a paper reads, in both languages`(_ path: String) throws {
        let read = ClassPaperReader.read(Array(try Fixture.bytes(path)), file: path)
        #expect(read.problems.isEmpty, "\(read.problems.map(\.text))")
        for words in try #require(read.paper).words {
            #expect(words.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(words.zh)")
            #expect(
                !words.en.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } || words.en.contains("明天")
                    || words.en.contains("取证"),
                "\(words.en)"
            )
        }
    }

    @Test(arguments: paths)
    func `a paper says that it is a simulation, and calls nobody unlawful`(_ path: String) throws {
        let paper = try Self.paper(Fixture.stem(path))
        let zh = paper.words.map(\.zh).joined(separator: "\n")
        let en = paper.words.map(\.en).joined(separator: "\n")
        #expect(zh.contains("模拟") && en.contains("simulated"))
        #expect(!en.contains("unlawful") && !en.contains("illegal"))
        for line in paper.words.map(\.zh) where line.contains("违法") { #expect(line.contains("认定"), "\(line)") }
    }

    @Test(arguments: ["briefing", "observation-sheet", "certificate-statement"])
    func `where conclusions are spoken of, they are suspected`(_ id: String) throws {
        let paper = try Self.paper(id)
        #expect(paper.words.contains { $0.zh.contains("涉嫌") } && paper.words.contains { $0.en.contains("suspected") })
    }

    @Test func `the certificate gives no authority, and its places are filled`() throws {
        let paper = try Self.paper("certificate-statement")
        #expect(paper.words.contains { $0.zh.contains("不授予任何检查") && $0.en.contains("no authority to inspect") })
        let fills = Dictionary(uniqueKeysWithValues: ClassPaper.Place.allCases.map { ($0, Bilingual("甲", "A")) })
        let filled = paper.filled(by: fills)
        #expect(filled.words.allSatisfy { !$0.zh.contains("{") && !$0.en.contains("{") })
        #expect(filled.blocks.count == paper.blocks.count)
        #expect(paper.filled(by: [:]) == paper)
    }

    @Test func `the consent note tells what, who, how long and how to delete`() throws {
        let paper = try Self.paper("consent-note")
        let words = paper.words.map(\.zh).joined(separator: "\n")
        for word in ["存什么", "谁看得到", "{days}", "删除", "未满十四岁"] { #expect(words.contains(word), "\(word)") }
    }

    @Test(arguments: [
        ("text: { zh: 一, en: \"one {class}\" }", Problem.ID.contradiction),
        ("text: { zh: \"一{what}\", en: \"one {what}\" }", .unknownWord), ("text: { zh: 一 }", .missingKey),
        ("table: { columns: [{ zh: 一, en: one }], rows: [[]] }", .contradiction),
        ("poem: { zh: 一, en: one }", .unknownKey),
        ("text: { zh: 去喜茶看看, en: Go }", .realBrand),
    ])
    func `what is wrong with a paper is told`(_ block: String, _ id: Problem.ID) {
        let text = "id: x\ntitle: { zh: 题, en: Title }\nreader: learner\nblocks:\n  - \(block)\n"
        let read = ClassPaperReader.read(Array(text.utf8), file: "x.yaml")
        #expect(read.paper == nil && read.problems.contains { $0.id == id }, "\(read.problems.map(\.text))")
    }
}
