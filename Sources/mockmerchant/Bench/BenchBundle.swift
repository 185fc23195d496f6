import Flow
import Foundation
import Reports
import Scenarios
import Server
import Vocabulary
import Walker

/// Writes what an offline tool needs of one case: exchanges, pages, the declared guide, a package in source shape.
///
/// Nothing in it tells the answer: files are numbered, pages are as served, and what was walked is named by what a consumer
/// does. The same case over the same wire gives the same bytes, where its server's ids are fixed (`FixedSurroundings`).
struct BenchBundle: Sendable {
    /// Makes the prober that walks a case; its wire must be the one that is handed in.
    typealias Opening = @Sendable (_ told: PublicCase, _ scenario: Scenario, _ base: String, _ wire: any Wire) -> Prober

    /// How a case is opened.
    let opening: Opening
    /// Draws the pages; nil where there is no Chromium, or nobody wants pictures.
    var pictures: BundlePictures?

    /// Writes a bundle.
    ///
    /// - Parameters:
    ///   - told: The case as tools are told of it.
    ///   - scenario: What is played, varied.
    ///   - script: The same, compiled.
    ///   - base: The server's address.
    ///   - wire: What carries the exchanges.
    ///   - folder: Where the bundle is written; made where it is not there.
    /// - Returns: The walks that it holds.
    /// - Throws: What a walk throws; what keeps a file from being written.
    func write(
        case told: PublicCase,
        scenario: Scenario,
        script: Script,
        at base: String,
        over wire: any Wire,
        into folder: URL
    ) async throws -> Probe {
        let notes = BundleNotes()
        let prober = opening(told, scenario, base, BundleWire(wire: wire, notes: notes))
        let shown = try await prober.telling { notes.begin($0, on: $1, isOther: $2) }.showing()
        let walks = notes.walks
        let pages = BundlePages(of: walks)
        var files: [(name: String, text: String)] = []
        for (place, walk) in walks.enumerated() {
            files.append((Self.har(place + 1), try BundleHAR.text(of: walk.notes)))
        }
        for met in pages.pages {
            files.append(("\(Self.stem(met.number)).html", met.html))
            files.append(
                ("\(Self.stem(met.number)).txt", PageTranscript.text(of: met.page, brand: script.merchantName))
            )
        }
        let guide = try GuidePaper.text(of: script)
        files.append(("guide.json", guide))
        let source = Self.isMiniProgram(scenario, script) ? try package(of: pages, guide: guide, script) : []
        files += source.map { ("package/\($0.name)", $0.text) }
        files.append((RangeStyle.file, try RangeStyle.sheet()))
        files.append(("cannot-show.json", try BundleText.json(BundleNote())))
        for file in files { try BundleText.write(file.text, to: folder.appending(path: file.name)) }
        let drawn = try await draw(pages, in: folder)
        let index = BundleIndex(told.id, walks, pages, drawn: drawn, hasPackage: !source.isEmpty)
        try BundleText.write(try BundleText.json(index), to: folder.appending(path: "index.json"))
        return Probe(
            scenario: scenario.id,
            service: told.service,
            app: told.app,
            mainEntry: shown.first { $0.entry != nil }?.entryIndex ?? 0,
            walks: shown
        )
    }

    /// Says that the merchant is a mini-program whichever face it shows: a package must not tell that there is another.
    static func isMiniProgram(_ scenario: Scenario, _ script: Script) -> Bool {
        guard scenario.isMiniProgram else { return false }
        guard let guise = script.guise, guise.mode.decidesFace else { return true }
        var innocent = scenario
        innocent.practices = guise.innocent
        return innocent.isMiniProgram
    }

    /// The file of a walk's exchanges.
    static func har(_ number: Int) -> String { "walks/\(padded(number)).har" }

    /// A page's files, without what ends their names.
    static func stem(_ number: Int) -> String { "pages/\(padded(number))" }

    private static func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 3 - String(number).count)) + String(number)
    }

    private func package(of pages: BundlePages, guide: String, _ script: Script) throws -> [MiniProgramSource.File] {
        struct Guide: Decodable {
            var settings: [PrivacyGuide.Setting]

            private enum CodingKeys: String, CodingKey {
                case settings = "setting_list"
            }
        }
        let declared = try JSONDecoder().decode(Guide.self, from: Data(guide.utf8)).settings
        return try MiniProgramSource(
            name: script.merchantName,
            screens: pages.screens.values.sorted { $0.number < $1.number },
            purposes: Dictionary(declared.map { ($0.key, $0.text) }) { first, _ in first }
        ).files()
    }

    /// Draws every page, where it can be done; answers which were.
    private func draw(_ pages: BundlePages, in folder: URL) async throws -> Set<Int> {
        guard let pictures else { return [] }
        var drawn: Set<Int> = []
        for met in pages.pages {
            let picture = folder.appending(path: "\(Self.stem(met.number)).png")
            if try await pictures.draw(met.html, styledIn: folder, to: picture) { drawn.insert(met.number) }
        }
        return drawn
    }
}

/// Writes a bundle's texts.
enum BundleText {
    /// A value as JSON with sorted keys, laid out for reading.
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    /// Writes a file, its folders with it.
    static func write(_ text: String, to file: URL) throws {
        do {
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        } catch {
            throw RunError.couldNotRun("cannot write \(file.path): \(error.localizedDescription); name another folder")
        }
    }
}
