import ArgumentParser
import Reports
import Scenarios
import Vocabulary

/// `mockmerchant explain`: what one kind is, what it rests on, and what can be done about it.
struct ExplainCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a kind: what to look for, what is lawful, what it rests on, what may follow.",
        discussion: """
            Works for every kind of the law tables, played or not; `mockmerchant list kinds` names them. \
            Exit codes: 0 explained, 2 there is no such kind.
            """
    )

    @Argument(help: "The kind's id, such as forced-follow-gate.")
    var kind: String

    @Option(name: .customLong("lang"), help: "zh or en.")
    var language = Language.en

    @Option(name: .customLong("on"), help: "The visit's day (YYYY-MM-DD): articles are cited by the number valid then.")
    var day = CivilDate(of: .visitStart).text

    @OptionGroup var options: RangeOptions

    mutating func work() async throws {
        let (library, _) = try options.library()
        guard let date = CivilDate(day) else {
            throw RunError.badInput("`--on \(day)` is no day; write one such as 2025-12-31")
        }
        let card = try Self.card(of: kind, in: library.law)
        Console.print(KindExplanation(of: card, tables: library.law, on: date, in: language).text)
    }

    /// The card of a kind; throws a message with near spellings where there is none.
    static func card(of kind: String, in law: LawTables) throws -> KindCard {
        if let card = law.kinds[kind] { return card }
        let known = law.kinds.keys.sorted()
        var near = [Nearness.nearest(to: kind, among: known)].compactMap(\.self)
        // Whoever remembers one word of an id means one of those that have it.
        let words = Set(kind.lowercased().split { !$0.isLetter }.map(String.init)).subtracting(["gate", "absence"])
        near += known.filter { id in
            !near.contains(id) && id.split(separator: "-").contains { words.contains(String($0)) }
        }
        near += law.kinds.values.filter { $0.zh == kind || $0.en.lowercased() == kind.lowercased() }.map(\.id)
        let hint = near.isEmpty ? "" : ", did you mean \(near.prefix(5).map { "`\($0)`" }.joined(separator: " or "))"
        throw RunError.badInput("there is no kind `\(kind)`\(hint); `mockmerchant list kinds` names all \(known.count)")
    }
}

extension Language: ExpressibleByArgument {}
