import Foundation
import Vocabulary

/// Draws a page of a replay as its consumer saw it, dead: no form, link, script or address is left in it.
struct ReplayScreen: Sendable {
    let templates: PageTemplates

    /// What is set off on a page.
    struct Spot: Sendable {
        /// The numbers of its points.
        var numbers: [Int]
        /// The control; nil where it shows in words or prices.
        var control: Control?
        /// Words in which it shows.
        var texts: [String]
        /// How it is set off.
        var manner: Manner
    }

    /// How a spot is set off.
    struct Manner: Sendable {
        /// The attribute that style sheets see.
        var attribute: String
        /// What stands on the badge behind its numbers.
        var words: String
        /// The same where the page as a whole is meant.
        var wholeWords: String
    }

    /// Writes a page.
    ///
    /// - Parameters:
    ///   - view: The visit that shows it.
    ///   - spots: What is set off, and how.
    /// - Returns: HTML to stand inside another document.
    /// - Throws: ``PageTemplates/Failure``.
    func html(of view: VisitView, _ spots: [Spot]) throws -> String {
        let picture = "data:image/png;base64," + Data(QRCode("MockMerchant")?.png() ?? []).base64EncodedString()
        let stickers = view.stickers.map {
            ($0.scan.target, PageAddresses.StickerAddress(image: picture, scan: ""))
        }
        let addresses = PageAddresses(
            post: "",
            stickers: Dictionary(stickers, uniquingKeysWith: { first, _ in first }),
            brand: PageFaces.brand(of: view),
            clock: view.clock
        )
        var text = try templates.render("debrief-screen", PageView(view.page, addresses))
        let rest = Self.merged(spots).filter { !Self.mark($0, in: &text) }
        if let manner = rest.first?.manner {
            let numbers = Set(rest.flatMap(\.numbers)).sorted().map(String.init).joined(separator: "、")
            text =
                "<p class=\"debrief-badge\" data-of=\"\(manner.attribute)\"><b>\(numbers)</b>\(manner.wholeWords)</p>"
                + "<div class=\"debrief-whole\" \(manner.attribute)=\"\(numbers)\">\(text)</div>"
        }
        return Self.dead(text)
    }

    /// Spots of one control are one.
    private static func merged(_ spots: [Spot]) -> [Spot] {
        spots.reduce(into: []) { merged, spot in
            if let control = spot.control, let place = merged.firstIndex(where: { $0.control == control }) {
                merged[place].numbers = Set(merged[place].numbers + spot.numbers).sorted()
            } else {
                merged.append(spot)
            }
        }
    }

    /// Sets a spot off; false where the document has no such element.
    private static func mark(_ spot: Spot, in text: inout String) -> Bool {
        let manner = spot.manner
        let needles: [String]
        if let control = spot.control {
            needles = [control.target.isEmpty ? " name=\"\(control.name)\"" : " value=\"\(control.target)\""]
        } else {
            needles = spot.texts.filter { !$0.isEmpty }.map { ">\(escaped($0))<" }
        }
        for needle in needles {
            guard let found = text.range(of: needle), let tag = element(at: found.lowerBound, in: text) else {
                continue
            }
            let numbers = spot.numbers.map(String.init).joined(separator: "、")
            text.insert(contentsOf: " \(manner.attribute)=\"\(numbers)\"", at: tag.nameEnd)
            text.insert(
                contentsOf:
                    "<span class=\"debrief-badge\" data-of=\"\(manner.attribute)\"><b>\(numbers)</b>\(manner.words)</span>",
                at: tag.start
            )
            return true
        }
        return false
    }

    /// The button, row or paragraph to which a place in the document belongs.
    private static func element(
        at place: String.Index,
        in text: String
    ) -> (start: String.Index, nameEnd: String.Index)? {
        let before = text[..<place]
        let names = ["button", "label", "fieldset", "p", "h2", "dd", "li", "figcaption"]
        var starts = names.compactMap { name in
            before.range(of: "<\(name) ", options: .backwards) ?? before.range(of: "<\(name)>", options: .backwards)
        }
        if let fieldset = before.range(of: "<fieldset", options: .backwards),
            before[fieldset.lowerBound...].range(of: "</fieldset>") == nil
        {
            starts = [fieldset]
        }
        guard let start = starts.map(\.lowerBound).max() else { return nil }
        let nameEnd = text[start...].firstIndex { $0 == " " || $0 == ">" } ?? start
        return (start, nameEnd)
    }

    /// Takes out whatever leads anywhere; text holds no such thing, since quotes are escaped in it.
    private static func dead(_ text: String) -> String {
        var text = text
        for name in ["action", "method", "href", "id", "name", "data-scope", "data-to", "data-watch", "data-send"] {
            text = text.replacingOccurrences(of: " \(name)=\"[^\"]*\"", with: "", options: .regularExpression)
        }
        return text
    }

    private static func escaped(_ words: String) -> String {
        words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }
}
