import Reports
import Scenarios
import Vocabulary

/// Where scenarios, practices and expectations are written, found by their lines.
struct ScenarioPlaces: Sendable {
    private let files: [String: Written]
    private let modes: [String: Written]

    /// A file and its lines.
    private struct Written: Sendable {
        var name: String
        var lines: [Substring]
    }

    /// Notes the lines of a range's files.
    init(of files: LibraryReader.Files) {
        func written(_ files: [LibraryReader.File]) -> [String: Written] {
            Dictionary(
                files.map { file in
                    let stem = file.name.split(separator: "/").last?.split(separator: ".").first.map(String.init)
                    let text = String(decoding: file.bytes, as: UTF8.self)
                    return (
                        stem ?? file.name,
                        Written(name: file.name, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
                    )
                }
            ) { first, _ in first }
        }
        self.files = written(files.scenarios)
        modes = written(files.modes)
    }

    /// Where a scenario is written, and the practices that its key names.
    ///
    /// - Parameters:
    ///   - scenario: One of the range's.
    ///   - key: What is truly there, and which practices make it.
    /// - Returns: The places; nil where the scenario is in no file.
    func source(of scenario: Scenario, key: AnswerKey) -> RowSource? {
        let id = scenario.id.rawValue
        let isTwin = if case .twin = scenario.role { true } else { false }
        if let mode = scenario.mode, let file = modes[mode] {
            let start = file.lines.firstIndex { $0.hasPrefix("  \(scenario.service.rawValue):") } ?? 0
            return source(in: file, from: start, until: { !$0.hasPrefix("   ") && !$0.isEmpty }, "expect:", key)
        }
        let stem = isTwin && id.hasSuffix(".twin") ? String(id.dropLast(".twin".count)) : id
        guard let file = files[stem] else { return nil }
        return source(in: file, from: 0, until: { _ in false }, isTwin ? "twin:" : "expect:", key)
    }

    private func source(
        in file: Written,
        from start: Int,
        until isOver: (Substring) -> Bool,
        _ expectation: String,
        _ key: AnswerKey
    ) -> RowSource {
        let end = file.lines[(start + 1)...].firstIndex(where: isOver) ?? file.lines.endIndex
        func place(_ isIt: (Substring) -> Bool) -> SourcePlace? {
            file.lines[start..<end].firstIndex { isIt($0.drop { $0 == " " }) }.map { line in
                let column = file.lines[line].prefix { $0 == " " }.count + 1
                return SourcePlace(file: file.name, line: line + 1, column: column)
            }
        }
        let kinds = key.entries.sorted().compactMap { entry in
            entry.practices.lazy.compactMap { practice in place { $0 == "- id: \(practice)" } }.first.map {
                RowSource.KindPlace(kind: entry.kind, place: $0)
            }
        }
        let whole = start == 0 ? place { $0.hasPrefix("id:") } : nil
        return RowSource(
            place: whole ?? SourcePlace(file: file.name, line: start + 1),
            expectation: place { $0.hasPrefix(expectation) },
            kinds: kinds
        )
    }
}
