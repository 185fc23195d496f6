package import Vocabulary

/// Reads the three law tables from their YAML texts, and says everything that is wrong with them at once.
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

    /// The services that `necessity.yaml` explains; kinds may name no others.
    var services: Set<String> = []
    /// The provisions read so far; kinds and services may cite no others.
    var provisions: [String: Provision] = [:]

    /// Answers the tables and the problems of the three files.
    ///
    /// The tables hold what could be read. They may be used only when there is no problem: with one, a kind or a column
    /// may be missing.
    ///
    /// - Parameters:
    ///   - kinds: The bytes of `kinds.yaml`.
    ///   - provisions: The bytes of `provisions.yaml`.
    ///   - necessity: The bytes of `necessity.yaml`.
    /// - Returns: The tables, and the problems in the order of files and lines.
    package static func read(
        kinds: [UInt8],
        provisions: [UInt8],
        necessity: [UInt8]
    ) -> (tables: LawTables, problems: [Problem]) {
        var reader = LawReader()
        var sheets = (
            provisions: LawSheet(file: provisionsFile),
            necessity: LawSheet(file: necessityFile),
            kinds: LawSheet(file: kindsFile)
        )
        let tops = (
            provisions: sheets.provisions.top(of: provisions),
            necessity: sheets.necessity.top(of: necessity),
            kinds: sheets.kinds.top(of: kinds)
        )
        var tables = LawTables(kinds: [:], provisions: [:], necessity: Necessity(marks: [:]))
        // Where one text is no YAML, every citation of it would be called unknown: say only what is the matter.
        if let provisions = tops.provisions, let necessity = tops.necessity, let kinds = tops.kinds {
            // Kinds cite the other two files, so these are read first.
            reader.provisions = reader.provisions(in: provisions, &sheets.provisions)
            tables.provisions = reader.provisions
            tables.necessity = reader.necessity(in: necessity, &sheets.necessity)
            tables.kinds = reader.cards(in: kinds, &sheets.kinds)
        }
        return (tables, (sheets.provisions.problems + sheets.necessity.problems + sheets.kinds.problems).sorted())
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

    /// Notes every paragraph in a list of pinpoints whose provision is not there.
    func checkPinpoints(in row: LawSheet.Row, _ sheet: inout LawSheet) {
        for (pinpoint, node) in sheet.list("pinpoint", in: row, optional: true) {
            let id = String(pinpoint.prefix { $0 != "(" })
            guard provisions[id] == nil else { continue }
            sheet.report("pinpoint of \(row.id) names \(id), which is no provision", at: node, fix: "mend the id")
        }
    }
}
