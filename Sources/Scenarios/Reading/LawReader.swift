package import Vocabulary

/// Reads the law tables from their YAML texts, and says everything that is wrong with them at once.
///
/// Must not touch disk: the texts come in, and the file names are only used to say where a problem stands.
///
/// - Source: the keys are described at the top of each file under `fixtures/law`.
package struct LawReader {
    /// Where the kinds stand, as problems name it.
    package static let kindsFile = "fixtures/law/kinds.yaml"
    /// Where the provisions stand, as problems name it.
    package static let provisionsFile = "fixtures/law/provisions.yaml"
    /// Where the necessity table stands, as problems name it.
    package static let necessityFile = "fixtures/law/necessity.yaml"

    /// Where the Chinese words of the kinds stand, as problems name it.
    package static let wordsFile = "fixtures/law/words.yaml"
    /// Where liabilities, authorities and the ladder stand, as problems name it.
    package static let remediesFile = "fixtures/law/remedies.yaml"
    /// Where published cases and surveys stand, as problems name it.
    package static let reportsFile = "fixtures/law/reports.yaml"

    /// The bytes of the six files.
    package struct Texts: Sendable {
        /// The bytes of `kinds.yaml`.
        package var kinds: [UInt8]
        /// The bytes of `provisions.yaml`.
        package var provisions: [UInt8]
        /// The bytes of `necessity.yaml`.
        package var necessity: [UInt8]
        /// The bytes of `words.yaml`.
        package var words: [UInt8]
        /// The bytes of `remedies.yaml`.
        package var remedies: [UInt8]
        /// The bytes of `reports.yaml`.
        package var reports: [UInt8]

        /// Makes the texts.
        package init(
            kinds: [UInt8],
            provisions: [UInt8],
            necessity: [UInt8],
            words: [UInt8],
            remedies: [UInt8],
            reports: [UInt8]
        ) {
            self.kinds = kinds
            self.provisions = provisions
            self.necessity = necessity
            self.words = words
            self.remedies = remedies
            self.reports = reports
        }
    }

    /// The services that `necessity.yaml` explains; kinds may name no others.
    var services: Set<String> = []
    /// The provisions read so far; kinds and services may cite no others.
    var provisions: [String: Provision] = [:]
    /// The instruments read so far; provisions may name no others.
    var instruments: [String: Instrument] = [:]
    /// The sources read so far; provisions may name no others.
    var sources: [String: String] = [:]
    /// The reports read so far; kinds may name no others.
    var reports: [String: CaseReport] = [:]

    /// Answers the tables and the problems of the six files.
    ///
    /// The tables hold what could be read. They may be used only when there is no problem: with one, a kind or a column
    /// may be missing.
    ///
    /// - Parameter texts: The bytes of the files.
    /// - Returns: The tables, and the problems in the order of files and lines.
    package static func read(_ texts: Texts) -> (tables: LawTables, problems: [Problem]) {
        var reader = LawReader()
        var provisions = LawSheet(file: provisionsFile)
        var necessity = LawSheet(file: necessityFile)
        var kinds = LawSheet(file: kindsFile)
        var words = LawSheet(file: wordsFile)
        var remedies = LawSheet(file: remediesFile)
        var reports = LawSheet(file: reportsFile)
        let tops = (
            provisions: provisions.top(of: texts.provisions), necessity: necessity.top(of: texts.necessity),
            kinds: kinds.top(of: texts.kinds), words: words.top(of: texts.words),
            remedies: remedies.top(of: texts.remedies), reports: reports.top(of: texts.reports)
        )
        var tables = LawTables(kinds: [:], provisions: [:], necessity: Necessity(marks: [:]))
        // Where one text is no YAML, every citation of it would be called unknown: say only what is the matter.
        if let ofProvisions = tops.provisions, let ofNecessity = tops.necessity, let ofKinds = tops.kinds,
            let ofWords = tops.words, let ofRemedies = tops.remedies, let ofReports = tops.reports
        {
            // Kinds cite the others, so these are read first; words and remedies speak of kinds.
            reader.provisions = reader.provisions(in: ofProvisions, &provisions)
            reader.reports = reader.reports(in: ofReports, &reports)
            tables.provisions = reader.provisions
            tables.instruments = reader.instruments
            tables.sources = reader.sources
            tables.reports = reader.reports
            tables.necessity = reader.necessity(in: ofNecessity, &necessity)
            tables.kinds = reader.cards(in: ofKinds, &kinds)
            tables.municipalities = reader.municipalities(
                in: ofProvisions,
                knowing: tables.kinds,
                &provisions
            )
            reader.add(ofWords, to: &tables.kinds, &words)
            reader.remedies(in: ofRemedies, to: &tables, &remedies)
        }
        let sheets = [provisions, necessity, kinds, words, remedies, reports]
        return (tables, sheets.flatMap(\.problems).sorted())
    }

    private init() {}

    /// What a list of citations may hold.
    enum Standing {
        case law
        case guidance
        case either
    }

    /// Answers the ids cited in a list, and notes those that `provisions.yaml` lacks or that do not belong there.
    func citations(
        _ key: String,
        in row: LawSheet.Row,
        _ standing: Standing,
        optional: Bool = false,
        _ sheet: inout LawSheet
    ) -> [String] {
        var ids: [String] = []
        for (id, node) in sheet.list(key, in: row, optional: optional) {
            ids.append(id)
            guard let provision = provisions[id] else {
                sheet.report(
                    "\(key) of \(row.id) cites \(id), which is no provision",
                    at: node,
                    fix: "add \(id) to \(Self.provisionsFile), or cite another"
                )
                continue
            }
            switch standing {
            case .law where !provision.isLaw:
                sheet.report("\(key) of \(row.id) cites \(id), which is not law", at: node, fix: "move it to guidance")
            case .guidance where provision.isLaw:
                sheet.report("\(key) of \(row.id) cites \(id), which is law", at: node, fix: "move it out of \(key)")
            default: break
            }
        }
        return ids
    }

    /// Answers the paragraphs of a list, and notes every one whose provision is not there.
    func pinpoints(in row: LawSheet.Row, _ sheet: inout LawSheet) -> [KindCard.Pinpoint] {
        sheet.list("pinpoint", in: row, optional: true).compactMap { text, node in
            let id = String(text.prefix { $0 != "(" })
            let part = text.dropFirst(id.count)
            guard provisions[id] != nil else {
                sheet.report("pinpoint of \(row.id) names \(id), which is no provision", at: node, fix: "mend the id")
                return nil
            }
            guard part.hasSuffix(")"), part.count > 2 else {
                sheet.report("pinpoint of \(row.id) names no paragraph", at: node, fix: "write it as id(paragraph)")
                return nil
            }
            return KindCard.Pinpoint(provision: id, part: String(part))
        }
    }
}
