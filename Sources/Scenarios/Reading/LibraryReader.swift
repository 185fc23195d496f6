import Vocabulary

/// Reads all files of a range into one library.
package enum LibraryReader {
    /// One file: its name as the author knows it, and its bytes.
    package struct File: Hashable, Sendable {
        /// The name, relative to the range's root.
        package var name: String
        /// The bytes.
        package var bytes: [UInt8]

        /// Makes a file.
        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The files of a range by what they hold.
    package struct Files: Sendable {
        /// `fixtures/law`: kinds, provisions, necessity.
        package var kinds: File
        /// `fixtures/law/provisions.yaml`.
        package var provisions: File
        /// `fixtures/law/necessity.yaml`.
        package var necessity: File
        /// `fixtures/law/words.yaml`.
        package var words: File
        /// `fixtures/law/remedies.yaml`.
        package var remedies: File
        /// `fixtures/law/reports.yaml`.
        package var reports: File
        /// `fixtures/wording/zh-CN.yaml`.
        package var wording: File
        /// `fixtures/merchants`.
        package var merchants: [File]
        /// `fixtures/modes`.
        package var modes: [File]
        /// `scenarios`, or the files that were named.
        package var scenarios: [File]
        /// `fixtures/surveys`.
        package var surveys: [File]
        /// `fixtures/courses`; empty where the range is not whole, since courses draw from all of it.
        package var courses: [File]
        /// What scenarios are varied with; nil where none is varied.
        package var variants: VariantFiles?

        /// Makes the list.
        package init(
            kinds: File,
            provisions: File,
            necessity: File,
            words: File,
            remedies: File,
            reports: File,
            wording: File,
            merchants: [File],
            modes: [File],
            scenarios: [File],
            surveys: [File] = [],
            courses: [File] = [],
            variants: VariantFiles? = nil
        ) {
            self.kinds = kinds
            self.provisions = provisions
            self.necessity = necessity
            self.words = words
            self.remedies = remedies
            self.reports = reports
            self.wording = wording
            self.merchants = merchants
            self.modes = modes
            self.scenarios = scenarios
            self.surveys = surveys
            self.courses = courses
            self.variants = variants
        }
    }

    /// The library, and every problem of every file; what cannot be read is left out and reported.
    package static func read(_ files: Files) -> (library: Library, problems: [Problem]) {
        let law = LawReader.read(
            LawReader.Texts(
                kinds: files.kinds.bytes,
                provisions: files.provisions.bytes,
                necessity: files.necessity.bytes,
                words: files.words.bytes,
                remedies: files.remedies.bytes,
                reports: files.reports.bytes
            )
        )
        let wording = WordingReader.read(files.wording.bytes, file: files.wording.name)
        let words = wording.wording ?? Wording(messages: [:])
        let merchants = files.merchants.map { MerchantReader.read($0.bytes, file: $0.name) }
        let known = merchants.compactMap(\.merchant)
        let modes = files.modes.map {
            ModeReader.read($0.bytes, file: $0.name, merchants: known, wording: words)
        }
        let reader = ScenarioReader(merchants: known, wording: words, reports: law.tables.reports)
        let scenarios = files.scenarios.map { reader.read($0.bytes, file: $0.name) }
        let surveyReader = SurveyReader(merchants: known, wording: words, reports: law.tables.reports)
        let surveys = files.surveys.map { surveyReader.read($0.bytes, file: $0.name) }
        let stock = files.variants.map { VariantStockReader.read($0, beside: words, of: known) }
        var library = Library(
            merchants: Dictionary(known.map { ($0.id, $0) }) { first, _ in first },
            modes: modes.compactMap(\.mode).sorted { $0.id < $1.id },
            wording: words,
            law: law.tables,
            files: scenarios.compactMap(\.scenario).sorted { $0.id < $1.id },
            surveys: surveys.compactMap(\.profile).sorted { $0.id < $1.id }
        )
        if let stock { library.variants = stock.stock }
        var problems = law.problems + wording.problems
        problems += merchants.flatMap(\.problems)
        problems += modes.flatMap(\.problems)
        problems += scenarios.flatMap(\.problems)
        problems += surveys.flatMap(\.problems)
        problems += stock?.problems ?? []
        problems += strangers(among: zip(files.merchants, merchants.map(\.merchant)), knowing: law.tables)
        let names = { (files: [File]) in files.map(\.name) }
        problems += duplicates(of: "merchant", zip(names(files.merchants), merchants.map(\.merchant?.id.rawValue)))
        problems += duplicates(of: "mode", zip(names(files.modes), modes.map(\.mode?.id)))
        problems += duplicates(of: "scenario", zip(names(files.scenarios), scenarios.map(\.scenario?.id.rawValue)))
        // Of a range with holes every course would lack something: say only what is the matter.
        if problems.isEmpty, !files.courses.isEmpty {
            let reader = CourseReader(library: library)
            let courses = files.courses.map { reader.read($0.bytes, file: $0.name) }
            library.courses = courses.compactMap(\.course).sorted { $0.id < $1.id }
            problems += courses.flatMap(\.problems)
        }
        return (library, problems.sorted())
    }

    /// Merchants of towns that the law tables do not know; where there is no town, the tables have a problem of their own.
    private static func strangers(
        among read: some Sequence<(File, Merchant?)>,
        knowing law: LawTables
    ) -> [Problem] {
        guard !law.municipalities.isEmpty else { return [] }
        return read.compactMap { file, merchant in
            guard let town = merchant?.town, law.municipality(named: town) == nil else { return nil }
            return Problem(
                file: file.name,
                line: 1,
                column: 1,
                id: .unknownWord,
                message: "there is no town `\(town)`",
                fix: "use one of \(law.municipalities.map(\.name.zh).joined(separator: ", "))"
            )
        }
    }

    private static func duplicates(of what: String, _ read: some Sequence<(String, String?)>) -> [Problem] {
        var seen: [String: String] = [:]
        return read.compactMap { file, id -> Problem? in
            guard let id else { return nil }
            defer { seen[id] = seen[id] ?? file }
            guard let first = seen[id] else { return nil }
            return Problem(
                file: file,
                line: 1,
                column: 1,
                id: .duplicateID,
                message: "\(what) `\(id)` stands in \(first) already",
                fix: "give one of them another id"
            )
        }
    }
}
