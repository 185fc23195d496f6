import Foundation
import TestKit

@testable import Scenarios

/// The shipped files with what scenarios are varied with, read once.
enum VariantShelf {
    /// What was read, and what is wrong with it.
    static let reading: (library: Library, problems: [Problem]) = {
        func file(_ path: String) -> LibraryReader.File {
            LibraryReader.File(name: path, bytes: Array((try? Fixture.bytes(path)) ?? Data()))
        }
        var files = Shelf.files
        files.variants = LibraryReader.VariantFiles(
            registers: [
                .polite: file("fixtures/wording/registers/polite.yaml"),
                .brisk: file("fixtures/wording/registers/brisk.yaml"),
                .pressing: file("fixtures/wording/registers/pressing.yaml"),
                .heldOut: file("fixtures/wording-held-out/zh-CN.yaml"),
            ],
            traditional: file("fixtures/wording/traditional.yaml"),
            banks: file("fixtures/merchant-banks.yaml")
        )
        return LibraryReader.read(files)
    }()
    /// The shipped library.
    static var library: Library { reading.library }

    /// Some variants of a cover; all of it where every case is to be played.
    static let cover: [Variant] = VariantCover.pairwise(
        seed: "metamorphic",
        count: Breadth.isFull ? VariantCover.size(seed: "metamorphic") : 12
    )
}
