import Foundation
import TestKit
import Testing
import Vocabulary

@testable import Scenarios

/// Bytes by chance, and shipped files with scars.
struct YAMLTextScarsTests {
    @Test(.timeLimit(.minutes(2)), arguments: 0..<6)
    func `random bytes are told and never crash`(_ round: Int) {
        var dice = Dice(words: "random bytes", "\(round)")
        for _ in 0..<1_000 {
            let bytes = (0..<dice.roll(below: 80)).map { _ in UInt8(dice.roll(below: round < 2 ? 256 : 128)) }
            YAMLTextTests.read(bytes)
        }
    }

    @Test(.timeLimit(.minutes(3)), arguments: 0..<6)
    func `a scenario with random scars is told and never crashes`(_ round: Int) {
        var dice = Dice(words: "scars", "\(round)")
        let scars = Array("[]{}:,-?'\"#&*!|>%@`\n\r\t \\0a微\u{2028}\u{FEFF}".utf8) + [0x00, 0x1B, 0x7F, 0xC3, 0xFF]
        let files = Shelf.files.scenarios
        for _ in 0..<400 {
            var bytes = files[dice.roll(below: files.count)].bytes
            for _ in 0...dice.roll(below: 4) {
                let place = dice.roll(below: bytes.count)
                switch dice.roll(below: 3) {
                case 0: bytes.insert(scars[dice.roll(below: scars.count)], at: place)
                case 1: bytes[place] = scars[dice.roll(below: scars.count)]
                default: bytes.removeSubrange(place..<min(bytes.count, place + 1 + dice.roll(below: 20)))
                }
            }
            YAMLTextTests.read(bytes)
        }
    }

    @Test(.timeLimit(.minutes(3))) func `a file cut off at any byte is told`() throws {
        let name = "dine-in-skip-delayed.yaml"
        let file = try #require(Shelf.files.scenarios.first { $0.name.hasSuffix(name) })
        for length in 0..<file.bytes.count {
            let reading = Shelf.reader.read(Array(file.bytes.prefix(length)), file: name)
            // The price of the last line may be cut away whole: a shorter scenario is one too.
            #expect((reading.scenario == nil) == !reading.problems.isEmpty, "\(length)")
        }
        #expect(Shelf.reader.read(file.bytes, file: name).problems == [])
    }
}
