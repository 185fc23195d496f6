package import Vocabulary

extension SurveyMeasure {
    /// Says that a merchant counts, from what its walks showed.
    ///
    /// - Parameters:
    ///   - findings: What is suspected.
    ///   - demands: What each stage of the main entry asked for and required.
    ///   - price: The data price.
    /// - Returns: Whether this merchant is one of those that the survey counted.
    package func counts(findings: [Finding], demands: [DemandLine], price: Price) -> Bool {
        switch self {
        case .kinds(let kinds): findings.contains { kinds.contains($0.kind) }
        case .asked(let demand): demands.contains { $0.demand == demand }
        case .refusable(let demand):
            demands.contains { $0.demand == demand }
                && !demands.contains { $0.demand == demand && $0.isRequired }
        case .freeAnyWay(let milestone):
            price.anyWay(milestone).map { $0.outcome == .settled && $0.excess.isEmpty } ?? false
        }
    }
}
