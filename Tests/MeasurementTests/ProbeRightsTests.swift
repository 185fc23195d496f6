import Testing
import Vocabulary

@testable import Measurement

struct ProbeRightsTests {
    /// A probe whose walks were told page by page.
    private func probe(_ walks: Trace...) -> Probe {
        Probe(scenario: "told", service: .dineIn, mainEntry: 0, walks: walks)
    }

    private func page(_ seen: RightSeen, asks: [Ask] = []) -> Sighting {
        var sighting = Sighting(stage: seen.right == .optOut ? .inbox : .account, asks: asks)
        sighting.right = seen
        return sighting
    }

    private func account(_ seen: AccountSeen) -> Sighting {
        var sighting = Sighting(stage: .account)
        sighting.account = seen
        return sighting
    }

    private var mail: Sighting {
        var sighting = Sighting(stage: .inbox)
        sighting.messages = [.promotion(by: .sms)]
        return sighting
    }

    private func stopping(_ sightings: Sighting...) -> Probe {
        probe(Trace(told: [mail]), Trace(told: [mail] + sightings, policy: .optOut))
    }

    @Test func `nothing to stop and nothing to delete have no price`() {
        let probe = probe(Trace(told: [account(AccountSeen())]))
        #expect(probe.rightQuotes() == [])
        #expect(probe.rightLines().allSatisfy { $0.way == .notTried || $0.way == .absent })
    }

    @Test func `a way out that asks for nothing is free`() throws {
        let probe = stopping(page(RightSeen(.optOut, isDone: true)))
        let quote = try #require(probe.rightQuotes().first)
        #expect(quote == Price.Quote(milestone: .optOut, outcome: .settled, sets: [Price.DemandSet(excess: [])]))
        #expect(probe.rightLines().first { $0.right == .optOut }?.way == .inPage)
    }

    @Test func `what was given between start and confirmation is the price, and nothing before it`() throws {
        let probe = stopping(
            Sighting(stage: .inbox, asks: [.of(.birthday, answer: .granted)]),
            page(RightSeen(.optOut, obstacles: [.login]), asks: [.of(.phoneNumber, answer: .granted)]),
            page(RightSeen(.optOut, isDone: true))
        )
        #expect(probe.rightQuotes().first?.excess == [.phoneNumber])
        let line = try #require(probe.rightLines().first { $0.right == .optOut })
        #expect(line.obstacles == [.login])
        #expect(line.given == [.phoneNumber])
    }

    @Test func `what was asked and refused costs nothing, and a form that came back took nothing`() {
        var probe = stopping(
            page(RightSeen(.optOut), asks: [.of(.phoneNumber, answer: .refused)]),
            page(RightSeen(.optOut, isDone: true))
        )
        #expect(probe.rightQuotes().first?.excess == [])
        probe = stopping(
            page(RightSeen(.optOut), asks: [.of(.birthday, answer: .granted)]),
            page(RightSeen(.optOut), asks: [.of(.phoneNumber, answer: .granted)]),
            page(RightSeen(.optOut, isDone: true))
        )
        #expect(probe.rightQuotes().first?.excess == [.birthday, .phoneNumber].sorted())
        probe.walks[1].steps[2].page.refusal = "请填写"
        #expect(probe.rightQuotes().first?.excess == [.phoneNumber])
    }

    @Test func `messages without a way out, or with one that leads nowhere, are not reached`() {
        let mute = probe(Trace(told: [mail]))
        #expect(mute.rightQuotes().map(\.outcome) == [.unreached])
        #expect(mute.rightLines().first { $0.right == .optOut }?.way == .absent)
        let dead = stopping(page(RightSeen(.optOut, obstacles: [.missing])))
        #expect(dead.rightQuotes().map(\.outcome) == [.unreached])
        #expect(dead.rightLines().first { $0.right == .optOut }?.way == .obstructed)
    }

    @Test func `no service needs anything for a right, so all of it is excess`() {
        let probe = Probe(
            scenario: "told",
            service: .parking,
            mainEntry: 0,
            walks: [
                Trace(told: [
                    account(AccountSeen(holds: [.phoneNumber], offers: [.erasure])),
                    page(RightSeen(.erasure), asks: [.of(.phoneNumber, answer: .granted)]),
                    page(RightSeen(.erasure, isDone: true)), account(AccountSeen()),
                ])
            ]
        )
        #expect(probe.price(needing: .sketched).right(.erasure)?.excess == [.phoneNumber])
        #expect(probe.rightLines().first { $0.right == .erasure }?.remains == [])
    }

    @Test func `a hotline that says no is a recorded fact`() {
        let probe = probe(
            Trace(told: [
                account(AccountSeen(holds: [.phoneNumber], offers: [.access, .copy, .withdrawal])),
                page(RightSeen(.access, isByStaff: true)), page(RightSeen(.copy, isDone: true, isByStaff: true)),
                page(RightSeen(.withdrawal, isByStaff: true)), account(AccountSeen(holds: [.phoneNumber])),
            ])
        )
        let ways = Dictionary(uniqueKeysWithValues: probe.rightLines().map { ($0.right, $0.way) })
        #expect(ways[.access] == .refused)
        #expect(ways[.copy] == .byStaff)
        #expect(ways[.correction] == .absent)
        #expect(ways[.erasure] == .absent)
        #expect(probe.rightLines().first { $0.right == .withdrawal }?.remains == [.phoneNumber])
        #expect(probe.rightQuotes().map(\.outcome) == [.unreached])
    }

    @Test func `a switch that changes nothing counts as refused`() {
        func probed(_ after: Bool) -> RightLine.Way? {
            probe(
                Trace(told: [
                    account(AccountSeen(offers: [.profilingOff], isPersonalised: true)),
                    account(AccountSeen(isPersonalised: after)),
                ])
            ).rightLines().first { $0.right == .profilingOff }?.way
        }
        #expect(probed(true) == .refused)
        #expect(probed(false) == .inPage)
    }

    @Test func `whoever comes back is known by what is not asked again`() throws {
        let ask = Ask.of(.phoneNumber, answer: .granted)
        var walk = Trace(
            told: [
                Sighting(stage: .entry, asks: [ask, .of(.gender, answer: .refused)]),
                Sighting(stage: .menu, milestones: [.menu]), mail,
                page(RightSeen(.optOut, isDone: true)), Sighting(stage: .entry, asks: [.of(.gender)]),
                Sighting(stage: .menu, milestones: [.menu]), mail,
            ],
            policy: .optOut
        )
        #expect(walk.returnSeen == nil)
        walk.comesBackAt = 4
        let seen = try #require(walk.returnSeen)
        #expect(seen.known == [.demand(.phoneNumber)])
        #expect(seen.askedAgain == [.demand(.gender)])
        #expect(seen.sentAgain == [], "the same message is not sent again")
        walk.steps[6].sighting.messages = [.promotion(by: .sms, daysLater: 5)]
        #expect(walk.returnSeen?.sentAgain.count == 1)
    }
}
