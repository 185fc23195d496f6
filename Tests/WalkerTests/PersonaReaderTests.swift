import Foundation
import Testing
import Vocabulary
import Walker

struct PersonaReaderTests {
    private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "../../fixtures/personas").standardizedFileURL

    private static func shipped() throws -> [Persona] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return try PersonaReader.persona(from: text, stem: String(name.dropLast(".yaml".count)))
        }
    }

    @Test func `six personas are shipped, the two that probes need as they need them`() throws {
        let personas = try Self.shipped()
        #expect(
            personas.map(\.id) == [
                "adult", "child", "company-buyer", "elder-without-chat", "opted-out", "returning-member",
            ]
        )
        #expect(personas.first { $0.id == "adult" } == .adult)
        #expect(personas.first { $0.id == "returning-member" } == .returningMember)
    }

    @Test func `one comes back, three days after stopping messages`() throws {
        #expect(try Self.shipped().filter { $0.comesBackAfter == 3 && $0.stopsMessages }.map(\.id) == ["opted-out"])
        #expect(try Self.shipped().filter { $0.comesBackAfter != nil }.count == 1)
    }

    @Test func `nobody plays a child in a class`() throws {
        let personas = try Self.shipped()
        #expect(personas.filter { !$0.isForClasses }.map(\.id) == ["child"])
    }

    @Test func `what is lacking is not given, a word of consent is`() throws {
        let elder = try #require(try Self.shipped().first { $0.id == "elder-without-chat" })
        #expect(!elder.canGive(.demand(.follow)))
        #expect(elder.canGive(.demand(.phoneNumber)))
        #expect(elder.canGive(.consent(.marketing)))
    }

    @Test(arguments: [
        ("id: other\ntitle: { zh: 甲, en: a }", "the id is not the file's name"),
        ("id: some\ntitle: 甲", "title wants zh and en"),
        ("id: some\ntitle: { zh: 甲, en: a }\nlacks: [love]", "love"),
        ("id: some\ntitle: { zh: 甲, en: a }\ninvoice: none", "invoice takes person or company"),
        ("id: some\ntitle: { zh: 甲, en: a }\nmember: maybe", "member takes true or false"),
        ("id: some\ntitle: { zh: 甲, en: a }\nage: 12", "unknown key age"),
        (
            "id: some\ntitle: { zh: 甲, en: a }\nstops-messages: true\ncomes-back-after: 40",
            "comes-back-after takes 1 to 14"
        ),
        ("id: some\ntitle: { zh: 甲, en: a }\ncomes-back-after: 3", "stops-messages: true"),
        ("[", "not yaml"), ("some", "no mapping"),
    ])
    func `a fault is told`(_ text: String, _ words: String) throws {
        let error = try #require(throws: WalkerError.self) { try PersonaReader.persona(from: text, stem: "some") }
        #expect(error.code == .badPersona)
        #expect(error.message.contains(words), "\(error.message)")
    }
}
