import HTTPTypes
import Hummingbird
import Vocabulary

extension Request {
    /// The word by which a page's script says that a program drives the browser.
    static let drivenMark: Substring = "wd"

    /// What programs call themselves in a `User-Agent`.
    private static let programs = [
        "headless", "bot", "spider", "crawl", "python", "curl", "wget", "go-http", "java/", "okhttp", "axios", "node",
        "playwright", "puppeteer", "selenium", "phantom", "mockmerchant",
    ]

    /// Says that a program sends the request, or a browser that a program drives: it calls itself one, speaks no language
    /// as every browser does, or its own script says so.
    var isAutomated: Bool {
        guard let agent = headers[.userAgent]?.lowercased(), headers[.acceptLanguage] != nil else { return true }
        if Self.programs.contains(where: { agent.holds(bytesOf: $0) }) { return true }
        return uri.query != nil && uri.queryParameters[Self.drivenMark] != nil
    }
}
