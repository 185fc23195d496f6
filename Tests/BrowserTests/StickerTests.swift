import Foundation
import Scenarios
import TestKit
import Testing
import Vocabulary
import Walker

/// What is printed on a sticker leads into the flow: read from its picture by a reader that is not ours.
@Suite(
    .enabled("no zbarimg on PATH: install zbar-tools, these tests need it", { Tool.zbarimg != nil }),
    .timeLimit(.minutes(5))
)
struct StickerTests {
    /// Answers what a picture of a code holds.
    private static func text(in picture: [UInt8]) async throws -> String {
        let reader = try #require(Tool.zbarimg)
        return try await Scratch.folder { folder in
            let file = folder.appending(path: "code.png")
            try Data(picture).write(to: file)
            let outcome = try await reader.run([
                "--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", file.path,
            ])
            try #require(outcome.status == 0, "zbarimg: \(outcome.complaint)")
            return outcome.text.trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    @Test(arguments: ["suowa-noodle@pure", "huantang-park@coercive", "dine-in-honest-member-code"])
    func `each sticker at the site holds the address that opens the flow`(_ scenario: ScenarioID) async throws {
        try await BrowserRange.whileOpen { range in
            var session = try await range.session(at: scenario)
            let stickers = session.document.page.blocks.compactMap {
                if case .sticker(let one) = $0 { one } else { nil }
            }
            try #require(!stickers.isEmpty)
            for sticker in stickers {
                let code = try #require(session.document.codes[sticker.scan.target])
                #expect(try await Self.text(in: range.bytes(at: code + ".png", accepting: "image/png")) == code)
            }
            try await session.scan(stickers[0])
            #expect(session.document.page.party != .site)
        }
    }

    @Test func `each code in the street holds the address of a merchant's door`() async throws {
        try await BrowserRange.whileOpen { range in
            let html = String(decoding: try await range.bytes(at: "/", accepting: "text/html"), as: UTF8.self)
            let doors = html.matches(of: #/<a class="enter" href="([^"]+)">/#).map { String($0.1) }
            let pictures = html.matches(of: #/<img src="([^"]+\.png)"/#).map { String($0.1) }
            #expect(doors.count == range.library.scenarios.count)
            #expect(pictures == doors.map { $0 + ".png" })
            for door in [doors.first, doors.last].compactMap(\.self) {
                let code = try await Self.text(in: range.bytes(at: door + ".png", accepting: "image/png"))
                #expect(code == range.base + door)
                let page = String(decoding: try await range.bytes(at: code, accepting: "text/html"), as: UTF8.self)
                #expect(page.contains("练习身份卡"))
            }
        }
    }

    @Test(.browser) func `a sticker is read off the screen as it is drawn`() async throws {
        try await BrowserRange.whileOpen { range in
            try await Chromium.window { window in
                let session = try await range.session(at: "suowa-noodle@pure")
                try await window.go(to: session.document.address)
                let code = try await Self.text(in: Array(window.screenshot()))
                #expect(session.document.codes.values.contains(code))
                try await window.go(to: code)
                #expect(try await window.title == "点餐")
            }
        }
    }
}
