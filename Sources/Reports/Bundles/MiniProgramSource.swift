package import Vocabulary

/// Writes what a client saw of a merchant's pages in the shape of a mini-program's source: markup, scripts, declarations.
///
/// What the pages do comes from walks alone: which control led to which of the platform's sheets, and which requests
/// left. Nobody's code is copied; a tool that reads packages finds here what it would find in one.
package struct MiniProgramSource: Sendable {
    /// A page, with what its controls and the page itself call.
    package struct Screen: Sendable {
        /// The page's number in the bundle.
        package var number: Int
        /// The page.
        package var page: Page
        /// The platform's capability behind a control, by the control's target.
        package var calls: [String: String]
        /// The targets of the controls that lead to the payment.
        package var payments: Set<String>
        /// The requests that leave by themselves: the method and the address without its values.
        package var requests: [Request]

        /// Makes a screen that calls nothing.
        package init(number: Int, page: Page) {
            self.number = number
            self.page = page
            calls = [:]
            payments = []
            requests = []
        }
    }

    /// A request that a page makes by itself.
    package struct Request: Hashable, Sendable {
        /// `GET` or `POST`.
        package var method: String
        /// The address without its query.
        package var url: String
        /// The names of what it carries.
        package var names: [String]

        /// Makes a request.
        package init(method: String, url: String, names: [String]) {
            self.method = method
            self.url = url
            self.names = names
        }
    }

    /// A file of the package.
    package struct File: Hashable, Sendable {
        /// Its path in the package.
        package var name: String
        /// What stands in it.
        package var text: String
    }

    private let name: String
    private let screens: [Screen]
    private let purposes: [String: String]

    /// Takes what was seen.
    ///
    /// - Parameters:
    ///   - name: The merchant's name.
    ///   - screens: The merchant's pages in the order of their numbers.
    ///   - purposes: What the declared guide says, by its words.
    package init(name: String, screens: [Screen], purposes: [String: String]) {
        self.name = name
        self.screens = screens
        self.purposes = purposes
    }

    /// The package's files.
    ///
    /// - Throws: ``ReportError``.
    package func files() throws -> [File] {
        [
            File(name: "app.json", text: try app()),
            File(name: "privacy.json", text: try privacy()),
        ] + screens.flatMap(files)
    }

    private var words: [PlatformWord] {
        PlatformWord.all.filter { word in screens.contains { $0.calls.values.contains(word.scope) } }
    }

    private func folder(of screen: Screen) -> String { "pages/p\(screen.number)/index" }

    // MARK: declarations

    private struct App: Encodable {
        struct Purpose: Encodable {
            var desc: String
        }

        struct Window: Encodable {
            var navigationBarTitleText: String
        }

        var pages: [String]
        var permission: [String: Purpose]
        var requiredPrivateInfos: [String]
        var window: Window
    }

    private func app() throws -> String {
        let permissions = words.filter(\.isPermission).map { word in
            (word.scope, App.Purpose(desc: purposes[word.privacyKey] ?? ""))
        }
        return try JSONReport.text(
            encoding: App(
                pages: screens.map(folder),
                permission: Dictionary(uniqueKeysWithValues: permissions),
                requiredPrivateInfos: words.filter(\.isPrivateCall).map(\.call),
                window: App.Window(navigationBarTitleText: name)
            )
        )
    }

    private struct Privacy: Encodable {
        struct Use: Encodable {
            var api: String
            var key: String

            private enum CodingKeys: String, CodingKey {
                case api
                case key = "privacy_key"
            }
        }

        var declared: [String]
        var interfaces: [Use]
    }

    /// What the guide declares, and the private interfaces that the pages call.
    private func privacy() throws -> String {
        let uses = words.filter { !$0.privacyKey.isEmpty }.map { word in
            Privacy.Use(api: word.call.isEmpty ? word.openType : word.call, key: word.privacyKey)
        }
        return try JSONReport.text(encoding: Privacy(declared: purposes.keys.sorted(), interfaces: uses))
    }

    // MARK: pages

    private func files(of screen: Screen) -> [File] {
        let folder = folder(of: screen)
        return [
            File(name: "\(folder).wlml", text: markup(of: screen)),
            File(name: "\(folder).js", text: script(of: screen)),
        ]
    }

    private func markup(of screen: Screen) -> String {
        let page = screen.page
        let refusal = page.refusal.map { ["  <view class=\"refusal\">\(Self.escaped($0))</view>"] } ?? []
        let body = page.blocks.flatMap { lines(of: $0, on: screen) }
        return (["<view class=\"page\">"] + refusal + body + ["</view>", ""]).joined(separator: "\n")
    }

    private func lines(of block: Block, on screen: Screen) -> [String] {
        guard case .form(let form) = block else {
            return block.words.map { "  <text>\(Self.escaped($0))</text>" }
        }
        let goods = block.words.map { "    <text>\(Self.escaped($0))</text>" }
        let controls = (form.goods.compactMap(\.count) + form.fields + form.buttons).map { control in
            "    " + tag(of: control, on: screen)
        }
        return ["  <form bindsubmit=\"send\">"] + goods + controls + ["  </form>"]
    }

    private func tag(of control: Control, on screen: Screen) -> String {
        let label = Self.escaped(control.label)
        switch control.tag {
        case .button, .link:
            let word = screen.calls[control.target].flatMap(PlatformWord.named)
            let open = word.map { $0.openType.isEmpty ? "" : " open-type=\"\($0.openType)\"" } ?? ""
            return "<button\(open) bindtap=\"tap_\(Self.escaped(control.target))\">\(label)</button>"
        case .select:
            return
                "<picker name=\"\(Self.escaped(control.name))\" range=\"\(Self.escaped(control.options.joined(separator: ",")))\">\(label)</picker>"
        case .input:
            let required = control.isRequired ? " required" : ""
            let checked = control.isChecked ? " checked" : ""
            let hint = control.hint.isEmpty ? "" : " placeholder=\"\(Self.escaped(control.hint))\""
            let type = Self.escaped(control.inputType)
            return
                "<label>\(label)<input name=\"\(Self.escaped(control.name))\" type=\"\(type)\"\(required)\(checked)\(hint)/></label>"
        }
    }

    private func script(of screen: Screen) -> String {
        let loads = screen.requests.map { request in
            let data = request.names.map { "\(Self.quoted($0)): this.data[\(Self.quoted($0))]" }.joined(separator: ", ")
            return
                "    wl.request({ url: \(Self.quoted(request.url)), method: \(Self.quoted(request.method)), data: { \(data) } })"
        }
        let taps = screen.page.controls.filter { $0.tag == .button || $0.tag == .link }.map { control in
            let call = screen.calls[control.target].flatMap(PlatformWord.named).map(\.call) ?? ""
            let body =
                if !call.isEmpty {
                    "wl.\(call)({ success: () => this.go(\(Self.quoted(control.target))) })"
                } else if screen.payments.contains(control.target) {
                    "wl.requestPayment({ success: () => this.go(\(Self.quoted(control.target))) })"
                } else {
                    "this.go(\(Self.quoted(control.target)))"
                }
            return "  tap_\(control.target)() { \(body) },"
        }
        let parts =
            ["Page({", "  data: {},", "  onLoad() {"] + loads + ["  },"] + taps + [
                "  go(press) { wl.request({ url: getApp().address, method: \"POST\", data: { press } }) },",
                "  send(event) { wl.request({ url: getApp().address, method: \"POST\", data: event.detail.value }) },",
                "})", "",
            ]
        return parts.joined(separator: "\n")
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
