import Classroom
import Foundation
import Scenarios
import TestKit

@testable import Server

/// The shipped files of classes, read once for every test of this room.
enum ClassShelf {
    /// What was read, and what is wrong with it.
    static let reading: (library: Library, problems: [Problem]) = {
        let files = LibraryReader.Files(
            kinds: file("fixtures/law/kinds.yaml"),
            provisions: file("fixtures/law/provisions.yaml"),
            necessity: file("fixtures/law/necessity.yaml"),
            words: file("fixtures/law/words.yaml"),
            remedies: file("fixtures/law/remedies.yaml"),
            reports: file("fixtures/law/reports.yaml"),
            wording: file("fixtures/wording/zh-CN.yaml"),
            merchants: Shipped.merchants.map(file),
            modes: Shipped.modes.map(file),
            scenarios: Shipped.scenarios.map(file),
            surveys: Shipped.surveys.map(file),
            courses: Shipped.courses.map(file),
            variants: LibraryReader.VariantFiles(
                registers: [
                    .polite: file("fixtures/wording/registers/polite.yaml"),
                    .brisk: file("fixtures/wording/registers/brisk.yaml"),
                    .pressing: file("fixtures/wording/registers/pressing.yaml"),
                ],
                traditional: file("fixtures/wording/traditional.yaml"),
                banks: file("fixtures/merchant-banks.yaml")
            )
        )
        return LibraryReader.read(files)
    }()
    /// The shipped library.
    static var library: Library { reading.library }

    /// What classes are made of, as shipped.
    static let content: ClassContent? = {
        let names = NicknameBanksReader.read(file("fixtures/classroom/nicknames.yaml").bytes, file: "nicknames.yaml")
        let conduct = ConductQuizReader.read(file("fixtures/classroom/conduct.yaml").bytes, file: "conduct.yaml")
        let cards = file("fixtures/classroom/role-cards.yaml")
        let roles = RoleWordsReader.read(cards.bytes, file: cards.name, beside: library.wording)
        let papers = Fixture.paths(in: "fixtures/classroom/papers", of: "yaml").map(file)
        guard let banks = names.banks, let quiz = conduct.quiz, let words = roles.words else { return nil }
        return ClassMaterials(
            library: library,
            banks: banks,
            quiz: quiz,
            papers: papers.compactMap { ClassPaperReader.read($0.bytes, file: $0.name).paper },
            roles: words
        ).content
    }()

    /// A file of the repository; one that cannot be read is empty here, and the test of the shipped files says so.
    static func file(_ path: String) -> LibraryReader.File {
        LibraryReader.File(name: path, bytes: Array((try? Fixture.bytes(path)) ?? Data()))
    }
}
