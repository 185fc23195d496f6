import Classroom
import Testing
import Vocabulary

struct SheetCatalogueTests {
    @Test func `the catalogue asks every question of fact once`() {
        #expect(SheetCatalogue.all.map(\.id).sorted() == FactID.all.sorted())
    }

    @Test(arguments: SheetCatalogue.all) func `a question can be read on a phone and ends with could not tell`(
        _ question: SheetQuestion
    ) {
        #expect(question.choices.last?.choice == .couldNotTell)
        #expect(Set(question.choices.map(\.choice)).count == question.choices.count)
        #expect(Set(question.choices.map(\.words.zh)).count == question.choices.count, "\(question.id)")
        #expect(Set(question.choices.map(\.words.en)).count == question.choices.count, "\(question.id)")
        #expect(question.words.zh.count <= 40, "\(question.id): \(question.words.zh)")
        for choice in question.choices { #expect(choice.words.zh.count <= 20, "\(question.id): \(choice.words.zh)") }
    }

    @Test(arguments: SheetCatalogue.all) func `no word on the sheet passes a verdict`(_ question: SheetQuestion) {
        let texts = [question.words] + question.choices.map(\.words)
        for word in ["违法", "违规", "合法", "涉嫌"] { #expect(!texts.contains { $0.zh.contains(word) }) }
        for word in ["illegal", "lawful", "violat"] { #expect(!texts.contains { $0.en.lowercased().contains(word) }) }
    }

    @Test(arguments: SheetCatalogue.all) func `what puts a question stands before it`(_ question: SheetQuestion) throws
    {
        guard let condition = question.condition else { return }
        let parent = try #require(SheetCatalogue.all.firstIndex { $0.id == condition.question })
        let child = try #require(SheetCatalogue.all.firstIndex { $0.id == question.id })
        #expect(parent < child)
        for answer in condition.answers { #expect(SheetCatalogue.all[parent].offers(answer)) }
    }

    @Test(arguments: SheetSection.allCases) func `every part of the sheet has questions, and says how to look`(
        _ section: SheetSection
    ) {
        #expect(SheetCatalogue.all.contains { $0.section == section })
        #expect(!section.title.zh.isEmpty && section.hint.zh.hasSuffix("。") && section.hint.zh.count <= 30)
        #expect(section.hint.en.hasSuffix("."))
    }

    @Test func `nothing that a phone does not show is asked`() {
        let asked = SheetCatalogue.all.map(\.words.zh).joined()
        for word in ["发给了谁", "第三方", "加密", "抓包"] { #expect(!asked.contains(word)) }
    }
}
