/// What the law tables say about one kind.
///
/// - Source: `fixtures/law/kinds.yaml`.
package struct KindCard: Hashable, Sendable, Codable {
    /// How strongly the facts alone speak.
    package enum Grade: String, Codable, Hashable, Sendable, CaseIterable {
        /// Prima facie breach if observed.
        case primaFacie = "A"
        /// Suspected; needs one more fact that the client cannot see.
        case suspected = "B"
        /// Contextual, or a matter of guidance.
        case contextual = "C"
    }

    /// Whether the kind is one of the main ones.
    package enum Tier: String, Codable, Hashable, Sendable, CaseIterable {
        /// Among the fifty that the catalogue was made for.
        case core
        /// Added by this product.
        case extended
    }

    /// What holds instead of the plain case, and when.
    package struct Exception<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
        /// What holds.
        package var value: Value
        /// The fact that makes it hold, in both languages.
        package var when: Bilingual

        /// Makes an exception.
        package init(_ value: Value, when: Bilingual) {
            self.value = value
            self.when = when
        }
    }

    /// The paragraph of a provision that is meant.
    package struct Pinpoint: Hashable, Sendable, Codable {
        /// The provision's id.
        package var provision: String
        /// The paragraph or item.
        package var part: String

        /// Makes a pinpoint.
        package init(provision: String, part: String) {
            self.provision = provision
            self.part = part
        }
    }

    /// A fact that a client cannot see.
    package struct Missing: Hashable, Sendable, Codable {
        /// What it is.
        package var words: Bilingual
        /// How sure it is that this is what is missing.
        package var confidence: Provision.Confidence

        /// Makes a missing fact.
        package init(words: Bilingual, confidence: Provision.Confidence) {
            self.words = words
            self.confidence = confidence
        }
    }

    /// What is said of the kind in one language.
    package struct Words: Hashable, Sendable, Codable {
        /// What to look for.
        package var observe: String
        /// How it looks when lawful.
        package var compliant: String
        /// Lawful practices that look like it.
        package var nearMiss: [String]
        /// A fact without which the kind does not arise; empty where there is none.
        package var onlyIf: String
        /// What else matters; empty where nothing does.
        package var note: String

        /// Makes the words.
        package init(observe: String, compliant: String, nearMiss: [String], onlyIf: String = "", note: String = "") {
            self.observe = observe
            self.compliant = compliant
            self.nearMiss = nearMiss
            self.onlyIf = onlyIf
            self.note = note
        }
    }

    /// The kind's id; a string, because the tables list kinds that the range does not play yet.
    package var id: String
    /// Chinese name.
    package var zh: String
    /// English name.
    package var en: String
    /// Class of the plain case.
    package var grade: Grade
    /// Severity of the plain case, 1 to 3.
    package var weight: Int
    /// Observation points, `P0` to `P7`.
    package var places: [String]
    /// Services for which the class holds; empty means all.
    package var services: [String]
    /// Provisions above every gate kind.
    package var parent: [String]
    /// Provisions that can carry the judgement.
    package var basis: [String]
    /// Soft law, shown apart.
    package var guidance: [String]
    /// What to look for.
    package var observe: String
    /// How it looks when lawful.
    package var compliant: String
    /// Lawful practices that look like it.
    package var nearMiss: [String]
    /// What else matters.
    package var note: String
    /// Whether it is one of the main kinds.
    package var tier: Tier
    /// When another class holds than the plain one.
    package var gradeWhen: [Exception<Grade>]
    /// When another weight holds than the plain one.
    package var weightWhen: [Exception<Int>]
    /// Says that the facts of all its places are needed together.
    package var needsAllPlaces: Bool
    /// A fact without which the kind does not arise; empty where there is none.
    package var onlyIf: String
    /// Provisions that explain, and never carry the judgement alone.
    package var context: [String]
    /// The paragraphs that are meant.
    package var pinpoints: [Pinpoint]
    /// Reported cases and surveys, by id.
    package var examples: [String]
    /// Says that it is played in the range only, never tried on a real merchant.
    package var isSimulatorOnly: Bool
    /// The fact that a client cannot see and that a suspicion of class B still needs; nil where none is missing.
    package var missing: Missing?
    /// The same words in Chinese; nil where nobody wrote them.
    package var chinese: Words?

    /// Says that a case of it can be of class B, plainly or by an exception.
    package var canBeSuspected: Bool { grade == .suspected || gradeWhen.contains { $0.value == .suspected } }

    /// The words in English, as the cards' own file has them.
    package var english: Words {
        Words(observe: observe, compliant: compliant, nearMiss: nearMiss, onlyIf: onlyIf, note: note)
    }

    /// The provisions and guidance that a text about the kind may name, each once.
    package var citations: [String] {
        var seen: Set<String> = []
        return (basis + parent + guidance + context).filter { seen.insert($0).inserted }
    }

    /// The paragraphs of one provision that are meant.
    package func parts(of provision: String) -> [String] {
        pinpoints.filter { $0.provision == provision }.map(\.part)
    }

    /// Makes a card.
    package init(
        id: String,
        zh: String,
        en: String,
        grade: Grade,
        weight: Int,
        places: [String],
        services: [String],
        parent: [String],
        basis: [String],
        guidance: [String],
        observe: String,
        compliant: String,
        nearMiss: [String],
        note: String,
        tier: Tier = .core,
        gradeWhen: [Exception<Grade>] = [],
        weightWhen: [Exception<Int>] = [],
        needsAllPlaces: Bool = false,
        onlyIf: String = "",
        context: [String] = [],
        pinpoints: [Pinpoint] = [],
        examples: [String] = [],
        isSimulatorOnly: Bool = false,
        missing: Missing? = nil,
        chinese: Words? = nil
    ) {
        self.id = id
        self.zh = zh
        self.en = en
        self.grade = grade
        self.weight = weight
        self.places = places
        self.services = services
        self.parent = parent
        self.basis = basis
        self.guidance = guidance
        self.observe = observe
        self.compliant = compliant
        self.nearMiss = nearMiss
        self.note = note
        self.tier = tier
        self.gradeWhen = gradeWhen
        self.weightWhen = weightWhen
        self.needsAllPlaces = needsAllPlaces
        self.onlyIf = onlyIf
        self.context = context
        self.pinpoints = pinpoints
        self.examples = examples
        self.isSimulatorOnly = isSimulatorOnly
        self.missing = missing
        self.chinese = chinese
    }
}
