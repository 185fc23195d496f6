package import Vocabulary

/// Which scenarios there may be, told by the names of their files alone.
package struct ScenarioIndex: Hashable, Sendable {
    /// Where a scenario comes from.
    package enum Place: Hashable, Sendable {
        /// From the file of that name.
        case file(String)
        /// It is the twin of what that file holds, where it holds one.
        case twin(String)
        /// It is a merchant in a mode.
        case mode(MerchantID, String)
    }

    private static let twinMark = ".twin"
    private static let modeMark: Character = "@"

    private let files: [String: String]

    /// Makes the index of some files.
    ///
    /// - Parameter names: The files' names, with their folders.
    /// - Returns: The index; the problem where two files have one stem, which is their id.
    package static func index(of names: [String]) -> Result<Self, Problem> {
        var files: [String: String] = [:]
        for name in names.sorted() {
            let stem = ScenarioReader.stem(of: name)
            if let first = files[stem] {
                return .failure(
                    Problem(
                        file: name,
                        line: 1,
                        column: 1,
                        id: .duplicateID,
                        message: "scenario `\(stem)` stands in \(first) already",
                        fix: "give one of them another id"
                    )
                )
            }
            files[stem] = name
        }
        return .success(Self(files: files))
    }

    /// Every id that may be a scenario's, sorted: a file that has no twin is not known before it is read.
    ///
    /// - Parameter library: Merchants and modes.
    /// - Returns: The ids.
    package func candidates(in library: Library) -> [ScenarioID] {
        let played = library.merchants.values.flatMap { merchant in
            library.modes.compactMap { $0.scenario(of: merchant)?.id }
        }
        let read = files.keys.flatMap { [ScenarioID(rawValue: $0), ScenarioID(rawValue: $0 + Self.twinMark)] }
        return (read + played).sorted()
    }

    /// Where a scenario would come from; nil where there is none of that id.
    package func place(of id: ScenarioID) -> Place? {
        let word = id.rawValue
        if let name = files[word] { return .file(name) }
        if word.hasSuffix(Self.twinMark) { return files[String(word.dropLast(Self.twinMark.count))].map(Place.twin) }
        guard let mark = word.firstIndex(of: Self.modeMark) else { return nil }
        return .mode(MerchantID(rawValue: String(word[..<mark])), String(word[word.index(after: mark)...]))
    }
}
