/// How what a privacy notice declares of one thing stands to what was observed.
package struct Declaration: Hashable, Codable, Sendable, Comparable {
    /// What is declared: an item of the consumer's, or a host that gets some.
    ///
    /// - Shape: written as the demand's id, or as the host, which has a full stop in it.
    package enum Subject: Comparable, Written {
        /// A subject, in the message about what is none.
        package static let noun = "subject"

        /// A data item.
        case item(Demand)
        /// Somebody else's host, without port.
        case receiver(String)

        /// Reads a subject from its written form; nil for an unknown word.
        package init?(_ text: String) {
            if let demand = Demand(rawValue: text) {
                self = .item(demand)
            } else if text.contains(".") {
                self = .receiver(text)
            } else {
                return nil
            }
        }

        /// The written form.
        package var description: String {
            switch self {
            case .item(let demand): demand.rawValue
            case .receiver(let host): host
            }
        }

        /// Orders items before hosts, each by its written form.
        package static func < (left: Subject, right: Subject) -> Bool {
            switch (left, right) {
            case (.item(let one), .item(let other)): one < other
            case (.receiver(let one), .receiver(let other)): one < other
            case (.item, .receiver): true
            case (.receiver, .item): false
            }
        }
    }

    /// How the two stand to each other.
    package enum Standing: String, Codable, CaseIterable, Hashable, Sendable {
        /// Declared by its name, or a broader one that is clear, and observed.
        case clear
        /// Observed, and declared in words only that fit anything.
        case vague
        /// Observed, and not declared.
        case omitted
        /// Observed, and denied.
        case incorrect
        /// Declared, and observed nowhere.
        case overClaimed = "over-claimed"
    }

    /// What it is about.
    package var subject: Subject
    /// How declared and observed stand to each other.
    package var standing: Standing

    /// Makes a declaration.
    package init(_ subject: Subject, _ standing: Standing) {
        self.subject = subject
        self.standing = standing
    }

    /// Says how the two stand; nil where neither names the thing.
    ///
    /// - Parameters:
    ///   - isObserved: Says that it was asked for, sent or shown.
    ///   - isNamed: Says that the notice names it.
    ///   - isDenied: Says that the notice says the contrary.
    ///   - isLoose: Says that the notice has words that fit anything.
    /// - Returns: The standing.
    package static func standing(
        isObserved: Bool,
        isNamed: Bool,
        isDenied: Bool,
        isLoose: Bool
    ) -> Standing? {
        guard isObserved else { return isNamed ? .overClaimed : nil }
        if isDenied { return .incorrect }
        if isNamed { return .clear }
        return isLoose ? .vague : .omitted
    }

    /// Orders declarations by what they are about.
    package static func < (left: Declaration, right: Declaration) -> Bool { left.subject < right.subject }
}
