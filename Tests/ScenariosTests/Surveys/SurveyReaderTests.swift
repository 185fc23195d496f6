import Foundation
import Scenarios
import TestKit
import Testing
import Vocabulary

struct SurveyReaderTests {
    private static let file = "fixtures/surveys/shanghai-parking-2023-07.yaml"

    @Test(
        arguments: [
            ("count: 27\n    of: 140\n    percent: 19", "count: 27\n    of: 140\n    percent: 29", "contradiction"),
            ("overlap: 69", "overlap: 20", "contradiction"), ("overlap: 69", "overlap: 99", "contradiction"),
            ("report: shanghai-parking-2023-07", "report: shanghai-parking-2032", "unknown-word"),
            ("refusable: follow", "refused: follow", "unknown-key"),
            ("kinds: [profile-authorisation-gate]", "kinds: [profile-gate]", "unknown-word"),
            ("merchants: [huantang-park,", "merchants: [huantang-pork,", "unknown-word"),
            ("percent: 13", "percent: 13.123", "out-of-range"),
            ("id: follow-lure\n", "id: forced-profile\n", "duplicate-id"),
            (
                "demands: [nickname, avatar], before: menu", "demands: [nickname, avatar], before: order",
                "no-such-place"
            ),
        ]
    ) func `a fault is told`(_ from: String, _ to: String, _ id: String) throws {
        let text = try Fixture.text(Self.file)
        try #require(text.contains(from), "the text to turn is gone: \(from)")
        let turned = text.replacing(from, with: to, maxReplacements: 1)
        let reading = reader.read(Array(turned.utf8), file: Self.file)
        #expect(reading.profile == nil)
        #expect(reading.problems.contains { $0.id.rawValue == id }, "\(reading.problems.map(\.text))")
    }

    private var reader: SurveyReader {
        SurveyReader(
            merchants: Shelf.library.merchants.values.sorted { $0.id < $1.id },
            wording: Shelf.library.wording,
            reports: Shelf.library.law.reports
        )
    }
}
