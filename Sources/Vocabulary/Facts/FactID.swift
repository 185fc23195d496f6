/// Names one question of fact: of the place, or of something that people are asked for.
///
/// - Shape: `cash`, `phone-number-refusing`; the same in sheets, exports and addresses.
package struct FactID: Name {
    /// The written form.
    package var rawValue: String

    /// Takes a written form as it is; ``all`` lists those that exist.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// Names a fact about the merchant.
    package init(_ fact: SiteFact) { rawValue = fact.rawValue }

    /// Names a fact about something that is asked for.
    package init(_ subject: FactSubject, _ aspect: FactAspect) {
        rawValue = "\(subject.rawValue)-\(aspect.rawValue)"
    }

    /// Every question of fact: first those of the merchant, then those of each thing that is asked for.
    package static let all: [FactID] =
        SiteFact.allCases.map { FactID($0) }
        + FactSubject.allCases.flatMap { subject in subject.aspects.map { FactID(subject, $0) } }
}
