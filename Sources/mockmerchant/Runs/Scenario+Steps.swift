import Scenarios
import Vocabulary

extension Scenario {
    /// About how many pages its walks show, told from its service and its practices alone.
    ///
    /// - Source: the steps that the shipped range takes, service by service and shape by shape; `ShardsTests` holds the
    ///   estimate against what is walked today.
    var expectedSteps: Int { service.expectedSteps + practices.map(\.shape.expectedSteps).reduce(0, +) }
}

extension Service {
    /// Pages of a merchant that does nothing.
    fileprivate var expectedSteps: Int {
        switch self {
        case .tissue: 30
        case .parking: 52
        case .dineIn: 54
        case .pickup, .retail: 58
        case .ticketing: 64
        case .takeaway: 72
        }
    }
}

extension Shape {
    /// Pages that a practice adds, by the walks that it gives cause for.
    fileprivate var expectedSteps: Int {
        switch self {
        case .subscription: 25
        case .code: 14
        case .tick, .message: 12
        case .gate: 10
        case .notice: 6
        case .banner, .beacon: 4
        case .field: 3
        case .channel: 2
        default: 0
        }
    }
}
