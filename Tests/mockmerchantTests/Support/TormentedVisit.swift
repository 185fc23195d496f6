import Vocabulary
import Walker

/// One consumer whose server is killed now and then, and who remembers the last page that was answered.
struct TormentedVisit: Sendable {
    /// Its place in the crowd.
    let number: Int
    /// How many answers it got to what it did.
    private(set) var acknowledged = 0
    /// The last page that was answered, and the port that its address names; nil before the first.
    private var last: (document: VisitDocument, port: Int)?
    /// Says that something was sent that nobody answered: it may be kept, and need not.
    private var isInFlight = false
    private var dice: Dice

    /// What is walked: long ways with several forms.
    static let scenarios: [ScenarioID] = [
        "waichu-hotpot@coercive", "huantang-park@nudging", "zhangjiao-kitchen@compliant", "mandi-mart@deceptive",
    ]

    init(number: Int, seed: String) {
        self.number = number
        dice = Dice(words: "torture", seed, "\(number)")
    }

    /// Says what is wrong with the visit on a server that was started anew; nil where it stands as it was answered.
    func fault(on server: ServingProgram, over wire: LiveWire) async throws -> String? {
        guard let last else { return nil }
        let address = moved(last.document.address, from: last.port, to: server.port)
        let now = try await server.page(at: address, over: wire)
        if now.address == address, now.page == last.document.page, now.clock == last.document.clock { return nil }
        // What was under way when the server died may have been kept: then the old page leads one step on.
        if isInFlight, now.address != address { return nil }
        let differs = [
            now.address == address ? nil : "at \(now.address) in place of \(address)",
            now.page == last.document.page ? nil : "with another page",
            now.clock == last.document.clock ? nil : "at \(now.clock) in place of \(last.document.clock)",
        ].compactMap(\.self)
        return "visit \(number) stood on \(last.document.page.title) and stands on \(now.page.title), "
            + differs.joined(separator: ", ")
    }

    /// Presses one thing after another until the server does not answer any more.
    func walkedUntilCut(on server: ServingProgram, over wire: LiveWire) async -> Self {
        var walker = self
        do {
            try await walker.arrive(on: server, over: wire)
            while true { try await walker.step(on: server, over: wire) }
        } catch {
            return walker
        }
    }

    private mutating func arrive(on server: ServingProgram, over wire: LiveWire) async throws {
        let document: VisitDocument
        if let last {
            document = try await server.page(
                at: moved(last.document.address, from: last.port, to: server.port),
                over: wire
            )
        } else {
            document = try await server.visit(
                Self.scenarios[number % Self.scenarios.count],
                over: wire,
                seed: "t\(number)"
            )
        }
        take(document, on: server)
    }

    private mutating func step(on server: ServingProgram, over wire: LiveWire) async throws {
        guard let last else { return }
        let scans = last.document.codes.values.sorted()
        let controls = last.document.page.controls.filter { !$0.target.isEmpty }
        let choice = dice.roll(below: scans.count + controls.count + 1)
        isInFlight = true
        if choice < scans.count {
            take(try await server.page(at: scans[choice], over: wire), on: server)
        } else if choice < scans.count + controls.count {
            take(try await server.press(controls[choice - scans.count], on: last.document, over: wire), on: server)
        } else {
            take(try await server.press("site", on: last.document, over: wire), on: server)
        }
        acknowledged += 1
    }

    private mutating func take(_ document: VisitDocument, on server: ServingProgram) {
        var document = document
        // Why an act was not taken is said once, to whoever tried; the page is the one that it was.
        document.page.refusal = nil
        (last, isInFlight) = ((document, server.port), false)
    }

    private func moved(_ address: String, from old: Int, to new: Int) -> String {
        address.replacing(":\(old)/", with: ":\(new)/")
    }
}
