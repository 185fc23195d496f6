import Vocabulary

/// One walk as a line of pages: what each showed, what it asked for, and what the client answered.
struct WalkTimeline {
    /// One page.
    struct Step {
        var turn: Int
        var clock: String
        var title: String
        var party: String
        var partyZh: String
        var partyEn: String
        var stageZh: String
        var stageEn: String
        var isReached: Bool
        var flags: [PriceLine.Chip]
        var asks: [Asked]
        var hasPressed: Bool
        var pressed: String
    }

    /// One asking.
    struct Asked {
        var wants: [PriceLine.Chip]
        var answer: String
        var answerZh: String
        var answerEn: String
        var isPreTicked: Bool
        var isVague: Bool
        var isSilent: Bool
        var lacksNotice: Bool
        var hasWayOut: Bool
        var wayOut: String
    }

    var policyZh: String
    var policyEn: String
    var end: String
    var endZh: String
    var endEn: String
    var steps: [Step]

    /// Makes the timeline of a trace.
    init(_ trace: Trace, service: Service) {
        policyZh = trace.policy.words.zh
        policyEn = trace.policy.words.en
        end = trace.end.rawValue
        endZh = trace.end.words.zh
        endEn = trace.end.words.en
        var reached: Set<Milestone> = []
        steps = trace.steps.enumerated().map { turn, step in
            // A page that goes on showing a milestone does not reach it again.
            let fresh = step.sighting.milestones.filter { reached.insert($0).inserted }
            return Step(
                turn: turn + 1,
                clock: step.clock.timeText,
                title: step.page.title,
                party: step.page.party.rawValue,
                partyZh: step.page.party.words.zh,
                partyEn: step.page.party.words.en,
                stageZh: step.sighting.stage.words.zh,
                stageEn: step.sighting.stage.words.en,
                isReached: !fresh.isEmpty,
                flags: fresh.map {
                    let words = $0.words(for: service)
                    return PriceLine.Chip(zh: words.zh, en: words.en, tone: "flag")
                },
                asks: step.sighting.asks.map(Self.asked),
                hasPressed: step.pressed != nil,
                pressed: step.pressed ?? ""
            )
        }
    }

    private static func asked(_ ask: Ask) -> Asked {
        // What is wrong with the asking of a tie or of what the service needs is no matter of notice and purpose.
        let isPersonal = ask.demands.contains(where: \.isPersonal)
        return Asked(
            wants: ask.wants.map { PriceLine.Chip(zh: $0.words.zh, en: $0.words.en, tone: "want") },
            answer: ask.answer.rawValue,
            answerZh: ask.answer.words.zh,
            answerEn: ask.answer.words.en,
            isPreTicked: ask.isPreTicked,
            isVague: isPersonal && ask.purpose == .vague,
            isSilent: isPersonal && ask.purpose == .silent,
            lacksNotice: isPersonal && !ask.hasNotice,
            hasWayOut: ask.refusalLabel != nil,
            wayOut: ask.refusalLabel ?? ""
        )
    }
}
