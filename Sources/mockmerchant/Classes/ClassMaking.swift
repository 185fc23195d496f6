import Classroom
import Scenarios
import Server

/// Reads what a server's classes are made of, from the files of a range.
struct ClassMaking: Sendable {
    /// What was read.
    let materials: ClassMaterials

    /// Reads the files of classes.
    ///
    /// - Parameters:
    ///   - root: Where they are.
    ///   - library: The range that courses draw from.
    /// - Throws: ``RunError`` that says everything that is wrong with them.
    init(root: Root, library: Library) throws {
        var problems: [Problem] = []
        let names = try root.file("fixtures/classroom/nicknames.yaml")
        let nicknames = NicknameBanksReader.read(names.bytes, file: names.name)
        let questions = try root.file("fixtures/classroom/conduct.yaml")
        let conduct = ConductQuizReader.read(questions.bytes, file: questions.name)
        let cards = try root.file("fixtures/classroom/role-cards.yaml")
        let roleCards = RoleWordsReader.read(cards.bytes, file: cards.name, beside: library.wording)
        let sheets = try root.classPapers().map { ClassPaperReader.read($0.bytes, file: $0.name) }
        problems += nicknames.problems + conduct.problems + roleCards.problems + sheets.flatMap(\.problems)
        guard problems.isEmpty, let banks = nicknames.banks, let quiz = conduct.quiz, let roles = roleCards.words else {
            throw RunError.badInput(problems.map(\.text).joined(separator: "\n"))
        }
        materials = ClassMaterials(
            library: library,
            banks: banks,
            quiz: quiz,
            papers: sheets.compactMap(\.paper),
            roles: roles
        )
    }

    /// The content.
    var content: ClassContent { materials.content }
}
