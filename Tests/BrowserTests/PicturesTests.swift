import Foundation
import TestKit
import Testing
import Vocabulary

/// Takes the pictures of README.md anew under `RECORD=1`, and sees otherwise that they are there and small.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct PicturesTests {
    /// Where the pictures are kept.
    private static let folder = "docs/pictures"

    /// Every picture that is kept.
    private static let names = [
        "street", "menu", "follow-wall", "authorisation-sheet", "parking-bill", "receipt", "report",
    ]

    /// The pictures of the trainer's guide, which `make class-pictures` takes.
    private static let guide = ["console", "join", "home", "site", "filed", "sheet", "lead", "wall"].map {
        "class-\($0)"
    }

    /// The most that a picture may take.
    ///
    /// - Unit: bytes.
    private static let limit = 150_000

    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    @Test(.enabled("pictures are kept, not being recorded", { !isRecording }), arguments: names + guide)
    func `each picture is there and small`(_ name: String) throws {
        let picture = try Fixture.bytes("\(Self.folder)/\(name).png")
        #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(picture.count < Self.limit)
    }

    @Test(.browser, .enabled("set RECORD=1 to take the pictures anew", { isRecording }))
    func `take the pictures of the pages anew`() async throws {
        try FileManager.default.createDirectory(
            at: RepositoryRoot.place(Self.folder),
            withIntermediateDirectories: true
        )
        try await BrowserRange.whileOpen { range in
            try await Chromium.window(WebDriver.Shape(width: 1200, height: 800, ratio: 1, isPhone: false)) { window in
                try await window.go(to: range.base + "/")
                try await Self.settle(window)
                try await Self.keep(window, "street")
                let report = RepositoryRoot.place("out/report.html")
                guard FileManager.default.fileExists(atPath: report.path) else {
                    Issue.record("no out/report.html to take a picture of: run `make run` first")
                    return
                }
                try await window.go(to: report.absoluteString)
                try await Self.keep(window, "report")
            }
            try await Chromium.window(WebDriver.Shape(ratio: 1.5)) { window in
                var person = Person(with: window, album: "readme")
                try await person.walksIn(to: "蓑蛙面馆", played: "强制版", on: range)
                try await person.presses("扫码")
                try await Self.keep(window, "follow-wall")
                try await person.presses("去关注", "关注")
                try await person.wants(2, of: "蓑蛙红汤牛肉面")
                try await person.wants(1, of: "酸菜肥肠面")
                let _: Bool? = try await window.run("scrollTo(0, 0)")
                try await Self.keep(window, "menu")
                try await person.presses("选好了，去结算", "一键授权手机号")
                try await Self.keep(window, "authorisation-sheet")
                try await person.presses("允许", "提交订单", "去支付", "确认支付")
                try await Self.keep(window, "receipt")
                try await person.walksIn(to: "獾塘里地下停车库", played: "纯净版", on: range)
                try await person.presses("扫码")
                try await window.type(try #require(person.card["车牌号"]), into: "main input")
                try await person.presses("查询停车费")
                try await Self.keep(window, "parking-bill")
            }
        }
        Issue.record("recorded docs/pictures: look at them, then run again without RECORD")
    }

    /// Waits until every picture on the screen is drawn.
    private static func settle(_ window: WebDriver) async throws {
        for _ in 0..<100 {
            let isDrawn: Bool = try await window.run(
                """
                return Array.from(document.images).every(i => i.complete || i.getBoundingClientRect().top > innerHeight)
                """
            )
            if isDrawn { return }
        }
    }

    private static func keep(_ window: WebDriver, _ name: String) async throws {
        let picture = try await window.screenshot()
        #expect(picture.count < limit, "\(name) takes \(picture.count) bytes")
        try picture.write(to: RepositoryRoot.place("\(folder)/\(name).png"))
    }
}
