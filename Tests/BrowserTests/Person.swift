import Testing
import Vocabulary

/// A person with a phone, who reads the screen and presses what stands there.
struct Person {
    /// The phone's browser.
    let window: WebDriver
    /// What the person's pictures are called; each gets a word of its own behind it.
    let album: String
    /// The values of the training identity, by their labels, once the card was seen.
    private(set) var card: [String: String] = [:]

    /// How often a person looks for another page after a press before giving up.
    private static let looks = 200

    init(with window: WebDriver, album: String) {
        self.window = window
        self.album = album
    }

    /// Opens the range and a phone, and lets a person go.
    static func goes(
        _ album: String,
        asksBrowser: Bool = false,
        _ way: @escaping @Sendable (inout Person, BrowserRange) async throws -> Void
    ) async throws {
        try await BrowserRange.whileOpen(asksBrowser: asksBrowser) { range in
            try await Chromium.window { window in
                var person = Person(with: window, album: album)
                try await way(&person, range)
            }
        }
    }

    /// Walks into a merchant from the street: searches for it, opens its door, takes the card, comes to the site.
    mutating func walksIn(to merchant: String, played mode: String, on range: BrowserRange) async throws {
        try await window.go(to: range.base + "/")
        try await window.type(merchant, into: "input[name=q]")
        try await chooses(mode, from: "模式")
        try await presses("查找")
        try await sees("找到 1 个")
        try await presses("走进去")
        try await takesTheCard()
        try await presses("到现场看看")
        try await sees(merchant)
    }

    /// Walks into the one scenario of a title from the street, and comes to the site.
    mutating func walksIn(toTheOneCalled title: String, on range: BrowserRange) async throws {
        try await window.go(to: range.base + "/")
        try await window.type(title, into: "input[name=q]")
        try await presses("查找")
        try await sees("找到 1 个")
        try await presses("走进去")
        try await takesTheCard()
        try await presses("到现场看看")
    }

    /// Reads the training identity off the page.
    mutating func takesTheCard() async throws {
        try await sees("练习身份卡")
        card = try await window.run(
            """
            return Object.fromEntries(Array.from(document.querySelectorAll('.identity div'), row =>
                [row.querySelector('dt').textContent, row.querySelector('dd').textContent]));
            """
        )
    }

    /// Presses the button or link with these very words, as a finger does.
    func presses(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let places: [Int] = try await window.run(
            """
            const bare = text => (text || '').replace(/\\s+/g, '');
            const all = Array.from(document.querySelectorAll('button, a[href]'));
            const found = all.filter(e => bare(e.textContent) === bare(arguments[0]) && e.checkVisibility());
            if (found.length) found[0].scrollIntoView({ block: 'center' });
            window.isPressed = true;
            return found.map(e => all.indexOf(e));
            """,
            with: [words]
        )
        let place = try #require(places.first, "nothing to press says \(words)", sourceLocation: sourceLocation)
        try await window.click(window.elements("button, a[href]")[place])
        try await turnsThePage(after: words, sourceLocation: sourceLocation)
    }

    /// Looks until another page stands there; the looks are bounded, and no other page is a failure.
    private func turnsThePage(after words: String, sourceLocation: SourceLocation) async throws {
        for _ in 0..<Self.looks {
            let isNew: Bool = try await window.run("return !window.isPressed && document.readyState === 'complete'")
            if isNew { return }
        }
        let title: String = try await window.run("return document.title")
        Issue.record(
            "pressed \(words), looked \(Self.looks) times, and still stands on the same page: \(title)",
            sourceLocation: sourceLocation
        )
    }

    /// Presses one thing after another.
    func presses(_ first: String, _ then: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for words in [first] + then { try await presses(words, sourceLocation: sourceLocation) }
    }

    /// Sees words on the screen, wherever white space stands among them.
    func sees(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let screen = try await screen
        for word in words {
            let isSeen = screen.contains(word.filter { !$0.isWhitespace })
            #expect(isSeen, "\(word) is not to be seen in \(screen)", sourceLocation: sourceLocation)
        }
    }

    /// Sees nothing to press that says these words.
    func missesAnyWay(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let offered = try await OfferedControls.shown(in: window).filter { $0.tag == "button" }
        for word in words {
            #expect(!offered.contains { $0.label.contains(word) }, sourceLocation: sourceLocation)
        }
    }

    /// Types how many of a dish are wanted.
    func wants(_ count: Int, of dish: String) async throws {
        let field = try await window.element("input[aria-label^=\"\(dish)\"]")
        let _: Bool? = try await window.run(
            "document.querySelector(`input[aria-label^=\"${arguments[0]}\"]`).scrollIntoView({ block: 'center' })",
            with: [dish]
        )
        try await window.type("\(count)", into: field)
    }

    /// Ticks a seat of the first showing.
    func sits(on seat: String) async throws {
        let _: Bool? = try await window.run(
            "document.querySelector(`input[aria-label^=\"${arguments[0]}\"]`).scrollIntoView({ block: 'center' })",
            with: [seat]
        )
        try await window.click(window.element("input[aria-label^=\"\(seat)\"]"))
    }

    /// Chooses a word of a closed choice drawn as a list.
    func chooses(_ word: String, from label: String) async throws {
        let _: Bool? = try await window.run(
            """
            const list = Array.from(document.querySelectorAll('label')).find(l => l.textContent.includes(arguments[1]));
            const select = list.querySelector('select');
            select.selectedIndex = Array.from(select.options).findIndex(o => o.textContent === arguments[0]);
            """,
            with: [word, label]
        )
    }

    /// Taps the label of a choice or box.
    func taps(_ label: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let places: [Int] = try await window.run(
            """
            const all = Array.from(document.querySelectorAll('main label'));
            const found = all.filter(e => e.textContent.includes(arguments[0]));
            if (found.length) found[0].scrollIntoView({ block: 'center' });
            return found.map(e => all.indexOf(e));
            """,
            with: [label]
        )
        let place = try #require(places.first, "nothing to tap says \(label)", sourceLocation: sourceLocation)
        try await window.click(window.elements("main label")[place])
    }

    /// Keeps a picture of the screen.
    func keeps(_ name: String) async throws { try await window.keepScreenshot("\(album)-\(name)") }

    /// Everything that can be read on the screen, without white space.
    private var screen: String {
        get async throws {
            let text: String = try await window.run("return document.title + ' ' + document.body.innerText")
            return String(text.filter { !$0.isWhitespace })
        }
    }
}
