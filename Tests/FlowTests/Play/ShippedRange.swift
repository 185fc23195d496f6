import Foundation
import Scenarios
import TestKit
import Vocabulary

@testable import Flow

/// Everything that is shipped, compiled: what most tests of this room run over.
enum ShippedRange {
    /// The library as `mockmerchant` reads it.
    static let library: Library = {
        guard let library = try? read() else { preconditionFailure("the shipped range cannot be read") }
        return library
    }()

    /// Every scenario that can be selected.
    static let scenarios = library.scenarios.map(\.id)

    private static let scripts = Dictionary(
        uniqueKeysWithValues: library.scenarios.map { scenario in
            (scenario.id, Script(scenario, merchant: library.merchant(of: scenario), wording: library.wording))
        }
    )

    /// The script of a shipped scenario.
    static func script(_ id: ScenarioID) throws -> Script { try known(scripts[id], id.rawValue) }

    /// A script of one's own, played by a shipped merchant.
    static func script(
        of merchant: MerchantID,
        isUnplated: Bool = false,
        circumstances: [Circumstance] = [],
        axes: Axes = Axes(),
        stayMinutes: Int? = nil,
        _ practices: [Practice] = []
    ) throws -> Script {
        var merchant = try known(library.merchants[merchant], merchant.rawValue)
        merchant.stayMinutes = stayMinutes ?? merchant.stayMinutes
        let scenario = Scenario(
            id: "made-up",
            title: Bilingual("试验", "trial"),
            merchant: merchant.id,
            service: merchant.service,
            practices: practices,
            axes: axes,
            isUnplated: isUnplated,
            circumstances: circumstances
        )
        return Script(scenario, merchant: merchant, wording: library.wording)
    }

    private struct Unknown: Error { var id: String }

    private static func known<Value>(_ value: Value?, _ id: String) throws -> Value {
        guard let value else { throw Unknown(id: id) }
        return value
    }

    private static func read() throws -> Library {
        func file(_ path: String) throws -> LibraryReader.File {
            LibraryReader.File(name: path, bytes: Array(try Fixture.bytes(path)))
        }
        let files = LibraryReader.Files(
            kinds: try file("fixtures/law/kinds.yaml"),
            provisions: try file("fixtures/law/provisions.yaml"),
            necessity: try file("fixtures/law/necessity.yaml"),
            words: try file("fixtures/law/words.yaml"),
            remedies: try file("fixtures/law/remedies.yaml"),
            reports: try file("fixtures/law/reports.yaml"),
            wording: try file("fixtures/wording/zh-CN.yaml"),
            merchants: try Shipped.merchants.map(file),
            modes: try Shipped.modes.map(file),
            scenarios: try Shipped.scenarios.map(file),
            surveys: try Shipped.surveys.map(file)
        )
        return LibraryReader.read(files).library
    }
}
