import Foundation
import Scenarios
import TestKit
import Vocabulary

/// The shipped files, read once for every test of this room.
enum Shelf {
    /// The shipped files as the program gathers them.
    static let files: LibraryReader.Files = {
        func file(_ path: String) -> LibraryReader.File {
            // A file that cannot be read is empty here, and the test of the shipped files says so.
            LibraryReader.File(name: path, bytes: Array((try? Fixture.bytes(path)) ?? Data()))
        }
        return LibraryReader.Files(
            kinds: file("fixtures/law/kinds.yaml"),
            provisions: file("fixtures/law/provisions.yaml"),
            necessity: file("fixtures/law/necessity.yaml"),
            words: file("fixtures/law/words.yaml"),
            remedies: file("fixtures/law/remedies.yaml"),
            reports: file("fixtures/law/reports.yaml"),
            wording: file("fixtures/wording/zh-CN.yaml"),
            merchants: Shipped.merchants.map(file),
            modes: Shipped.modes.map(file),
            scenarios: Shipped.scenarios.map(file),
            surveys: Shipped.surveys.map(file),
            courses: Shipped.courses.map(file)
        )
    }()

    /// The shipped law files, to be read alone.
    static var lawTexts: LawReader.Texts {
        LawReader.Texts(
            kinds: files.kinds.bytes,
            provisions: files.provisions.bytes,
            necessity: files.necessity.bytes,
            words: files.words.bytes,
            remedies: files.remedies.bytes,
            reports: files.reports.bytes
        )
    }

    /// What was read, and what is wrong with it.
    static let reading = LibraryReader.read(files)
    /// The shipped library.
    static var library: Library { reading.library }
    /// A reader that knows the shipped merchants and words.
    static let reader = ScenarioReader(
        merchants: library.merchants.values.sorted { $0.id < $1.id },
        wording: library.wording,
        reports: library.law.reports
    )

    /// Reads a text as a scenario file of a name.
    static func read(_ text: String, as file: String = "sample.yaml") -> ScenarioReader.Reading {
        reader.read(Array(text.utf8), file: file)
    }

    /// A lawful scenario file with some lines put before its expectation.
    static func sample(
        _ lines: String = "",
        merchant: String = "suowa-noodle",
        expect: String = "{ findings: [] }"
    ) -> String {
        """
        id: sample
        title: { zh: 样例, en: "A sample" }
        merchant: \(merchant)
        \(lines)
        expect: \(expect)

        """
    }
}
