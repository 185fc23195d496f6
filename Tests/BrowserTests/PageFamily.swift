import Testing

/// A family of pages, and how its page comes onto a screen: one line for each in ``all``.
struct PageFamily: Sendable, CustomTestStringConvertible {
    /// Where a page of a class is looked at.
    struct Scene: Sendable {
        /// The console's browser, signed in, at the class's page.
        var trainer: Person
        /// A learner's phone, at the learner's home, with one merchant walked and handed in.
        var learner: Person
        /// The class's address on the console.
        var console: String
        /// The learner's own address.
        var home: String
        /// The server's address.
        var base: String
    }

    /// Whose screen it is.
    enum Screen: Sendable { case learner, trainer }

    /// What it is called.
    var name: String
    /// Whose screen shows it.
    var screen: Screen
    /// Brings it there.
    var open: @Sendable (Scene) async throws -> Void

    var testDescription: String { name }

    /// A page of the learner's phone that an address opens.
    private static func phone(_ name: String, _ path: @escaping @Sendable (Scene) -> String) -> Self {
        Self(name: name, screen: .learner) { try await $0.learner.window.go(to: path($0)) }
    }

    /// A page of the console that an address opens.
    private static func console(_ name: String, _ path: @escaping @Sendable (Scene) -> String) -> Self {
        Self(name: name, screen: .trainer) { try await $0.trainer.window.go(to: path($0)) }
    }

    /// Every family of a class; a new page is one line more.
    static let all: [Self] = [
        phone("class-join") { $0.base + "/" },
        phone("class-home") { $0.home },
        phone("class-unit") { $0.home + "/1" },
        Self(name: "class-filed", screen: .learner) { scene in
            try await scene.learner.window.go(to: scene.home + "/2")
            try await scene.learner.presses("到现场", "取证")
        },
        Self(name: "class-sheet", screen: .learner) { scene in
            try await scene.learner.window.go(to: scene.home + "/2")
            let _: Bool? = try await scene.learner.window.run(
                "document.querySelectorAll('details').forEach(part => part.open = true)"
            )
        },
        Self(name: "consumer-site", screen: .learner) { scene in
            try await scene.learner.window.go(to: scene.home + "/2")
            try await scene.learner.presses("回到现场")
        },
        console("trainer-sign-in") { $0.base + "/trainer/sign-in" },
        console("trainer-console") { $0.base + "/trainer" },
        console("trainer-class") { $0.console },
        console("trainer-class-en") { $0.console + "?lang=en" },
        console("trainer-wall") { $0.console + "/wall" },
        phone("class-debrief") { $0.home + "/1/debrief" },
        phone("class-conduct") { $0.home + "/conduct" },
        phone("class-certificate") { $0.home + "/certificate" },
        phone("certificates") { $0.base + "/certificates" },
        phone("observation-sheet") { $0.base + "/observation-sheet" },
        console("trainer-results") { $0.console + "/results" },
        console("trainer-result") { $0.console + "/results/L-001/1" },
        console("trainer-debrief") { $0.console + "/debriefs/L-001/1" },
        console("trainer-agreement") { $0.console + "/agreement" },
        console("trainer-series") { $0.base + "/trainer/series" },
        console("trainer-roster") { $0.console + "/roster" },
        console("trainer-papers") { $0.console + "/papers" },
        console("trainer-stickers") { $0.console + "/papers/stickers" },
        console("trainer-answer-key") { $0.console + "/papers/answer-key" },
        console("trainer-files") { $0.console + "/files" },
    ]
}
