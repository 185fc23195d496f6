import Vocabulary

/// Deals out the cases of a bench.
struct BenchPlanner {
    /// Of ten pairs so many are to build with, so many to score with; the rest is hidden.
    private static let dev = 3
    private static let test = 5
    /// In these of five rounds each kind has a near miss beside its pair.
    private static let nearMissRounds: Set<Int> = [0, 2]
    /// One pair in so many hides from tools.
    private static let hardEvery = 9

    private let library: Library
    private let seed: String
    private let count: Int
    private let pairs: [Kind: [(bad: Scenario, good: Scenario)]]
    private let nearMisses: [Kind: [Scenario]]
    private let keys: [ScenarioID: Set<Kind>]
    private let variants: [Variant]
    private var dice: Dice
    private var made: [BenchPlan.Entry] = []
    private var names: [String: Int] = [:]
    private var turn = 0
    private var worn: [HardMode: Int] = [:]

    init(library: Library, seed: String, count: Int) {
        self.library = library
        self.seed = seed
        self.count = count
        dice = Dice(words: "bench", seed)
        var pairs: [Kind: [(bad: Scenario, good: Scenario)]] = [:]
        var nearMisses: [Kind: [Scenario]] = [:]
        var keys: [ScenarioID: Set<Kind>] = [:]
        for scenario in library.files.sorted(by: { $0.id < $1.id }) {
            keys[scenario.id] = Set(library.answerKey(of: scenario).kinds)
            switch scenario.role {
            case .violation(let kind):
                guard let twin = scenario.turned else { continue }
                keys[twin.id] = Set(library.answerKey(of: twin).kinds)
                pairs[kind, default: []].append((scenario, twin))
            case .nearMiss(let kind): nearMisses[kind, default: []].append(scenario)
            case .plain, .mode, .twin: continue
            }
        }
        self.keys = keys
        for kind in pairs.keys.sorted() { pairs[kind] = Self.mixed(pairs[kind] ?? [], by: &dice) }
        for kind in nearMisses.keys.sorted() { nearMisses[kind] = Self.mixed(nearMisses[kind] ?? [], by: &dice) }
        self.pairs = pairs
        self.nearMisses = nearMisses
        variants = VariantCover.pairwise(seed: seed, count: max(count, 1))
    }

    mutating func entries() -> [BenchPlan.Entry] {
        var round = 0
        while made.count < count, !pairs.isEmpty {
            for kind in Self.mixed(pairs.keys.sorted(), by: &dice) where made.count + 1 < count {
                let choices = pairs[kind] ?? []
                if !choices.isEmpty { add(choices[round % choices.count], of: kind) }
            }
            let hasNearMisses = Self.nearMissRounds.contains(round % 5) || count - made.count < 2
            for kind in Self.mixed(nearMisses.keys.sorted(), by: &dice) where hasNearMisses && made.count < count {
                let choices = nearMisses[kind] ?? []
                if !choices.isEmpty { add(choices[round % choices.count], lookingLike: kind) }
            }
            round += 1
        }
        balance()
        return made
    }

    /// Adds a violation and its twin, alike in everything but the switch.
    private mutating func add(_ pair: (bad: Scenario, good: Scenario), of kind: Kind) {
        let split = nextSplit()
        let variant = nextVariant(in: split)
        let mode = nextHardMode(for: pair.bad)
        let identity = "bench/\(seed)/\(turn)"
        let names = [pair.bad, pair.good].map { name(of: $0, variant, mode, split) }
        let (bad, good) = (keys[pair.bad.id] ?? [], keys[pair.good.id] ?? [])
        let turned = bad.subtracting(good).sorted()
        let practices = pair.bad.twin.map { [$0.practice] } ?? []
        made.append(
            BenchPlan.Entry(
                name: names[0],
                scenario: pair.bad,
                variant: variant,
                hardMode: mode,
                pair: names[1],
                split: split,
                lawful: [],
                identity: identity
            )
        )
        made.append(
            BenchPlan.Entry(
                name: names[1],
                scenario: pair.good,
                variant: variant,
                // What hides a practice has nothing to hide here; words and drawings stand here too.
                hardMode: mode.flatMap { $0.decidesFace ? nil : $0 },
                pair: names[0],
                split: split,
                lawful: turned.map { BenchPlan.Lawful(kind: $0, likeness: .twin, practices: practices) },
                identity: identity
            )
        )
    }

    /// Adds a lawful practice that looks like a kind.
    private mutating func add(_ scenario: Scenario, lookingLike kind: Kind) {
        let split = nextSplit()
        let variant = nextVariant(in: split)
        let isThere = keys[scenario.id]?.contains(kind) ?? false
        made.append(
            BenchPlan.Entry(
                name: name(of: scenario, variant, nil, split),
                scenario: scenario,
                variant: variant,
                hardMode: nil,
                pair: nil,
                split: split,
                lawful: isThere
                    ? []
                    : [
                        BenchPlan.Lawful(
                            kind: kind,
                            likeness: .nearMiss,
                            practices: scenario.practices.map(\.id)
                        )
                    ],
                identity: "bench/\(seed)/\(turn)"
            )
        )
    }

    /// Says of lawful cases that a kind is not there, where more cases show it than show it not to be there.
    private mutating func balance() {
        for kind in Kind.allCases.sorted() {
            let positive = made.count { keys[$0.scenario.id]?.contains(kind) ?? false }
            let negative = made.count { $0.lawful.contains { $0.kind == kind } }
            guard positive > negative else { continue }
            let services = Set(made.filter { keys[$0.scenario.id]?.contains(kind) ?? false }.map(\.scenario.service))
            let free = made.indices.filter { place in
                let entry = made[place]
                return services.contains(entry.scenario.service) && !(keys[entry.scenario.id]?.contains(kind) ?? true)
                    && !entry.lawful.contains { $0.kind == kind }
            }
            for place in Self.mixed(free, by: &dice).prefix(positive - negative) {
                made[place].lawful.append(BenchPlan.Lawful(kind: kind, likeness: .absence, practices: []))
            }
        }
    }

    private mutating func nextSplit() -> SealedCase.Split {
        let roll = dice.roll(below: 10)
        return roll < Self.dev ? .dev : roll < Self.dev + Self.test ? .test : .hidden
    }

    private mutating func nextVariant(in split: SealedCase.Split) -> Variant {
        defer { turn += 1 }
        return variants[turn % variants.count].kept(to: split)
    }

    /// Some pairs hide from tools, in the mode that was worn least of those that the scenario can wear.
    private mutating func nextHardMode(for scenario: Scenario) -> HardMode? {
        let fitting = HardMode.allCases.filter { scenario.canWear($0) }
        guard let mode = fitting.min(by: { worn[$0, default: 0] < worn[$1, default: 0] }) else { return nil }
        // Few scenarios can wear some of them: those come out of turn.
        let isRare = worn[mode, default: 0] * HardMode.allCases.count * 2 < worn.values.reduce(0, +)
        guard turn % Self.hardEvery == 0 || isRare else { return nil }
        worn[mode, default: 0] += 1
        return mode
    }

    /// A name that no other case has.
    private mutating func name(
        of scenario: Scenario,
        _ variant: Variant,
        _ mode: HardMode?,
        _ split: SealedCase.Split
    ) -> String {
        let axes = variant.notes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
        let name = [scenario.id.rawValue, split.rawValue, mode?.rawValue ?? "plain", axes].joined(separator: "/")
        names[name, default: 0] += 1
        let time = names[name] ?? 1
        return time == 1 ? name : "\(name)/\(time)"
    }

    private static func mixed<Member>(_ members: [Member], by dice: inout Dice) -> [Member] {
        var mixed = members
        for place in mixed.indices.reversed().dropLast() { mixed.swapAt(place, dice.roll(below: place + 1)) }
        return mixed
    }
}
