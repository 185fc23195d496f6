import Vocabulary

/// How far a visit is.
struct VisitProgress: Encodable, Sendable {
    let clock: Int
    let length: Int
    let scenario: ScenarioID
    let visit: VisitID

    init(_ view: VisitView) {
        clock = view.clock.seconds
        length = view.length
        scenario = view.scenario
        visit = view.id
    }
}
