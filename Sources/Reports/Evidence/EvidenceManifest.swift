/// What an export holds: every file with its hash, every visit with the end of its chain.
///
/// - Source: docs/evidence.md; fixtures/schema/evidence-manifest.schema.json.
package struct EvidenceManifest: Hashable, Codable, Sendable {
    /// The format's name; another layout has another one.
    package static let format = "mockmerchant-evidence-1"
    /// What is said wherever it may be read alone.
    package static let notice = "SIMULATION 模拟: every merchant is invented, every person is a training identity."

    /// The end of a visit's chain.
    package struct Head: Hashable, Codable, Sendable {
        /// How many rows it has.
        package var sequence: Int
        /// The last one's hash.
        package var hash: String

        /// Makes a head.
        package init(sequence: Int, hash: String) {
            self.sequence = sequence
            self.hash = hash
        }
    }

    /// A page that was shown.
    package struct Exhibit: Hashable, Codable, Sendable {
        /// Its number, from 1.
        package var number: Int
        /// The row that says so.
        package var sequence: Int
        /// Which face left: `html` or `json`.
        package var face: String
        /// The hash of the body as it left, as the row has it.
        package var shown: String
        /// What came of building it anew: `same`, `different` or `beside`.
        package var outcome: String
        /// How many places were marked in the file of the face that left, in place of values.
        package var marks: Int
        /// Its files; none where it could not be built anew.
        package var files: [String]

        /// Makes an exhibit.
        package init(
            number: Int,
            sequence: Int,
            face: String,
            shown: String,
            outcome: String,
            marks: Int,
            files: [String]
        ) {
            self.number = number
            self.sequence = sequence
            self.face = face
            self.shown = shown
            self.outcome = outcome
            self.marks = marks
            self.files = files
        }
    }

    /// A visit.
    package struct Visit: Hashable, Codable, Sendable {
        /// Its handle.
        package var visit: String
        /// What it played.
        package var scenario: String
        /// Where its chain ends.
        package var head: Head
        /// Where the exchanges come from: `recorded` or `reconstructed`.
        package var exchanges: String
        /// What was shown.
        package var exhibits: [Exhibit]

        /// Makes a visit.
        package init(visit: String, scenario: String, head: Head, exchanges: String, exhibits: [Exhibit]) {
            self.visit = visit
            self.scenario = scenario
            self.head = head
            self.exchanges = exchanges
            self.exhibits = exhibits
        }
    }

    /// A deleted visit's stone.
    package struct Stone: Hashable, Codable, Sendable {
        /// The handle.
        package var visit: String
        /// Where its chain ended.
        package var head: Head
        /// When it was deleted, in milliseconds since 1970.
        package var moment: Int
        /// The stone's own hash.
        package var hash: String

        /// Makes a stone.
        package init(visit: String, head: Head, moment: Int, hash: String) {
            self.visit = visit
            self.head = head
            self.moment = moment
            self.hash = hash
        }
    }

    /// A file.
    package struct File: Hashable, Codable, Sendable {
        /// Its path from the manifest's folder.
        package var path: String
        /// Its length.
        package var bytes: Int
        /// Its SHA-256.
        package var sha256: String

        /// Makes a file.
        package init(path: String, bytes: Int, sha256: String) {
            self.path = path
            self.bytes = bytes
            self.sha256 = sha256
        }
    }

    /// The format.
    package var format = EvidenceManifest.format
    /// What it is no more than.
    package var notice = EvidenceManifest.notice
    /// The program's version.
    package var version: String
    /// When it was written, in UTC.
    package var exported: String
    /// The visits, in the order of the journal.
    package var visits: [Visit]
    /// The stones of deleted visits among those that were asked for.
    package var tombstones: [Stone]
    /// Every file but the manifest and its own hash, by path.
    package var files: [File]

    /// Makes a manifest.
    package init(version: String, exported milliseconds: Int, visits: [Visit], tombstones: [Stone], files: [File]) {
        self.version = version
        exported = HARReport.time(milliseconds)
        self.visits = visits
        self.tombstones = tombstones
        self.files = files.sorted { $0.path < $1.path }
    }

    /// The manifest as its file holds it.
    package func text() throws -> String { try JSONReport.text(encoding: self) }
}
