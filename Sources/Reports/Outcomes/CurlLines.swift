import Vocabulary

/// A walk up to a page as lines for a shell: they make the same visit and press the same controls.
struct CurlLines {
    /// The port that the lines name.
    static let port = 8_080

    /// The scenario.
    let scenario: ScenarioID
    /// The walk.
    let walk: Trace
    /// The last page's place, from 0.
    let last: Int
    /// The run's seed.
    let seed: String

    /// The lines: a range whose addresses are those of the run, the visit, and a request for each page.
    var lines: [String] {
        let place = walk.entry == nil ? "staff" : "\(walk.entryIndex)"
        let steps = walk.steps.prefix(last + 1)
        guard let first = steps.first else { return [] }
        // No line is longer than a terminal is wide: what is broken there is no line for a shell any more.
        let start = [
            "mockmerchant serve --port \(Self.port) --run-seed \(Self.quoted(seed)) &",
            "J='Accept: application/json'",
            "C=$(curl -s localhost:\(Self.port)/__admin/visits -d '{\"scenario\":\"\(scenario)\",",
            "\"seed\":\"\(Self.inner(seed))/\(scenario)/\(walk.policy)/\(place)\"}')",
            "given() { echo \"$C\" | grep -o \"\\\"$1\\\":\\\"[^\\\"]*\\\"\" | cut -d'\"' -f4; }",
            "scan() { curl -sL -H \"$J\" \"$(curl -s -H \"$J\" $1 | grep -o \"\\\"$2\\\":\\\"[^\\\"]*\" | cut -d'\"' -f4)\"; }",
            "curl -sL -H \"$J\" \(address(of: first))",
        ]
        return start + zip(steps, steps.dropFirst()).flatMap { lines(from: $0, to: $1) }
    }

    private func lines(from before: Trace.Step, to step: Trace.Step) -> [String] {
        let control = before.page.controls.first { $0.label == before.pressed }
        let target = control?.target ?? before.pressed ?? ""
        // What is scanned stands on the page itself, under the sticker's target.
        guard step.exchange.method == "POST" else { return ["scan \(address(of: before)) \(Self.quoted(target))"] }
        let asks = before.sighting.asks
        let fields = step.exchange.sent.map { name -> String in
            guard let item = asks.first(where: { $0.control == name })?.demands.first else { return "-d '\(name)=1'" }
            return "--data-urlencode \"\(name)=$(given \(item.rawValue))\""
        }
        let parts = ["curl -sL -H \"$J\" \(address(of: step)) -d \(Self.quoted("press=\(target)"))"] + fields
        return parts.enumerated().map { turn, part in part + (turn == fields.count ? "" : " \\") }
    }

    private func address(of step: Trace.Step) -> String {
        let host = PageDocument.withoutPort(step.exchange.host)
        return "http://\(host):\(Self.port)\(step.exchange.path)"
    }

    /// A word as a shell takes it.
    private static func quoted(_ text: String) -> String { "'" + inner(text) + "'" }

    private static func inner(_ text: String) -> String { text.replacing("'", with: "'\\''") }
}
