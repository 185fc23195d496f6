import Foundation
import Scenarios
import Vocabulary
import Walker

/// Where scenarios and fixtures are found: `--root`, `MOCKMERCHANT_ROOT`, the current folder, the share folder of an installed copy.
struct Root {
    /// The folder that holds `scenarios` and `fixtures`.
    let folder: URL

    /// Finds the root; throws a message that says where it looked.
    init(named path: String?) throws {
        let environment = ProcessInfo.processInfo.environment["MOCKMERCHANT_ROOT"]
        let binary = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        let candidates = [
            path.map { URL(fileURLWithPath: $0) },
            path == nil ? environment.map { URL(fileURLWithPath: $0) } : nil,
            path == nil && environment == nil
                ? URL(fileURLWithPath: FileManager.default.currentDirectoryPath) : nil,
            path == nil && environment == nil
                ? binary?.appendingPathComponent("../../share/mockmerchant").standardizedFileURL : nil,
        ].compactMap(\.self)
        let found = candidates.first {
            FileManager.default.fileExists(atPath: $0.appendingPathComponent("fixtures/merchants").path)
        }
        guard let found else {
            let tried = candidates.map(\.path).joined(separator: ", ")
            throw RunError.badInput("found no fixtures in \(tried); name the folder with --root")
        }
        folder = found
    }

    /// The files of the whole range; named scenario files take the place of the shipped ones.
    func files(scenarios named: [String] = []) throws -> LibraryReader.Files {
        let scenarios =
            named.isEmpty
            ? try yaml(under: "scenarios")
            : try named.map { LibraryReader.File(name: $0, bytes: try bytes(ofScenario: $0)) }
        var files = try commonFiles()
        files.scenarios = scenarios
        files.surveys = try yaml(under: "fixtures/surveys")
        // A course draws from the whole range.
        if named.isEmpty { files.courses = try yaml(under: "fixtures/courses") }
        return files
    }

    /// The same without any scenario.
    func commonFiles() throws -> LibraryReader.Files {
        LibraryReader.Files(
            kinds: try file("fixtures/law/kinds.yaml"),
            provisions: try file("fixtures/law/provisions.yaml"),
            necessity: try file("fixtures/law/necessity.yaml"),
            words: try file("fixtures/law/words.yaml"),
            remedies: try file("fixtures/law/remedies.yaml"),
            reports: try file("fixtures/law/reports.yaml"),
            wording: try file("fixtures/wording/zh-CN.yaml"),
            merchants: try yaml(under: "fixtures/merchants"),
            modes: try yaml(under: "fixtures/modes"),
            scenarios: []
        )
    }

    /// What scenarios are varied with.
    ///
    /// - Parameter heldOut: Says that the phrasing is among it that no detector may have seen.
    /// - Returns: The files.
    /// - Throws: A message that names the file that cannot be read.
    func variantFiles(heldOut: Bool = false) throws -> LibraryReader.VariantFiles {
        var registers: [Variant.Register: LibraryReader.File] = [:]
        for file in try yaml(under: "fixtures/wording/registers") {
            let stem = file.name.split(separator: "/").last.map { String($0.dropLast(".yaml".count)) } ?? ""
            guard let register = Variant.Register(rawValue: stem), register != .shipped, register != .heldOut else {
                throw RunError.badInput("\(file.name) is no register; name it after one of Variant.Register")
            }
            registers[register] = file
        }
        if heldOut { registers[.heldOut] = try file("fixtures/wording-held-out/zh-CN.yaml") }
        return LibraryReader.VariantFiles(
            registers: registers,
            traditional: try file("fixtures/wording/traditional.yaml"),
            banks: try file("fixtures/merchant-banks.yaml")
        )
    }

    /// The papers that are printed for classes.
    func classPapers() throws -> [LibraryReader.File] { try yaml(under: "fixtures/classroom/papers") }

    /// The names of the scenarios' files, sorted.
    var scenarioNames: [String] { names(under: "scenarios") }

    /// The text of the walker's lexicon.
    func lexiconText() throws -> String {
        String(decoding: try file("fixtures/lexicon/zh-CN.yaml").bytes, as: UTF8.self)
    }

    /// Those who can walk, sorted by id.
    func personas() throws -> [Persona] {
        try yaml(under: "fixtures/personas").map { file in
            let stem = String(file.name.split(separator: "/").last?.dropLast(".yaml".count) ?? "")
            do {
                return try PersonaReader.persona(from: String(decoding: file.bytes, as: UTF8.self), stem: stem)
            } catch let error as WalkerError {
                throw RunError.badInput("\(file.name): \(error.message)")
            }
        }
    }

    /// One file of the range.
    func file(_ name: String) throws -> LibraryReader.File {
        LibraryReader.File(name: name, bytes: try bytes(at: folder.appendingPathComponent(name)))
    }

    /// Every YAML file under a folder, sorted by name.
    private func yaml(under name: String) throws -> [LibraryReader.File] {
        try names(under: name).map(file)
    }

    /// The name of every YAML file under a folder, sorted.
    private func names(under name: String) -> [String] {
        let top = folder.appendingPathComponent(name)
        let found = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
        return found.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(name)/\($0)" }
    }

    /// The bytes of a file that the command line names; an id in its place is told where ids are taken.
    private func bytes(ofScenario name: String) throws -> [UInt8] {
        let isName = !name.contains("/") && !name.hasSuffix(".yaml")
        let hint = isName ? "; to walk a scenario by id use `mockmerchant walk`" : ""
        return try bytes(at: URL(fileURLWithPath: name), hint: hint)
    }

    private func bytes(at url: URL, hint: String = "") throws -> [UInt8] {
        do {
            return Array(try Data(contentsOf: url))
        } catch {
            throw RunError.badInput(
                "cannot read \(url.path): \(error.localizedDescription); see that it is there\(hint)"
            )
        }
    }
}
