import Foundation
import Scenarios
import TestKit
import Vocabulary

/// The shipped files, read once for every test of this room.
enum ShelfLibrary {
    private static let reading = LibraryReader.read(files)

    /// The shipped library.
    static var library: Library { reading.library }

    private static var files: LibraryReader.Files {
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
            surveys: Shipped.surveys.map(file)
        )
    }
}
