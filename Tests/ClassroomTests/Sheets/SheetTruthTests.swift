import Classroom
import Testing
import Vocabulary

@testable import Scenarios

struct SheetTruthTests {
    /// Kinds that no answer of the sheet changes with, and why.
    private static let unseen: [Kind: String] = [
        .undisclosedThirdPartySharing: "what a page sends beside the consumer's own act shows on no screen",
        .preConsentCollection: "what a page sends before the notice shows on no screen",
        .consentScopeExcess: "whether what is sent is listed takes the traffic",
        .personalDataInURL: "addresses are hidden inside other apps",
        .orderEnumerationLeak: "it takes another person's order",
        .differentialPricing: "it takes a second person to compare with",
        .plaintextTransport: "a phone inside another app shows no lock",
    ]

    @Test func `every truth is about a question, and its answers can be ticked`() throws {
        let library = ShelfLibrary.library
        #expect(library.scenarios.count > 700)
        for scenario in library.scenarios {
            for (id, truth) in library.facts(of: scenario) {
                let question = try #require(SheetCatalogue.question(id), "\(id)")
                #expect(!truth.choices.isEmpty, "\(scenario.id) \(id)")
                for choice in truth.choices { #expect(question.offers(choice), "\(scenario.id) \(id) \(choice)") }
                #expect(!truth.choices.contains(.couldNotTell))
            }
        }
    }

    @Test func `what is asked about is asked for, and what is asked for has a place`() {
        let library = ShelfLibrary.library
        for scenario in library.scenarios {
            let facts = library.facts(of: scenario)
            for subject in FactSubject.allCases {
                let isAsked = facts[FactID(subject, .asked)]?.choices.contains(.yes) ?? false
                for aspect in subject.aspects where aspect != .asked {
                    if facts[FactID(subject, aspect)] != nil { #expect(isAsked, "\(scenario.id) \(subject) \(aspect)") }
                }
                if facts[FactID(subject, .asked)]?.choices == [.yes] {
                    #expect(facts[FactID(subject, .stage)] != nil, "\(scenario.id) \(subject)")
                    #expect(facts[FactID(subject, .refusing)] != nil, "\(scenario.id) \(subject)")
                }
            }
        }
    }

    @Test func `where a scenario and its twin differ, some question differs, unless a phone cannot show it`() throws {
        let library = ShelfLibrary.library
        var seen: Set<Kind> = []
        for scenario in library.files {
            guard case .violation(let kind) = scenario.role else { continue }
            let twin = try #require(scenario.turned)
            let changes = library.facts(of: scenario).choices != library.facts(of: twin).choices
            let isDrawn = library.answerKey(of: scenario).entries.contains { $0.kind == kind && $0.isDrawn }
            if Self.unseen[kind] == nil, !isDrawn {
                #expect(changes, "\(scenario.id): no question tells it from its twin")
            }
            if changes { seen.insert(kind) }
        }
        #expect(Set(Kind.allCases).subtracting(seen).isSubset(of: Self.unseen.keys))
        #expect(Kind.unseenOnPhone == Set(Self.unseen.keys))
    }

    @Test func `a deciding switch that takes a kind away, or brings it, changes some answer`() {
        let library = ShelfLibrary.library
        var blind: [String: Int] = [:]
        var turned = 0
        for scenario in library.files {
            guard case .violation(let kind) = scenario.role, Self.unseen[kind] == nil else { continue }
            let facts = library.facts(of: scenario).choices
            for practice in scenario.practices {
                for parameter in practice.shape.parameters where parameter.decides && !parameter.isDrawn {
                    for setting in parameter.alternatives(to: practice[parameter.name]) {
                        let turn = Scenario.Switch(practice: practice.id, parameter: parameter.name, setting: setting)
                        let mutant = scenario.turning(turn)
                        guard library.isSound(mutant), library.answerKey(of: scenario).kinds.contains(kind),
                            !library.answerKey(of: mutant).kinds.contains(kind)
                        else { continue }
                        turned += 1
                        if library.facts(of: mutant).choices == facts {
                            blind["\(kind.rawValue): \(practice.shape.rawValue).\(parameter.name)", default: 0] += 1
                        }
                    }
                }
            }
        }
        #expect(turned > 300)
        #expect(blind.isEmpty, "\(blind.sorted { $0.key < $1.key })")
    }
}

extension [FactID: FactTruth] {
    /// The right answers alone, without what makes them so.
    fileprivate var choices: [FactID: [FactChoice]] { mapValues(\.choices) }
}
