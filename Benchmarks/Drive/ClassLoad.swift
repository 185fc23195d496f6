import Foundation
import Walker

/// A whole class over HTTP: a trainer with an open wall, and learners who walk and save at once.
///
/// All of it comes from one address, as a classroom behind one router does. Half-way it says `half` in a line of its own, so that
/// whoever started the server may stop it and start it again; requests that nobody answers are made again, and counted apart.
struct ClassLoad {
    private let base: String
    private let token: String
    private let learners: Int
    private let seconds: Int
    private let think: Int
    private let seed: String

    /// What came of it.
    struct Result: Codable {
        var learners: Int
        var joined: Int
        var seconds: Int
        var lines: [ClassTally.Line]
        /// What should not have come, and how often.
        var errors: [String: Int]
        /// Requests that nobody answered, made again.
        var refused: Int
        /// Between which moments nobody answered, in seconds since 1970; empty where somebody always did.
        var refusedFrom: [Double]
        /// Acts whose answer was lost although they were done.
        var stale: Int
        /// Answers acknowledged, and those of them that no sheet showed at the end.
        var acknowledged: Int
        var lost: [String]
        var sheets: Int
        var pages: Int
        /// Changes that the wall was told, and how often its stream was opened.
        var told: Int
        var streams: Int
    }

    init(_ words: [String]) throws {
        base = try words.word(0, "where the server is")
        token = try words.word(1, "the trainer's token")
        learners = try words.number(2, "how many learners")
        seconds = try words.number(3, "how many seconds")
        think = try words.number(4, "how many milliseconds a learner thinks at most")
        seed = try words.word(5, "a seed")
    }

    /// Holds the class, and prints what came of it.
    func run() async throws {
        let wire = LiveWire(deadlineSeconds: 30, width: learners + 16, waitsForServer: false)
        let tally = ClassTally()
        let ends = ContinuousClock.now + .seconds(seconds)
        let phone = ClassPhone(base: base, wire: wire, tally: tally, ends: ends)
        let (cookie, page) = try await signIn(phone)
        let made = try await make(phone, cookie, page)
        let wall = WallReader(address: base + made.path, cookie: cookie, phone: phone) {
            try await signIn(phone).cookie
        }
        let watching = Task { await wall.watch() }
        let bell = Task {
            try await Task.sleep(for: .seconds(seconds / 2))
            FileHandle.standardOutput.write(Data("half\n".utf8))
        }
        let outcomes = await withTaskGroup(of: ClassLearner.Outcome?.self) { group in
            for number in 1...max(1, learners) {
                group.addTask {
                    var learner = ClassLearner(
                        number,
                        seed: seed,
                        phone: phone,
                        code: made.code,
                        units: made.units,
                        stay: .milliseconds(seconds * 1_000 / made.units),
                        think: think
                    )
                    do { return try await learner.run() } catch {
                        tally.noteError("learner gave up: \(error)")
                        return nil
                    }
                }
            }
            return await group.reduce(into: [ClassLearner.Outcome]()) { if let one = $1 { $0.append(one) } }
        }
        bell.cancel()
        watching.cancel()
        await watching.value
        try await wire.shutdown()
        let refused = tally.refused
        try Drive.show(
            Result(
                learners: learners,
                joined: outcomes.count,
                seconds: seconds,
                lines: tally.lines,
                errors: tally.errors,
                refused: refused.count,
                refusedFrom: [refused.min(), refused.max()].compactMap(\.self),
                stale: tally.stale,
                acknowledged: outcomes.map(\.acknowledged).reduce(0, +),
                lost: outcomes.flatMap(\.lost),
                sheets: outcomes.map(\.sheets).reduce(0, +),
                pages: outcomes.map(\.pages).reduce(0, +),
                told: wall.told,
                streams: wall.streams
            )
        )
    }

    /// Signs the trainer in; answers the cookie and the console.
    private func signIn(_ phone: ClassPhone) async throws -> (cookie: String, page: String) {
        let entered = try await phone.ask("trainer", "/trainer/sign-in", form: [("token", token)])
        guard let cookie = entered.response.header("set-cookie")?.prefix(while: { $0 != ";" }) else {
            throw Failure(message: "the token opens nothing: status \(entered.response.status)")
        }
        let page = try await phone.ask("trainer", "/trainer", cookie: String(cookie)).text
        return (String(cookie), page)
    }

    /// Makes a self-paced class of the first course, and starts it.
    private func make(
        _ phone: ClassPhone,
        _ cookie: String,
        _ page: String
    ) async throws -> (path: String, code: String, units: Int) {
        guard let form = ScreenReading(page).forms.first(where: { $0.action == "/trainer/classes" }),
            let seal = form.fields.first(where: { $0.name == "seal" })?.value,
            let course = form.fields.first(where: { $0.name == "course" })?.value
        else { throw Failure(message: "the console has no form that makes a class") }
        let made = try await phone.follow(
            "trainer",
            "/trainer/classes",
            form: [("seal", seal), ("course", course), ("pace", "self-paced")],
            then: "trainer",
            cookie: cookie
        )
        guard let shown = made.answer.text.firstMatch(of: #/class="big">([0-9 ]+)</#)?.1 else {
            throw Failure(message: "the class's page shows no join code: status \(made.answer.response.status)")
        }
        let path = made.address.hasPrefix(phone.base) ? String(made.address.dropFirst(phone.base.count)) : made.address
        let units = made.answer.text.matches(of: #/<li class="tools"><span>\d+\./#).count
        _ = try await phone.ask("trainer", path, form: [("seal", seal), ("act", "start")], cookie: cookie)
        return (path, shown.filter { $0.isNumber }, max(1, units))
    }
}
