import Testing
import Vocabulary
import Walker

struct ProberTests {
    /// Gates before the milestones of a table: each is passed by granting all wants of one of its ways.
    struct Gates: Sendable {
        var ways: [Milestone: [[Demand]]]

        func trace(_ policy: Policy, entry: Int?) -> Trace {
            let stickers = [StickerSeen(words: ["扫码点餐"], promise: .order)]
            var steps = [step(Sighting(stage: .site, stickers: stickers))]
            guard entry != nil else {
                return Trace(policy: policy, entry: nil, entryIndex: 0, steps: steps, end: .stuck)
            }
            for milestone in Service.dineIn.milestones {
                if let ways = ways[milestone] {
                    let demands = Set(ways.flatMap(\.self)).sorted()
                    let asks = demands.map { demand in
                        let isGranted = policy.grants(.demand(demand))
                        return Ask(
                            wants: [.demand(demand)],
                            source: .button,
                            label: "",
                            answer: isGranted ? .granted : .refused
                        )
                    }
                    steps.append(step(Sighting(stage: .entry, asks: asks)))
                    guard ways.contains(where: { $0.allSatisfy { policy.grants(.demand($0)) } }) else {
                        return Trace(policy: policy, entry: stickers[0], entryIndex: 0, steps: steps, end: .stuck)
                    }
                }
                steps.append(step(Sighting(stage: .menu, milestones: [milestone])))
            }
            return Trace(policy: policy, entry: stickers[0], entryIndex: 0, steps: steps, end: .finished)
        }

        private func step(_ sighting: Sighting) -> Trace.Step {
            let exchange = Exchange(method: "GET", host: "localhost", path: "/", status: 200)
            return Trace.Step(
                page: Page(title: ""),
                sighting: sighting,
                pressed: nil,
                exchange: exchange,
                clock: .visitStart
            )
        }

        func probe() async throws -> Probe {
            let gates = self
            let prober = Prober(scenario: "s", service: .dineIn) { gates.trace($0, entry: $1) }
            return try await prober.probe()
        }
    }

    /// The smallest sets with which a milestone was reached.
    private func minimal(_ probe: Probe, _ milestone: Milestone) -> Set<Set<Want>> {
        let sets = probe.mainWalks.filter { $0.reaches(milestone) }.map { $0.granted(before: milestone) }
        return Set(sets.filter { set in !sets.contains { $0.isStrictSubset(of: set) } })
    }

    private func wants(_ demands: Demand...) -> Set<Want> { Set(demands.map(Want.demand)) }

    @Test func `a shop without gates is walked three times`() async throws {
        let probe = try await Gates(ways: [:]).probe()
        #expect(probe.walks.map(\.policy) == [.grantAll, .refuseAll, .askStaff])
        #expect(minimal(probe, .invoice) == [[]])
    }

    @Test func `a forced want is essential`() async throws {
        let probe = try await Gates(ways: [.menu: [[.follow]]]).probe()
        #expect(minimal(probe, .menu) == [wants(.follow)])
        #expect(probe.cutOff.isEmpty)
    }

    @Test func `an offered want is not`() async throws {
        let probe = try await Gates(ways: [.menu: [[.follow], []]]).probe()
        #expect(minimal(probe, .menu) == [[]])
    }

    @Test func `jointly forced wants are found together`() async throws {
        let probe = try await Gates(ways: [.menu: [[.follow, .phoneNumber]], .order: [[.nickname], []]]).probe()
        #expect(minimal(probe, .order) == [wants(.follow, .phoneNumber)])
    }

    @Test func `either of two wants is enough`() async throws {
        let probe = try await Gates(ways: [.menu: [[.follow], [.phoneNumber]]]).probe()
        #expect(minimal(probe, .menu) == [wants(.follow), wants(.phoneNumber)])
    }

    @Test func `an essential want and a choice of two are told apart`() async throws {
        let ways: [Milestone: [[Demand]]] = [
            .menu: [[.follow]], .order: [[.phoneNumber], [.nickname, .avatar]], .pay: [[.gender], []],
            .invoice: [[.email]],
        ]
        let probe = try await Gates(ways: ways).probe()
        #expect(minimal(probe, .menu) == [wants(.follow)])
        #expect(minimal(probe, .pay) == [wants(.follow, .phoneNumber), wants(.follow, .nickname, .avatar)])
        #expect(
            minimal(probe, .invoice) == [
                wants(.follow, .phoneNumber, .email), wants(.follow, .nickname, .avatar, .email),
            ]
        )
        #expect(probe.cutOff.isEmpty)
    }

    @Test func `a search past its bound is cut off and says so`() async throws {
        let crowd: [Demand] = [
            .follow, .membership, .phoneNumber, .nickname, .avatar, .gender, .region, .email, .birthday, .appInstall,
        ]
        let halves = [Array(crowd.prefix(5)), Array(crowd.suffix(5))]
        let probe = try await Gates(ways: [.menu: halves]).probe()
        #expect(probe.cutOff == Service.dineIn.milestones)
        #expect(probe.walks.count <= 3 + crowd.count + 4 * 64)
    }

    @Test func `a probe over the wire is the same each time`() async throws {
        let lexicon = try Shipped.lexicon()
        let probes = try await Crowd(width: 3).results(of: [1, 2, 3]) { _ in
            let shop = WalkTests.shop(WalkTests.forced)
            let prober = Prober(
                scenario: "noodles",
                service: .dineIn,
                at: "http://localhost:8080",
                over: shop,
                lexicon: lexicon,
                seed: "7"
            )
            return try await prober.probe()
        }.map { try $0.get() }
        #expect(probes[0] == probes[1] && probes[1] == probes[2])
        #expect(minimal(probes[0], .menu) == [wants(.follow)])
        #expect(minimal(probes[0], .pay) == [wants(.follow)])
        #expect(probes[0].byStaff != nil)
    }
}
