/// What the key says of one kind in one case, and where it shows.
package struct SealedFinding: Codable, Hashable, Sendable {
    /// Where a practice shows.
    package struct Locus: Codable, Hashable, Sendable {
        /// The practice, by the id that its author gave it.
        package var practice: PracticeID
        /// Where in a visit the page stands.
        package var stage: Stage
        /// The page's title.
        package var page: String
        /// What the control is to a reader of a screen (`button`, `link`, `checkbox`, `textbox` …); nil for words alone.
        package var role: String?
        /// The control's words; nil for words alone.
        package var text: String?
        /// The buttons that lead there from the entry, by their words.
        package var way: [String]
        /// Where the control is drawn: left, top, width and height in CSS pixels; nil where nobody drew the page.
        package var box: [Double]?
        /// Further places on the stage's pages that are fair to point at, each as right as the first; nil where there are none.
        package var also: [FairPlace]?

        /// Makes a locus.
        package init(
            practice: PracticeID,
            stage: Stage,
            page: String,
            role: String? = nil,
            text: String? = nil,
            way: [String] = [],
            box: [Double]? = nil,
            also: [FairPlace]? = nil
        ) {
            self.practice = practice
            self.stage = stage
            self.page = page
            self.role = role
            self.text = text
            self.way = way
            self.box = box
            self.also = also
        }
    }

    /// What a tool can show for it.
    package struct Evidence: Codable, Hashable, Sendable {
        /// `request`, `control`, `message`, `text` or `absence`.
        package var type: String
        /// A request's host, a field's name on the wire or a message's place; empty where the type says all.
        package var id: String

        /// Makes evidence.
        package init(type: String, id: String) {
            self.type = type
            self.id = id
        }
    }

    /// The case's id and a number behind `#`.
    package var id: String
    /// The kind in question.
    package var kind: Kind
    /// What is said of it.
    package var verdict: BenchVerdict
    /// Where it shows first, or would show.
    package var stage: Stage
    /// The kind that it is easily taken for; nil for a violation.
    package var nearMissOf: Kind?
    /// How heavy the plain case weighs, 1 to 3; 0 where there is no violation.
    package var severity: Int
    /// The class of this case (`A`, `B`, `C`); nil where there is no violation.
    package var grade: String?
    /// Where it shows: any of them is right; empty for the lack of something.
    package var loci: [Locus]
    /// What a tool can show for it: any of them is right.
    package var evidence: [Evidence]
    /// Why, in one sentence.
    package var why: Bilingual
    /// Says that it shows on a drawn page alone.
    package var isDrawn: Bool

    /// Makes a finding.
    package init(
        id: String,
        kind: Kind,
        verdict: BenchVerdict,
        stage: Stage,
        nearMissOf: Kind? = nil,
        severity: Int = 0,
        grade: String? = nil,
        loci: [Locus] = [],
        evidence: [Evidence] = [],
        why: Bilingual,
        isDrawn: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.verdict = verdict
        self.stage = stage
        self.nearMissOf = nearMissOf
        self.severity = severity
        self.grade = grade
        self.loci = loci
        self.evidence = evidence
        self.why = why
        self.isDrawn = isDrawn
    }

    private enum CodingKeys: String, CodingKey {
        case id = "fid"
        case kind = "rule"
        case verdict
        case stage
        case nearMissOf = "near_miss_of"
        case severity
        case grade
        case loci
        case evidence
        case why
        case isDrawn = "drawn"
    }
}
