/// What a phone's browser takes from a page's HTML: forms to send, links to follow, what is ticked.
///
/// It reads the HTML that our templates write, and is no reader of HTML at large.
struct ScreenReading: Sendable {
    /// Something that can be sent.
    struct Form: Sendable {
        /// Where to.
        var action: String
        /// The fields that have a value, or take one: name, value, and the kind of field.
        var fields: [(name: String, value: String, kind: String)]
        /// The names and values of its buttons.
        var buttons: [(name: String, value: String)]
    }

    /// The forms of the page, the range's own strip left out.
    private(set) var forms: [Form] = []
    /// The form of the range's own strip; nil where there is none.
    private(set) var strip: Form?
    /// Where the buttons lead that are links, the codes on stickers among them.
    private(set) var links: [String] = []
    /// The ticked answer of each group of choices.
    private(set) var ticked: [String: String] = [:]
    /// Every answer that each group of choices offers.
    private(set) var offered: [String: [String]] = [:]

    /// Reads a page.
    init(_ html: String) {
        var isInStrip = false
        var open: Form?
        for tag in html.split(separator: "<").dropFirst() {
            let text = tag.prefix { $0 != ">" }
            if text.hasPrefix("aside class=\"range-strip") { isInStrip = true }
            if text.hasPrefix("/aside") { isInStrip = false }
            if text.hasPrefix("form "), let action = Self.value(of: "action", in: text) {
                open = Form(action: action, fields: [], buttons: [])
            } else if text == "/form", let form = open {
                if isInStrip { strip = form } else { forms.append(form) }
                open = nil
            } else if text.hasPrefix("a "), Self.value(of: "class", in: text)?.hasPrefix("button") == true,
                let target = Self.value(of: "href", in: text)
            {
                links.append(target)
            } else if text.hasPrefix("button"), let name = Self.value(of: "name", in: text) {
                open?.buttons.append((name, Self.value(of: "value", in: text) ?? ""))
            } else if text.hasPrefix("input "), let name = Self.value(of: "name", in: text) {
                let kind = Self.value(of: "type", in: text) ?? "text"
                let value = Self.value(of: "value", in: text) ?? ""
                if kind == "radio" {
                    offered[name, default: []].append(value)
                    if text.hasSuffix(" checked") { ticked[name] = value }
                }
                open?.fields.append((name, value, kind))
            } else if text.hasPrefix("select "), let name = Self.value(of: "name", in: text) {
                open?.fields.append((name, "", "select"))
            }
        }
    }

    /// An attribute's value, with the few signs put back that templates escape in addresses and ids.
    private static func value(of name: String, in tag: Substring) -> String? {
        guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
        let value = String(tag[start.upperBound...].prefix { $0 != "\"" })
        return value.contains("&") ? value.replacing("&amp;", with: "&").replacing("&#39;", with: "'") : value
    }
}
