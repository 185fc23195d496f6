import Testing
import Vocabulary

struct ScanAppTests {
    @Test(arguments: [
        ("Mozilla/5.0 (Linux; Android 14) Mobile Weiliao/8.0.50", ScanApp.chat),
        ("Mozilla/5.0 (iPhone) ZhifuClient/10.5 Language/zh-Hans", .wallet),
        ("Mozilla/5.0 (iPhone) Safari/604.1", .browser), ("", .browser),
    ])
    func `an app is told by its mark, and whatever has none is a browser`(_ agent: String, _ app: ScanApp) {
        #expect(ScanApp(userAgent: agent) == app)
    }

    @Test func `who says nothing is a browser`() { #expect(ScanApp(userAgent: nil) == .browser) }

    @Test func `every mark is its own`() {
        #expect(Set(ScanApp.allCases.compactMap(\.mark)).count == ScanApp.allCases.count - 1)
    }
}
