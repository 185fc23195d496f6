import Foundation
import Scenarios
import Server
import TestKit
import Testing
import Vocabulary

@testable import mockmerchant

/// What is read when it is asked for is what reading everything at once gives.
struct RangeShelfTests {
    @Test func `every offer is the one of the whole library, and none is missing`() throws {
        let library = try ShippedRange.library()
        let eager = RangeContent(library.scenarios, of: library)
        let lazy = try RangeShelf(root: Root(named: RepositoryRoot.folder.path)).content
        let offers = try lazy.offers.all { Issue.record($0) }
        let others = try eager.offers.all()
        #expect(offers.map(\.scenario) == others.map(\.scenario))
        for (offer, other) in zip(offers, others) {
            #expect(offer.script == other.script, "\(offer.scenario)")
            #expect(offer.kinds == other.kinds, "\(offer.scenario)")
            #expect(
                [offer.titleZh, offer.titleEn, offer.merchantZh, offer.merchantEn, offer.mode]
                    == [other.titleZh, other.titleEn, other.merchantZh, other.merchantEn, other.mode]
            )
            #expect(offer.era == other.era)
        }
        #expect(try lazy.names() == eager.names())
        #expect(Set(try lazy.hosts()).isSubset(of: Set(try eager.hosts())))
        #expect(Set(try lazy.hosts()) == Set(library.merchants.values.map { "\($0.host).localhost" }))
    }

    @Test func `a mistake in one file stops that one alone, and is read again when it is mended`() throws {
        try Scratch.folder { folder in
            try Self.copyRange(to: folder)
            let files = FileManager.default
            let first = folder.appendingPathComponent("scenarios/dine-in/dine-in-pure.yaml")
            let text = try String(contentsOf: first, encoding: .utf8)
            try text.replacing("merchant:", with: "trader:").write(to: first, atomically: true, encoding: .utf8)
            let content = try RangeShelf(root: Root(named: folder.path)).content
            let error = #expect(throws: RangeError.self) { try content.offers.offer(of: "dine-in-pure") }
            #expect(error?.code == .faulty)
            #expect(error?.underlying?.contains("scenarios/dine-in/dine-in-pure.yaml") == true)
            #expect(error?.message.contains("trader") == false)
            #expect(try content.offers.offer(of: "suowa-noodle@pure") != nil)
            #expect(try content.offers.offer(of: "nobody") == nil)
            try text.write(to: first, atomically: true, encoding: .utf8)
            #expect(try content.offers.offer(of: "dine-in-pure") != nil)
            // One stem twice is seen by the names alone.
            let second = folder.appendingPathComponent("scenarios/parking/dine-in-pure.yaml")
            try files.createDirectory(at: second.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: second, atomically: true, encoding: .utf8)
            #expect(throws: RunError.self) { try RangeShelf(root: Root(named: folder.path)) }
        }
    }

    /// Copies what all scenarios need, and one of them.
    private static func copyRange(to folder: URL) throws {
        let files = FileManager.default
        let root = RepositoryRoot.folder
        try files.copyItem(at: root.appendingPathComponent("fixtures"), to: folder.appendingPathComponent("fixtures"))
        let place = folder.appendingPathComponent("scenarios/dine-in")
        try files.createDirectory(at: place, withIntermediateDirectories: true)
        try files.copyItem(
            at: root.appendingPathComponent("scenarios/dine-in/dine-in-pure.yaml"),
            to: place.appendingPathComponent("dine-in-pure.yaml")
        )
    }
}
