import Testing

@testable import Classroom

/// How hard items are, and how well they tell people apart.
struct ItemStatisticsTests {
    private static func answers(_ shares: [Double], seconds: [Double?]? = nil) -> [ItemStatistics.Answer] {
        shares.enumerated().map { number, share in
            ItemStatistics.Answer(learner: LearnerID(number: number + 1), share: share, seconds: seconds?[number])
        }
    }

    @Test func `bad items show`() throws {
        let lines = ItemStatistics(of: [
            "easy": Self.answers([1, 1, 1, 1]),
            "good": Self.answers([1, 1, 0, 0], seconds: [4, nil, 10, 6]),
            "fair": Self.answers([1, 0.5, 0.5, 0]),
            "turned": Self.answers([0, 0, 1, 1]),
            "hard": Self.answers([0.25, 0, 0, 0], seconds: [1, 2, 3, 4]),
        ]).lines
        #expect(lines.map(\.item) == ["easy", "fair", "good", "hard", "turned"])
        #expect(lines[0].facility == .value(1) && lines[0].discrimination == .undefined(.noVariation))
        #expect(lines[0].flags == [.tooEasy] && lines[0].medianSeconds == nil)
        #expect(lines[2].medianSeconds == 6 && lines[3].medianSeconds == 2.5)
        #expect(lines[3].flags == [.tooHard])
        #expect(lines[4].flags == [.lowDiscrimination] && (lines[4].discrimination.value ?? 0) < 0)
    }

    @Test func `limits are settings`() {
        let answers = ["a": Self.answers([1, 0]), "b": Self.answers([1, 0])]
        #expect(ItemStatistics(of: answers).lines.allSatisfy { $0.flags.isEmpty })
        let strict = ItemStatistics(of: answers, limits: .init(hard: 0.6, easy: 0.4, flat: 2))
        #expect(strict.lines.allSatisfy { $0.flags == ItemStatistics.Flag.allCases })
    }

    @Test func `an item alone, or unanswered, is undefined`() {
        #expect(ItemStatistics(of: ["a": Self.answers([1, 0])]).lines[0].discrimination == .undefined(.noVariation))
        let none = ItemStatistics(of: ["a": []]).lines[0]
        #expect(none.facility == .undefined(.nothingCounted) && none.flags.isEmpty)
    }
}
