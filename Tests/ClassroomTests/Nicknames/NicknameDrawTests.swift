import Classroom
import Scenarios
import Testing

struct NicknameDrawTests {
    private static let reading: (banks: NicknameBanks?, problems: [Problem]) = {
        let file = ClassShelf.file("fixtures/classroom/nicknames.yaml")
        return NicknameBanksReader.read(file.bytes, file: file.name)
    }()

    @Test func `the shipped banks make at least four hundred nicknames, all distinct`() throws {
        #expect(Self.reading.problems.isEmpty, "\(Self.reading.problems.map(\.text))")
        let names = try #require(Self.reading.banks).names
        #expect(names.count >= 400 && Set(names).count == names.count)
        #expect(names.allSatisfy { $0.count <= 8 })
    }

    @Test func `no two learners of a class have the same nickname, however many join`() throws {
        let draw = NicknameDraw(from: try #require(Self.reading.banks), seed: "class")
        let names = (1...draw.capacity + 50).map(draw.name(of:))
        #expect(Set(names).count == names.count)
        #expect(names == (1...draw.capacity + 50).map(draw.name(of:)))
    }

    @Test func `classes draw in orders of their own`() throws {
        let banks = try #require(Self.reading.banks)
        let first = (1...30).map(NicknameDraw(from: banks, seed: "one").name(of:))
        #expect(first != (1...30).map(NicknameDraw(from: banks, seed: "two").name(of:)))
    }

    @Test(arguments: [
        ("manners: [爱笑的]\nthings: [海獭]", Problem.ID.outOfRange), ("manners: [爱笑的, 爱笑的]\nthings: [海獭]", .duplicateID),
        ("manners: [Happy]\nthings: [海獭]", .invalidText), ("manners: [爱笑的]\nthings: [瑞幸]", .realBrand),
    ])
    func `banks that cannot be used are told`(_ text: String, _ id: Problem.ID) {
        let read = NicknameBanksReader.read(Array(text.utf8), file: "nicknames.yaml")
        #expect(read.banks == nil && read.problems.contains { $0.id == id }, "\(read.problems.map(\.text))")
    }
}
