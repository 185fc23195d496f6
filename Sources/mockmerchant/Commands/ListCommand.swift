import ArgumentParser
import Scenarios
import Vocabulary

/// `mockmerchant list`: what there is.
struct ListCommand: Verb {
    /// What can be listed.
    enum Thing: String, ExpressibleByArgument, CaseIterable {
        case scenarios
        case kinds
        case merchants
        case modes
        case personas
        case courses
    }

    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List scenarios, kinds, merchants, modes, personas or courses."
    )

    @Argument(help: "scenarios, kinds, merchants, modes, personas or courses.")
    var thing = Thing.scenarios

    @OptionGroup var options: RangeOptions

    mutating func work() async throws {
        let (library, root) = try options.library()
        Console.print(try lines(of: library, root).joined(separator: "\n"))
    }

    private func lines(of library: Library, _ root: Root) throws -> [String] {
        switch thing {
        case .scenarios:
            library.scenarios.map {
                [
                    $0.id.rawValue, $0.service.rawValue, $0.role.word, $0.role.kind?.rawValue ?? $0.mode ?? "-",
                    $0.title.en, $0.period.map { "\($0.era.rawValue) \($0.source)" } ?? "-",
                ]
                .joined(separator: "\t")
            }
        case .kinds: kinds(of: library)
        case .merchants:
            library.merchants.values.sorted { $0.id < $1.id }.map {
                [$0.id.rawValue, $0.service.rawValue, $0.name.zh, $0.name.en].joined(separator: "\t")
            }
        case .modes: library.modes.map { [$0.id, $0.title.zh, $0.title.en].joined(separator: "\t") }
        case .personas:
            try root.personas().map { [$0.id.rawValue, $0.title.zh, $0.title.en].joined(separator: "\t") }
        case .courses:
            library.courses.map {
                [$0.id, "\($0.units.count) units", $0.hasForms ? "forms A and B" : "one form", $0.name.zh, $0.name.en]
                    .joined(separator: "\t")
            }
        }
    }

    private func kinds(of library: Library) -> [String] {
        let roles = library.scenarios.map(\.role)
        return Kind.allCases.sorted().map { kind in
            let counts = [Scenario.Role.violation(kind), .twin(kind), .nearMiss(kind)].map { role in
                roles.filter { $0 == role }.count
            }
            let card = library.law.card(of: kind)
            return "\(kind.rawValue)\t\(card.grade.rawValue)\t\(counts[0]) violations\t\(counts[1]) twins\t"
                + "\(counts[2]) near misses\t\(card.zh)"
        }
    }
}
