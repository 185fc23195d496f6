/// One mistake of an author: where it stands, what it is, and how to mend it.
package struct Problem: Error, Hashable, Sendable, Comparable, Codable {
    /// What can be wrong; each has a file under `fixtures/broken` that raises exactly it.
    package enum ID: String, CaseIterable, Codable, Hashable, Sendable {
        /// The bytes are not UTF-8, or a text holds a character that no screen shows.
        case invalidText = "invalid-text"
        /// The file, or one text in it, is longer than any scenario needs.
        case tooLarge = "too-large"
        /// The nesting is deeper than any scenario needs.
        case tooDeep = "too-deep"
        /// Anchors and aliases are not read.
        case aliasUsed = "alias-used"
        /// The text is not YAML, or uses more of YAML than is read here.
        case notYAML = "not-yaml"
        /// A value has another type than its key wants, or a tag that gives it one.
        case wrongType = "wrong-type"
        /// A key that nobody reads.
        case unknownKey = "unknown-key"
        /// A key stands twice.
        case duplicateKey = "duplicate-key"
        /// A key that must be there is not, or says nothing.
        case missingKey = "missing-key"
        /// A word outside the closed list of its key.
        case unknownWord = "unknown-word"
        /// A number outside its bounds.
        case outOfRange = "out-of-range"
        /// An id that is not kebab-case, or not the stem of its file.
        case badID = "bad-id"
        /// Two things of one name.
        case duplicateID = "duplicate-id"
        /// A merchant that no file describes.
        case unknownMerchant = "unknown-merchant"
        /// A practice that the scenario does not have.
        case unknownPractice = "unknown-practice"
        /// A milestone or place that the merchant's service does not have.
        case noSuchPlace = "no-such-place"
        /// Things said in one file that cannot stand together.
        case contradiction
        /// A twin whose switch turns nothing.
        case idleSwitch = "idle-switch"
        /// A message id that the wording file lacks.
        case unknownMessage = "unknown-message"
        /// A real trader, platform or host.
        case realBrand = "real-brand"
        /// A law table that does not fit the others.
        case lawTable = "law-table"
        /// A course plays a kind that is played in the range only.
        case simulatorOnly = "simulator-only"

        /// Says that the file cannot be played; a twin that turns nothing can, and then the three views disagree.
        package var stopsPlaying: Bool { self != .idleSwitch }
    }

    /// The file as the author named it.
    package var file: String
    /// Line, from 1; 0 where the file as a whole is meant.
    package var line: Int
    /// Column, from 1; 0 where the line as a whole is meant.
    package var column: Int
    /// What is wrong.
    package var id: ID
    /// The thing and its value.
    package var message: String
    /// What to do.
    package var fix: String

    /// Makes a problem.
    package init(file: String, line: Int, column: Int, id: ID, message: String, fix: String) {
        self.file = file
        self.line = line
        self.column = column
        self.id = id
        self.message = message
        self.fix = fix
    }

    /// Writes the problem as compilers do: `file:line:column: id: message; fix`.
    package var text: String { "\(file):\(line):\(column): \(id.rawValue): \(message); \(fix)" }

    /// Orders problems by file and place.
    package static func < (left: Problem, right: Problem) -> Bool {
        (left.file, left.line, left.column, left.id.rawValue, left.message)
            < (right.file, right.line, right.column, right.id.rawValue, right.message)
    }
}

extension Problem.ID {
    /// What it means, in one line of the format page.
    var meaning: String {
        switch self {
        case .invalidText: "the bytes are not UTF-8, or a text holds a character that no screen shows"
        case .tooLarge: "the file, or one text in it, is longer than any scenario needs"
        case .tooDeep: "the nesting is deeper than any scenario needs"
        case .aliasUsed: "anchors and aliases are not read"
        case .notYAML: "the text is not YAML, or uses more of YAML than is read here"
        case .wrongType: "a value has another type than its key wants, or a tag that gives it one"
        case .unknownKey: "a key that nobody reads"
        case .duplicateKey: "a key stands twice"
        case .missingKey: "a key that must be there is not, or says nothing"
        case .unknownWord: "a word outside the closed list of its key"
        case .outOfRange: "a number outside its bounds"
        case .badID: "an id that is not kebab-case, or not the stem of its file"
        case .duplicateID: "two things of one name"
        case .unknownMerchant: "a merchant that no file describes"
        case .unknownPractice: "a practice that the scenario does not have"
        case .noSuchPlace: "a milestone or place that the merchant's service does not have"
        case .contradiction: "things said in one file that cannot stand together"
        case .idleSwitch: "a twin whose switch turns nothing"
        case .unknownMessage: "a message id that the wording file lacks"
        case .realBrand: "a real trader, platform or host"
        case .lawTable: "a law table that does not fit the others"
        case .simulatorOnly: "a course plays a kind that is played in the range only"
        }
    }
}
