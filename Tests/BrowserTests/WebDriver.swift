import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// A browser's window, steered over HTTP as W3C WebDriver says: only what our tests need of it.
///
/// - Source: <https://www.w3.org/TR/webdriver2/>, the commands by their names there.
struct WebDriver: Sendable {
    /// Something on the page, as the driver names it.
    struct Element: Hashable, Sendable, Decodable {
        /// The driver's name for it.
        var id: String

        /// The key that the specification fixes for element references.
        private enum CodingKeys: String, CodingKey {
            case id = "element-6066-11e4-a52e-4f735466cecf"
        }
    }

    /// The driver's own address, such as `http://127.0.0.1:4444`.
    private let server: String
    /// The window's path on the driver.
    private let session: String
    /// How the window was opened.
    private let shape: Shape

    /// Opens a window as wide and high as a phone, or as it is told.
    ///
    /// - Parameters:
    ///   - server: The driver's own address.
    ///   - browser: The browser's file.
    ///   - shape: How the window is.
    /// - Throws: ``WebDriverError`` where the browser does not start.
    init(at server: String, browser: URL, _ shape: Shape = Shape()) async throws {
        struct Opened: Decodable { var sessionId: String }
        let arguments = [
            "--window-size=\(shape.width),\(shape.height)", "--force-device-scale-factor=\(shape.ratio)",
            "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
            "--no-proxy-server", "--no-first-run", "--lang=zh-CN",
        ]
        let named = shape.userAgent.map { ["--user-agent=\($0)"] } ?? []
        let hidden = shape.saysDriven ? [] : ["--disable-blink-features=AutomationControlled"]
        let metrics: [String: Any] = [
            "width": shape.width, "height": shape.height, "pixelRatio": shape.ratio, "touch": true, "mobile": true,
        ]
        var options: [String: Any] = ["binary": browser.path, "args": arguments + named + hidden]
        if shape.isPhone { options["mobileEmulation"] = ["deviceMetrics": metrics] }
        // The number by which Chromium's settings say "block".
        if !shape.hasScripts { options["prefs"] = ["profile.managed_default_content_settings.javascript": 2] }
        let wanted: [String: Any] = [
            "browserName": "chrome", "pageLoadStrategy": "normal", "goog:chromeOptions": options,
            "timeouts": ["pageLoad": 30_000, "script": 30_000, "implicit": 0],
        ]
        let body = try Self.bytes(["capabilities": ["alwaysMatch": wanted]])
        let opened: Opened = try await Self.ask(.POST, server + "/session", body)
        self.server = server
        self.shape = shape
        session = server + "/session/" + opened.sessionId
    }

    /// How a window is.
    struct Shape: Hashable, Sendable {
        /// Its width.
        ///
        /// - Unit: CSS pixels.
        var width = 390
        /// Its height.
        ///
        /// - Unit: CSS pixels.
        var height = 844
        /// How many dots a CSS pixel has in pictures.
        var ratio = 2.0
        /// Says that it is touched and as wide as it says, not moved with a mouse.
        var isPhone = true
        /// Says that pages may run their scripts.
        var hasScripts = true
        /// What the browser says of itself; nil for its own words.
        var userAgent: String?
        /// Says that pages are told that a program drives the browser.
        var saysDriven = true
    }

    /// Closes the window and ends the browser.
    func close() async throws { let _: Nothing = try await Self.ask(.DELETE, session) }

    /// Goes to an address and waits for the page's load event.
    func go(to address: String) async throws {
        let _: Nothing = try await post("/url", ["url": address])
    }

    /// The address of the page that is shown.
    var address: String { get async throws { try await Self.ask(.GET, session + "/url") } }

    /// The title of the page that is shown.
    var title: String { get async throws { try await Self.ask(.GET, session + "/title") } }

    /// Answers everything on the page that a CSS selector matches, in document order.
    func elements(_ selector: String) async throws -> [Element] {
        try await post("/elements", ["using": "css selector", "value": selector])
    }

    /// Answers the first thing on the page that a CSS selector matches.
    func element(_ selector: String) async throws -> Element {
        try await post("/element", ["using": "css selector", "value": selector])
    }

    /// Presses something, as a finger would: what is covered or not shown cannot be pressed.
    func click(_ element: Element) async throws {
        let _: Nothing = try await post("/element/\(element.id)/click", [:])
    }

    /// Says yes to the question that the page asks.
    func acceptAlert() async throws { let _: Nothing = try await post("/alert/accept", [:]) }

    /// Presses the first thing that a CSS selector matches.
    func click(_ selector: String) async throws { try await click(element(selector)) }

    /// Types into a field, replacing what stands in it.
    func type(_ text: String, into element: Element) async throws {
        let _: Nothing = try await post("/element/\(element.id)/clear", [:])
        let _: Nothing = try await post("/element/\(element.id)/value", ["text": text])
    }

    /// Types into the first field that a CSS selector matches.
    func type(_ text: String, into selector: String) async throws { try await type(text, into: element(selector)) }

    /// Answers the words that something shows.
    func text(of element: Element) async throws -> String {
        try await Self.ask(.GET, session + "/element/\(element.id)/text")
    }

    /// Runs a script in the page and answers what it returns.
    func run<Value: Decodable>(_ script: String, with arguments: [String] = []) async throws -> Value {
        try await post("/execute/sync", ["script": script, "args": arguments])
    }

    /// Answers the browser's own questions about something, such as `geolocation`, ahead: `granted` or `denied`.
    func answers(_ question: String, _ state: String) async throws {
        let _: Nothing = try await post("/permissions", ["descriptor": ["name": question], "state": state])
    }

    /// Tells the browser where it is: nowhere real, a point at sea.
    func standsAtSea() async throws {
        let place: [String: Any] = ["latitude": 0, "longitude": 0, "accuracy": 10]
        let command: [String: Any] = ["cmd": "Emulation.setGeolocationOverride", "params": place]
        let _: Nothing = try await post("/goog/cdp/execute", command)
    }

    /// The values of the cookies that go with what the page asks of an address.
    func cookies(sentTo address: String) async throws -> [String] {
        struct Jar: Decodable {
            struct Cookie: Decodable { var value: String }
            var cookies: [Cookie]
        }
        let command: [String: Any] = ["cmd": "Network.getCookies", "params": ["urls": [address]]]
        let jar: Jar = try await post("/goog/cdp/execute", command)
        return jar.cookies.map(\.value)
    }

    /// Makes the page as wide as told, or as the window was opened.
    func resize(width: Int?) async throws {
        let metrics: [String: Any] = [
            "width": width ?? shape.width, "height": shape.height, "deviceScaleFactor": shape.ratio,
            "mobile": shape.isPhone,
        ]
        let command: [String: Any] = ["cmd": "Emulation.setDeviceMetricsOverride", "params": metrics]
        let _: Nothing = try await post("/goog/cdp/execute", command)
    }

    /// Answers a picture of what the screen shows, as PNG.
    func screenshot() async throws -> Data {
        let text: String = try await Self.ask(.GET, session + "/screenshot")
        guard let picture = Data(base64Encoded: text) else {
            throw WebDriverError(code: "unreadable answer", message: "the screenshot is not base64")
        }
        return picture
    }
}

extension WebDriver {
    /// Stands for an answer that says nothing but that all went well.
    private struct Nothing: Decodable {
        init(from decoder: any Decoder) {}
    }

    /// The envelope of every answer.
    private struct Answer<Value: Decodable>: Decodable { var value: Value }

    /// The envelope's content when something failed.
    private struct Failure: Decodable {
        var error: String
        var message: String
    }

    /// Sends one of the window's commands.
    private func post<Value: Decodable>(_ command: String, _ body: [String: Any]) async throws -> Value {
        try await Self.ask(.POST, session + command, Self.bytes(body))
    }

    /// Writes a command's body.
    private static func bytes(_ body: [String: Any]) throws -> ByteBuffer {
        ByteBuffer(bytes: try JSONSerialization.data(withJSONObject: body, options: .sortedKeys))
    }

    /// Sends a request and reads its answer; starting a browser may take its time.
    private static func ask<Value: Decodable>(
        _ method: HTTPMethod,
        _ address: String,
        _ body: ByteBuffer? = nil
    ) async throws -> Value {
        var request = HTTPClientRequest(url: address)
        request.method = method
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json; charset=utf-8")
            request.body = .bytes(body)
        }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        let answer = try await response.body.collect(upTo: 64 << 20)
        let text = Data(answer.readableBytesView)
        guard response.status == .ok else {
            let failure = try? JSONDecoder().decode(Answer<Failure>.self, from: text).value
            // An answer that is no failure of the specification's shape is shown as it is.
            throw WebDriverError(
                code: failure?.error ?? "status \(response.status.code)",
                message: failure?.message ?? String(decoding: text, as: UTF8.self)
            )
        }
        return try JSONDecoder().decode(Answer<Value>.self, from: text).value
    }
}
