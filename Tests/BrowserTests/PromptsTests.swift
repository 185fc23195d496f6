import TestKit
import Testing

/// Where a range asks the browser's own questions, a browser that says no has said no to the sheet.
@Suite(.browser, .serialized, .timeLimit(.minutes(5)))
struct PromptsTests {
    @Test(arguments: [(true, "granted", true), (true, "denied", false), (false, "denied", true)])
    func `allowing on the sheet asks the browser too, where the range was told to`(
        _ asksBrowser: Bool,
        _ answer: String,
        _ comesToTheMenu: Bool
    ) async throws {
        try await Person.goes("prompt-\(answer)", asksBrowser: asksBrowser) { person, range in
            try await person.window.go(to: range.base + "/?q=dine-in-forced-location&kind=location-permission-gate")
            try await person.sees("找到 1 个")
            try await person.presses("走进去", "到现场看看", "扫码", "允许获取位置")
            try await person.window.standsAtSea()
            try await person.window.answers("geolocation", answer)
            try await person.presses("允许")
            if comesToTheMenu {
                try await person.sees("拍黄瓜")
            } else {
                try await person.sees("允许获取位置")
                try await person.missesAnyWay("选好了")
            }
        }
    }
}
