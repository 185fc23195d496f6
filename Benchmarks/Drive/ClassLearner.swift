import Vocabulary
import Walker

/// One learner of a load: joins, walks merchants by their real forms, saves answers, hands sheets in, reads them again at the end.
struct ClassLearner: Sendable {
    /// What came of it.
    struct Outcome: Sendable {
        /// Answers that the server said it had kept.
        var acknowledged = 0
        /// Answers kept that the sheet did not show at the end, each with where.
        var lost: [String] = []
        /// Sheets handed in.
        var sheets = 0
        /// Pages walked.
        var pages = 0
    }

    let phone: ClassPhone
    let code: String
    let units: Int
    /// How long this learner stays at one merchant.
    let stay: Duration
    /// How long this learner thinks before each thing done, at most.
    ///
    /// - Unit: milliseconds.
    let think: Int
    private var dice: Dice
    private var home = ""
    private var kept: [Int: [String: String]] = [:]
    private var outcome = Outcome()

    init(_ number: Int, seed: String, phone: ClassPhone, code: String, units: Int, stay: Duration, think: Int) {
        self.phone = phone
        self.code = code
        self.units = units
        self.stay = stay
        self.think = think
        dice = Dice(words: seed, "learner", "\(number)")
    }

    /// Lives a class until the load ends, then reads every sheet.
    mutating func run() async throws -> Outcome {
        // A room takes half a minute to scan one code, or as much of a short load as that is of ten minutes.
        try await rest(upTo: min(30_000, think * 6))
        try await join()
        var unit = 1
        while unit <= units, .now < phone.ends {
            try await visit(unit)
            unit += 1
        }
        while .now < phone.ends {
            try await rest()
            _ = try await phone.ask("state poll", home + "?state=1")
        }
        try await readBack()
        return outcome
    }

    private mutating func join() async throws {
        _ = try await phone.ask("join page", "/?code=\(code)")
        for asset in ["/__range/class.css", "/__range/class.js", "/__range/range.css", "/__range/range.js"] {
            _ = try await phone.ask("asset", asset)
        }
        let joined = try await phone.ask("join", "/", form: [("code", code), ("age", "yes")])
        guard let target = joined.response.header("location") else {
            throw Failure(message: "nobody joined with \(code): status \(joined.response.status)")
        }
        home = target.hasPrefix(phone.base) ? String(target.dropFirst(phone.base.count)) : target
        _ = try await phone.ask("home", home)
    }

    /// Stays at a merchant: walks, answers, and hands the sheet in.
    private mutating func visit(_ unit: Int) async throws {
        var screen = try await open(unit)
        var sheet = ScreenReading("")
        let leaves = min(ContinuousClock.now + stay, phone.ends)
        var turn = 0
        while .now < leaves {
            try await rest()
            turn += 1
            if turn % 2 == 0 {
                if turn % 8 == 2 {
                    sheet = ScreenReading(try await phone.ask("sheet", "\(home)/\(unit)").text)
                    _ = try await phone.ask("state poll", home + "?state=1")
                }
                try await answer(unit, on: sheet)
            } else if turn % 9 == 0, let strip = screen.strip {
                _ = try await phone.ask("evidence", strip.action, form: [("press", "evidence")])
            } else {
                screen = try await step(from: screen, at: unit)
            }
        }
        guard .now < phone.ends else { return }
        _ = try await phone.follow("hand in", "\(home)/\(unit)/submit", form: [("hand", "in")], then: "home")
        outcome.sheets += 1
    }

    private mutating func open(_ unit: Int) async throws -> ScreenReading {
        let opened = try await phone.follow("open", "\(home)/\(unit)/open", form: [("open", "1")], then: "page")
        outcome.pages += 1
        return ScreenReading(opened.answer.text)
    }

    /// Presses something on the page; where nothing leads on, starts the merchant over.
    private mutating func step(from screen: ScreenReading, at unit: Int) async throws -> ScreenReading {
        outcome.pages += 1
        let ways = screen.forms.filter { !$0.buttons.isEmpty }
        let choice = dice.roll(below: ways.count + (screen.links.isEmpty ? 0 : 1))
        if choice >= ways.count, let link = dice.pick(screen.links) {
            return try await landed(phone.follow("page", link, then: "page"), at: unit)
        }
        guard ways.indices.contains(choice), let button = dice.pick(Array(ways[choice].buttons.prefix(2))) else {
            guard let strip = screen.strip else { return try await open(unit) }
            return try await landed(
                phone.follow("act", strip.action, form: [("press", "again")], then: "page"),
                at: unit
            )
        }
        var form = [(button.name, button.value)]
        for field in ways[choice].fields {
            switch field.kind {
            case "hidden": form.append((field.name, field.value))
            case "number": form.append((field.name, "\(dice.roll(below: 2))"))
            case "radio" where !form.contains { $0.0 == field.name }: form.append((field.name, field.value))
            case "checkbox" where dice.roll(below: 2) == 0: form.append((field.name, field.value))
            default: break
            }
        }
        return try await landed(phone.follow("act", ways[choice].action, form: form, then: "page"), at: unit)
    }

    /// The page that stands there now; the merchant's door where the server was away and the page moved on meanwhile.
    private mutating func landed(
        _ way: (answer: ClassPhone.Answer, address: String),
        at unit: Int
    ) async throws -> ScreenReading {
        guard way.answer.response.status == 200 else { return try await open(unit) }
        return ScreenReading(way.answer.text)
    }

    /// Ticks one answer, as the sheet's script sends it.
    private mutating func answer(_ unit: Int, on sheet: ScreenReading) async throws {
        guard let question = dice.pick(sheet.offered.keys.sorted()), let choices = sheet.offered[question],
            let choice = dice.pick(choices)
        else { return }
        let saved = try await phone.ask(
            "save",
            "\(home)/\(unit)/answer",
            form: [(question, choice)],
            wantsJSON: true,
            expecting: [200]
        )
        guard saved.response.status == 200 else { return }
        kept[unit, default: [:]][question] = choice
        outcome.acknowledged += 1
    }

    /// Looks whether every sheet shows what was acknowledged.
    private mutating func readBack() async throws {
        for (unit, answers) in kept.sorted(by: { $0.key < $1.key }) {
            try await rest()
            let sheet = ScreenReading(try await phone.ask("read back", "\(home)/\(unit)").text)
            for (question, choice) in answers.sorted(by: { $0.key < $1.key }) where sheet.ticked[question] != choice {
                outcome.lost.append(
                    "\(home)/\(unit) \(question): \(choice), shown \(sheet.ticked[question] ?? "nothing")"
                )
            }
        }
    }

    private mutating func rest(upTo most: Int? = nil) async throws {
        let most = most ?? think
        try await Task.sleep(for: .milliseconds(most / 3 + dice.roll(below: max(1, most * 2 / 3))))
    }
}
