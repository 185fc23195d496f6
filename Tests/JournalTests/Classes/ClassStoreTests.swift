import Foundation
import Journal
import Testing

struct ClassStoreTests {
    private static func event(_ sequence: Int, _ body: String = "{}") -> ClassStore.KeptEvent {
        ClassStore.KeptEvent(sequence: sequence, at: sequence, body: body)
    }

    @Test func `classes and what happened in them come back in order`() async throws {
        let store = try ClassStore(.memory)
        try await store.make("k-2", plan: "{}", at: 2)
        try await store.make("k-1", plan: "{}", at: 1)
        try await store.keep([Self.event(1), Self.event(2)], of: "k-1")
        let all = try await store.all()
        #expect(all.map(\.id) == ["k-1", "k-2"])
        #expect(all[0].events.map(\.sequence) == [1, 2])
    }

    @Test func `two events at one place are not both kept, and then neither of the batch`() async throws {
        let store = try ClassStore(.memory)
        try await store.make("k-1", plan: "{}", at: 1)
        try await store.keep([Self.event(1)], of: "k-1")
        await #expect(throws: JournalError.self) { try await store.keep([Self.event(2), Self.event(1)], of: "k-1") }
        #expect(try await store.all()[0].events.map(\.sequence) == [1])
    }

    @Test func `what is deleted is gone from the files`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "classes.sqlite")
        let store = try ClassStore(.file(file.path))
        try await store.make("k-1", plan: "{}", at: 1)
        try await store.keep([Self.event(1, "{\"word\":\"nightingale\"}")], of: "k-1")
        try await store.delete("k-1")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let bytes = try Data(contentsOf: folder.appending(path: name))
            #expect(bytes.firstRange(of: Data("nightingale".utf8)) == nil, "\(name)")
        }
        try store.close()
    }

    @Test func `a roster is kept for its owner alone, and deleted`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = RosterFolder(path)
        #expect(try folder.roster(of: "k-1") == nil)
        try folder.keep(Array("learner\n".utf8), of: "k-1")
        #expect(try folder.classes() == ["k-1"])
        let rights = try FileManager.default.attributesOfItem(atPath: path + "/k-1.csv")[.posixPermissions] as? Int
        #expect(rights == 0o600)
        try folder.delete("k-1")
        #expect(try folder.roster(of: "k-1") == nil)
    }
}
