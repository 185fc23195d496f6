import Testing
import Vocabulary

@testable import Scoring

/// What a tool says of data.
struct ItemScoreTests {
    private static let key = SmallBench.key([
        SmallBench.sealed(
            "a",
            [SmallBench.finding(.forcedFollowGate, .violation, of: "a")],
            items: [
                SealedItem(item: .phoneNumber, isAsked: true, forced: [.order]),
                SealedItem(item: .nickname, isAsked: true),
                SealedItem(item: .platformId, isAsked: false, sentTo: ["advertising", "statistics"]),
            ]
        )
    ])

    @Test func `sets are compared item by item`() throws {
        var submission = SmallBench.submission([:], of: Self.key)
        submission.cases[0].items = Submission.Items(
            asked: ["phone-number", "gender", "phone-number"],
            forced: [],
            sent: [.init(item: "platform-id", to: "advertising")]
        )
        let scores = SmallBench.card(submission, Self.key).items.scores
        #expect(scores[.asked]?.precision == Rate(1, of: 2) && scores[.asked]?.recall == Rate(1, of: 2))
        #expect(scores[.forced]?.precision.value == nil && scores[.forced]?.recall == Rate(0, of: 1))
        #expect(scores[.sent]?.recall == Rate(1, of: 1) && scores[.recipients]?.recall == Rate(1, of: 2))
    }

    @Test func `what a tool does not speak of is not scored, and unknown items are told`() {
        var submission = SmallBench.submission([:], of: Self.key)
        #expect(SmallBench.card(submission, Self.key).items.scores.isEmpty)
        submission.cases[0].items = Submission.Items(asked: ["phone"])
        let card = SmallBench.card(submission, Self.key)
        #expect(card.unmapped.map(\.word) == ["phone"] && card.unmapped.map(\.sort) == [.item])
    }
}
