import Vocabulary

@testable import Flow

/// A consumer without aim: presses what the page offers and what it does not, with sense and nonsense in the fields.
struct Wandering {
    private(set) var dice: Dice

    init(seed: String) { dice = Dice(words: "wandering", seed) }

    /// What nobody should type, and no page should offer.
    static let junk = [
        "", " ", "0", "-1", "99999999999999999999", "９", "NaN", "null", "%00", "\u{0}", "\u{202E}价格", "👨‍👩‍👧‍👦",
        "e\u{301}\u{301}\u{301}", "'; DROP TABLE event;--", "<script>alert(1)</script>", "{account}", "a1/a2",
        "grant/wall",
        "pay", "13912345678", String(repeating: "长", count: 20_000),
    ]

    /// The next action on a page: mostly what it offers, sometimes the strip, sometimes nonsense.
    mutating func action(for player: Player) -> Action {
        let targets = player.page.controls.map(\.target).filter { !$0.isEmpty }
        switch dice.roll(below: 12) {
        case 0: return Action(press: dice.pick(Self.junk) ?? "", values: junkValues(for: player))
        case 1: return Action(press: dice.pick([Strip.site, Strip.tomorrow, Strip.again]) ?? Strip.site)
        case 2: return Action(press: dice.pick(targets) ?? "", values: junkValues(for: player))
        case 3: return Action(press: dice.pick(targets) ?? "")
        default:
            let target = dice.pick(targets) ?? ""
            return Action(press: target, values: player.filled(target))
        }
    }

    private mutating func junkValues(for player: Player) -> [String: String] {
        var values = ["no-such-field": dice.pick(Self.junk) ?? ""]
        for control in player.page.controls where !control.name.isEmpty { values[control.name] = dice.pick(Self.junk) }
        return values
    }
}
