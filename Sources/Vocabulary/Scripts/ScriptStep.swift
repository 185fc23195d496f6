/// One step of a written walk: forms are filled, something is done, what comes is looked at, and words are kept.
package struct ScriptStep: Hashable, Codable, Sendable {
    /// What is put into a field.
    package struct Filling: Hashable, Codable, Sendable {
        /// What becomes of the field.
        package enum Value: Hashable, Codable, Sendable {
            /// It holds these words; nothing leaves it empty.
            case words(String)
            /// Its box is ticked.
            case ticked
            /// Its box is not.
            case unticked
        }

        /// The field, by its words.
        package var control: ControlWords
        /// What becomes of it.
        package var value: Value
        /// Where that is written.
        package var place: SourcePlace

        /// Makes a filling.
        package init(_ control: ControlWords, _ value: Value, at place: SourcePlace) {
            self.control = control
            self.value = value
            self.place = place
        }
    }

    /// What is done.
    package enum Act: Hashable, Codable, Sendable {
        /// Scans a code, by its printed words or its place.
        case scan(ControlWords)
        /// Presses a button.
        case tap(ControlWords)
        /// Gives what the page asks for.
        case give(Want)
        /// Refuses what the page asks for.
        case refuse(Want)
        /// Asks the staff for something.
        case ask(Milestone)
        /// Lets days pass.
        case wait(days: Int)
        /// Goes back to the place, or to the beginning.
        case go(Destination)
    }

    /// Where one can go from any page.
    package enum Destination: String, Codable, CaseIterable, Hashable, Sendable {
        /// The table, pillar or counter.
        case site
        /// The beginning of the visit.
        case start
    }

    /// Words of the page that are kept under a name.
    package struct Capture: Hashable, Codable, Sendable {
        /// The name.
        package var name: String
        /// The pattern; its first group is kept, the whole where it has none.
        package var pattern: String
        /// Where that is written.
        package var place: SourcePlace

        /// Makes a capture.
        package init(_ name: String, pattern: String, at place: SourcePlace) {
            self.name = name
            self.pattern = pattern
            self.place = place
        }
    }

    /// Where the step is written.
    package var place: SourcePlace
    /// What is filled in before anything is pressed.
    package var fillings: [Filling]
    /// What is done; nil where something is only looked at.
    package var act: Act?
    /// Where that is written.
    package var actPlace: SourcePlace
    /// What must then be seen.
    package var checks: [ScriptCheck]
    /// What is kept of the page.
    package var captures: [Capture]
    /// How often the page is looked at once more before it is found wanting.
    package var retries: Int
    /// How long is waited before each of those looks.
    ///
    /// - Unit: milliseconds.
    package var pause: Int

    /// Waits so long before looking again, unless told otherwise, as Hurl does.
    package static let standardPause = 1_000

    /// Makes a step.
    package init(
        at place: SourcePlace,
        fillings: [Filling] = [],
        act: Act? = nil,
        actPlace: SourcePlace? = nil,
        checks: [ScriptCheck] = [],
        captures: [Capture] = [],
        retries: Int = 0,
        pause: Int = Self.standardPause
    ) {
        self.place = place
        self.fillings = fillings
        self.act = act
        self.actPlace = actPlace ?? place
        self.checks = checks
        self.captures = captures
        self.retries = retries
        self.pause = pause
    }

    /// The step in a few words, for lists.
    package var words: String {
        if let act { return act.words }
        return fillings.isEmpty ? "look" : "fill \(fillings.map(\.control.text).joined(separator: ", "))"
    }
}

extension ScriptStep.Act {
    /// The act in a few words.
    package var words: String {
        switch self {
        case .scan(let code): "scan \(code.text)"
        case .tap(let control): "tap \(control.text)"
        case .give(let want): "give \(want)"
        case .refuse(let want): "refuse \(want)"
        case .ask(let milestone): "ask the staff: \(milestone.rawValue)"
        case .wait(let days): "wait \(days)d"
        case .go(let destination): "go to the \(destination.rawValue)"
        }
    }
}
