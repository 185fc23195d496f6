import Testing
import Vocabulary
import Yams

@testable import Scenarios

/// What varying a scenario keeps: the truth about it, its soundness, and the one switch between the members of a pair.
struct LibraryVariedTests {
    private static let library = VariantShelf.library

    @Test func `everything that variants are made of is sound`() {
        #expect(VariantShelf.reading.problems == [])
    }

    @Test func `the standard changes nothing`() {
        for scenario in Self.library.scenarios {
            let varied = Self.library.varied(scenario, by: .standard)
            #expect(varied.scenario == scenario)
            #expect(varied.merchant == Self.library.merchant(of: scenario))
            #expect(varied.wording == Self.library.wording)
        }
        #expect(Variant.standard.notes == [:])
    }

    @Test(arguments: VariantShelf.cover) func `no variant changes a key`(_ variant: Variant) {
        for scenario in Self.library.scenarios {
            let varied = Self.library.varied(scenario, by: variant)
            let other = varied.scenario.answerKey(
                necessity: Self.library.law.necessity,
                hasSeasonalDishes: varied.merchant.menu.contains(where: \.isSeasonal),
                town: Self.library.law.municipality(named: Self.library.merchant(of: scenario).town)
            )
            #expect(Self.facts(of: other) == Self.facts(of: Self.library.answerKey(of: scenario)), "\(scenario.id)")
            #expect(varied.scenario.declarations == scenario.declarations, "\(scenario.id)")
        }
    }

    @Test(arguments: VariantShelf.cover) func `what was varied is as sound as before`(_ variant: Variant) throws {
        let node = try #require(try Yams.compose(yaml: "{}"))
        for scenario in Self.library.scenarios {
            let varied = Self.library.varied(scenario, by: variant)
            let checker = ScenarioChecker(merchant: varied.merchant, wording: varied.wording)
            let problems = checker.problems(in: varied.scenario, at: Places(node: node, file: "varied.yaml"))
            #expect(problems == [], "\(scenario.id)")
        }
    }

    @Test(arguments: VariantShelf.cover) func `a pair still differs in one switch alone`(_ variant: Variant) throws {
        for file in Self.library.files {
            guard let turn = file.twin, let twin = file.turned else { continue }
            let (bad, good) = (Self.library.varied(file, by: variant), Self.library.varied(twin, by: variant))
            #expect(bad.merchant == good.merchant)
            #expect(bad.wording == good.wording)
            #expect(bad.scenario.axes == good.scenario.axes)
            #expect(bad.scenario.practices.map(\.id) == good.scenario.practices.map(\.id))
            for (one, other) in zip(bad.scenario.practices, good.scenario.practices) {
                let names = one.shape.parameters.map(\.name).filter { one[$0] != other[$0] }
                #expect(names == (one.id == turn.practice ? [turn.parameter] : []), "\(file.id): \(one.id)")
            }
        }
    }

    @Test func `every axis changes something somewhere, and the same thing each time`() {
        for axis in VariantAxis.allCases {
            for word in axis.values {
                var variant = Variant.standard
                axis.set(word, in: &variant)
                let all = Self.library.scenarios.map { Self.library.varied($0, by: variant) }
                #expect(all == Self.library.scenarios.map { Self.library.varied($0, by: variant) })
                let isOwn = [
                    Variant.Register.shipped.rawValue, Variant.Glyphs.simplified.rawValue, Axes.Layout.full.rawValue,
                    Axes.Widget.box.rawValue, Axes.Dialect.english.rawValue, Variant.Transport.image.rawValue,
                ]
                .contains(word)
                let changed = zip(all, Self.library.scenarios).count { varied, scenario in
                    varied.scenario != scenario || varied.merchant != Self.library.merchant(of: scenario)
                        || varied.wording != Self.library.wording
                }
                #expect(isOwn || changed > 0, "\(axis) \(word)")
                print("\(axis.rawValue) \(word): \(changed) of \(all.count) scenarios change")
            }
        }
    }

    /// What the law sees of a key: kinds, stages and classes; which of two alike practices is named first follows from the order.
    private static func facts(of key: AnswerKey) -> [String] {
        key.entries.map { "\($0.kind.rawValue) \($0.stage.rawValue) \($0.grade?.rawValue ?? "") \($0.isDrawn)" }
    }
}
