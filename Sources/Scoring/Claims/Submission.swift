/// What a tool hands in: for each case how it ended and what is claimed of it.
///
/// Words are the tool's own; what they mean is decided against a key by ``Verdicts``.
package struct Submission: Hashable, Sendable {
    /// Which tool speaks.
    package struct Tool: Hashable, Sendable {
        /// Its name.
        package var name: String
        /// Its version; empty where none was given.
        package var version: String
        /// The kinds that it promises to see; nil where it promises all.
        package var claims: [String]?

        /// Makes a tool.
        package init(name: String, version: String = "", claims: [String]? = nil) {
            self.name = name
            self.version = version
            self.claims = claims
        }
    }

    /// How a case ended.
    package enum Status: String, CaseIterable, Hashable, Sendable {
        /// Ran to the end and reports something.
        case ok
        /// Ran to the end and reports nothing.
        case noFinding = "no-finding"
        /// Crashed.
        case error
        /// Stopped by the time budget.
        case timeout
        /// No result was delivered.
        case notAttempted = "not-attempted"
        /// Outside what the tool promises.
        case notApplicable = "not-applicable"

        /// Says that the tool ran to the end: only then does its silence mean anything.
        package var isJudged: Bool { self == .ok || self == .noFinding }
    }

    /// The control that is meant.
    package struct Element: Hashable, Sendable {
        /// What it is to a reader of a screen; nil where it was not said.
        package var role: String?
        /// Its words; nil where they were not said.
        package var text: String?
        /// Left, top, width and height in CSS pixels; nil where they were not said.
        package var box: [Double]?

        /// Makes an element.
        package init(role: String? = nil, text: String? = nil, box: [Double]? = nil) {
            self.role = role
            self.text = text
            self.box = box
        }
    }

    /// What is shown for a claim.
    package struct Evidence: Hashable, Sendable {
        /// `request`, `control`, `message`, `text` or `absence`.
        package var type: String
        /// Which one: a host or address, a field's name, a message's place.
        package var id: String

        /// Makes evidence.
        package init(type: String, id: String) {
            self.type = type
            self.id = id
        }
    }

    /// One claim.
    package struct Finding: Hashable, Sendable {
        /// The kind, by any of its names.
        package var rule: String
        /// The stage, or a page's title; nil where it was not said.
        package var step: String?
        /// The control; nil where it was not said.
        package var element: Element?
        /// The data item; nil where it was not said.
        package var item: String?
        /// Who receives it; nil where it was not said.
        package var recipient: String?
        /// How sure the tool is, 0 to 1; nil where it was not said.
        package var confidence: Double?
        /// What is shown for it.
        package var evidence: [Evidence]
        /// Says that the tool asserts the lawful thing: no accusation.
        package var isPass: Bool
        /// Where it stands in the file.
        package var line: Int

        /// Makes a claim.
        package init(
            rule: String,
            step: String? = nil,
            element: Element? = nil,
            item: String? = nil,
            recipient: String? = nil,
            confidence: Double? = nil,
            evidence: [Evidence] = [],
            isPass: Bool = false,
            line: Int = 1
        ) {
            self.rule = rule
            self.step = step
            self.element = element
            self.item = item
            self.recipient = recipient
            self.confidence = confidence
            self.evidence = evidence
            self.isPass = isPass
            self.line = line
        }
    }

    /// A thing that reaches somebody.
    package struct Sent: Hashable, Sendable {
        /// The item.
        package var item: String
        /// Who gets it.
        package var to: String

        /// Makes a sending.
        package init(item: String, to: String) {
            self.item = item
            self.to = to
        }
    }

    /// What a case does about data, as the tool saw it; a list that is nil was not looked at.
    package struct Items: Hashable, Sendable {
        /// What is asked for.
        package var asked: [String]?
        /// What cannot be refused.
        package var forced: [String]?
        /// What reaches whom.
        package var sent: [Sent]?

        /// Makes the lists.
        package init(asked: [String]? = nil, forced: [String]? = nil, sent: [Sent]? = nil) {
            self.asked = asked
            self.forced = forced
            self.sent = sent
        }
    }

    /// What a tool looked at.
    package enum Input: String, CaseIterable, Hashable, Sendable {
        /// The merchants as they were served.
        case live
        /// The bench's bundles: saved walks and pages.
        case bundle
    }

    /// One case.
    package struct Case: Hashable, Sendable {
        /// The opaque id.
        package var id: String
        /// How it ended.
        package var status: Status
        /// How long it took; nil where it was not said.
        package var durationMilliseconds: Double?
        /// The steps that were reached.
        package var steps: [String]
        /// What is claimed.
        package var findings: [Finding]
        /// What was seen of data; nil where it was not looked at.
        package var items: Items?
        /// Where it stands in the file.
        package var line: Int

        /// Makes a case.
        package init(
            id: String,
            status: Status,
            durationMilliseconds: Double? = nil,
            steps: [String] = [],
            findings: [Finding] = [],
            items: Items? = nil,
            line: Int = 1
        ) {
            self.id = id
            self.status = status
            self.durationMilliseconds = durationMilliseconds
            self.steps = steps
            self.findings = findings
            self.items = items
            self.line = line
        }
    }

    /// Which tool speaks.
    package var tool: Tool
    /// When its run started, as it says; nil where it does not.
    package var started: String?
    /// The bench that it ran on, as it says; nil where it does not.
    package var bench: String?
    /// What it looked at; nil where it does not say, which is read as ``Input/live``.
    package var input: Input?
    /// The cases, in the order of the file.
    package var cases: [Case]

    /// Makes a submission.
    package init(
        tool: Tool,
        started: String? = nil,
        bench: String? = nil,
        input: Input? = nil,
        cases: [Case]
    ) {
        self.tool = tool
        self.input = input
        self.started = started
        self.bench = bench
        self.cases = cases
    }
}
