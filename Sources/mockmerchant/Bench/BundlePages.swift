import Reports
import Vocabulary
import Walker

/// The distinct pages of a bundle's walks, numbered as they were first met, and which walk met which.
struct BundlePages {
    /// A page as it was served first.
    struct Met {
        /// From 1.
        var number: Int
        /// The HTML.
        var html: String
        /// What stands on it.
        var page: Page
    }

    /// A page on a walk.
    struct Step: Encodable, Hashable {
        /// The page's number.
        var page: Int
        /// The exchange that brought it, from 1.
        var exchange: Int
        /// The words of the control that was pressed on it; nil on the last page, and where a code was scanned.
        var pressed: String?
    }

    /// Every page, by number.
    private(set) var pages: [Met] = []
    /// The pages of each walk in order.
    private(set) var walks: [[Step]] = []
    /// What the merchant's own pages call, by their numbers.
    private(set) var screens: [Int: MiniProgramSource.Screen] = [:]
    private var numbers: [Page: Int] = [:]

    /// The name of the field of a form that says what was pressed.
    private static let press = "press"
    /// How hosts begin on which one pays.
    private static let payingHost = "//pay."

    /// Numbers the pages of some walks.
    init(of walks: [BundleNotes.Heard]) {
        for walk in walks { add(walk) }
    }

    private mutating func add(_ walk: BundleNotes.Heard) {
        var steps: [Step] = []
        var pressed: String?
        for (place, note) in walk.notes.enumerated() {
            if note.request.method == "POST" {
                pressed = BundleHAR.pairs(in: note.request.body).first { $0.name == Self.press }?.value ?? pressed
            }
            let last = steps.last.map { pages[$0.page - 1] }
            if let target = pressed, let last, let label = last.page.control(at: target)?.label {
                steps[steps.count - 1].pressed = label
            }
            if let page = note.page {
                let number = number(of: page, served: note)
                if let target = pressed, let last { link(last, by: target, to: page, at: note.request.url) }
                pressed = nil
                steps.append(Step(page: number, exchange: place + 1))
            } else if let last, note.response.header("Location") == nil || note.request.method == "GET",
                note.request.headers.contains(where: { $0.name == "Accept" && !$0.value.hasPrefix("text/html") })
            {
                notice(note, from: last)
            }
        }
        walks.append(steps)
    }

    private mutating func number(of page: Page, served note: BundleNotes.Note) -> Int {
        if let known = numbers[page] { return known }
        let number = pages.count + 1
        numbers[page] = number
        pages.append(Met(number: number, html: String(decoding: note.response.body, as: UTF8.self), page: page))
        if page.party == .merchant { screens[number] = MiniProgramSource.Screen(number: number, page: page) }
        return number
    }

    /// Notes which of the platform's sheets a control of the merchant's leads to.
    private mutating func link(_ last: Met, by target: String, to page: Page, at url: String) {
        guard last.page.party == .merchant, page.party == .chat || page.party == .wallet else { return }
        if let scope = page.controls.compactMap(\.scope).first {
            screens[last.number]?.calls[target] = scope
        } else if url.contains(Self.payingHost) {
            screens[last.number]?.payments.insert(target)
        }
    }

    /// Notes a request that a page of the merchant's makes by itself.
    private mutating func notice(_ note: BundleNotes.Note, from last: Met) {
        let url = String(note.request.url.prefix { $0 != "?" })
        let query = Array(note.request.url.dropFirst(url.count + 1).utf8)
        let names = (BundleHAR.pairs(in: query) + BundleHAR.pairs(in: note.request.body)).map(\.name)
        let request = MiniProgramSource.Request(
            method: note.request.method,
            url: url,
            names: names.filter { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } }
        )
        if screens[last.number]?.requests.contains(request) == false {
            screens[last.number]?.requests.append(request)
        }
    }
}
