import Testing
import Vocabulary

@testable import Measurement

struct EvaluationTests {
    @Test(arguments: Service.allCases)
    func `a shop that asks for nothing is suspected of nothing`(service: Service) {
        let evaluation = evaluate(service == .parking ? .parking() : .dineIn())
        #expect(evaluation.findings.isEmpty)
        #expect(evaluation.notTested.isEmpty)
    }

    @Test func `each kind is reported once, in order`() {
        let evaluation = evaluate(
            .parking(
                .gate(.follow, at: .entry, isTiePage: true),
                .gate(.phoneNumber, at: .entry, purpose: .vague, hasNotice: false),
                .gate(.phoneNumber, at: .payment, purpose: .silent),
                showsTariff: false
            )
        )
        let expected: [Kind] = [
            .forcedFollowGate, .memberCodeDisguise, .phoneAuthorisationGate, .priceNondisclosure,
            .privacyNoticeAbsence, .purePayCodeAbsence, .purposeOmission,
        ]
        #expect(evaluation.findings.map(\.kind) == expected.sorted())
    }

    @Test func `what the service needs is never suspected`() {
        let sketch = ProbeSketch.dineIn(.gate(.phoneNumber, at: .entry, purpose: .silent, hasNotice: false))
        #expect(!evaluate(sketch).findings.isEmpty)
        let needed = Necessity(marks: ["dine-in": [.phoneNumber: .necessary]])
        let evaluation = Evaluation(of: sketch.probe, needing: needed)
        #expect(evaluation.findings.isEmpty)
        #expect(evaluation.price.onEntry(.menu)?.sets == [.init(excess: [], necessary: [.phoneNumber])])
    }

    @Test func `gate kinds are not tested where the search was cut off`() {
        let evaluation = evaluate(.dineIn(.gate(.follow, at: .entry)).cut(off: .menu, .order, .pay, .invoice))
        let gates: [Kind] = [
            .adViewingGate, .appDownloadGate, .disguisedFollowGate, .forcedFollowGate, .identityFieldExcess,
            .invoiceFieldExcess, .invoiceFollowGate, .locationPermissionGate, .marketingWithoutConsent,
            .membershipMisleadingPrompt, .membershipRegistrationGate, .phoneAuthorisationGate,
            .profileAuthorisationGate, .rejectOptionAbsence, .sensitiveDataWithoutSeparateConsent,
            .staffContactGate, .unrelatedPermissionRequest,
        ]
        #expect(evaluation.findings.isEmpty)
        #expect(evaluation.notTested == gates.sorted())
    }

    @Test func `a way past that nobody drew is not seen, and no acquittal`() {
        let prompt = Scene.gate(.membership, at: .entry, skip: .works)
        #expect(evaluate(.dineIn(prompt)).notSeen == [.membershipMisleadingPrompt])
        let fair = evaluate(.dineIn(prompt.drawn(ChoiceDrawn(contrast: 700, area: 60))))
        #expect(fair.notSeen == [] && fair.findings == [])
        let faint = evaluate(.dineIn(prompt.drawn(ChoiceDrawn(contrast: 110, area: 60))))
        #expect(faint.notSeen == [] && faint.findings.map(\.kind) == [.membershipMisleadingPrompt])
        #expect(evaluate(.dineIn(.gate(.membership, at: .entry))).notSeen == [], "a wall has no way past")
        #expect(evaluate(.dineIn()).notSeen == [])
    }

    @Test func `a pure code is looked for in car parks only`() {
        #expect(evaluate(.parking().cut(off: .pay)).notTested.contains(.purePayCodeAbsence))
        #expect(!evaluate(.dineIn().cut(off: .pay)).notTested.contains(.purePayCodeAbsence))
    }

    @Test func `what was found is not also untested`() {
        let evaluation = evaluate(.dineIn(.gate(.follow, at: .entry)).cut(off: .pay))
        #expect(evaluation.findings.map(\.kind) == [.forcedFollowGate])
        #expect(!evaluation.notTested.contains(.forcedFollowGate))
        #expect(evaluation.notTested.contains(.phoneAuthorisationGate))
    }

    @Test func `one act of several demands names those of each kind`() {
        let evaluation = evaluate(.dineIn(.gate(.nickname, .phoneNumber, .avatar, at: .checkout)))
        let wants = Dictionary(uniqueKeysWithValues: evaluation.findings.map { ($0.kind, $0.wants) })
        #expect(wants[.profileAuthorisationGate] == [.demand(.avatar), .demand(.nickname)])
        #expect(wants[.phoneAuthorisationGate] == [.demand(.phoneNumber)])
    }

    @Test func `evidence names walk, page, control and reason`() throws {
        let evaluation = evaluate(.dineIn(.gate(.follow, at: .entry, skip: .leadsNowhere)))
        let evidence = try #require(evaluation.findings.first).evidence
        let expected = Evidence(
            policy: .refuse(.demand(.follow)),
            entryIndex: 0,
            step: 1,
            control: "跳过",
            reason: "suspected because the page offers to go on without the follow, but who does so cannot see the menu"
        )
        #expect(evidence == expected)
    }

    @Test func `the order of the walks does not matter beyond grant-all and refuse-all`() {
        var probe = ProbeSketch.dineIn(.either(.follow, or: .phoneNumber, at: .entry), .gate(.gender, at: .checkout))
            .probe
        let evaluation = Evaluation(of: probe, needing: .sketched)
        probe.walks.reverse()
        #expect(Evaluation(of: probe, needing: .sketched) == evaluation)
    }

    private func evaluate(_ sketch: ProbeSketch) -> Evaluation {
        Evaluation(of: sketch.probe, needing: .sketched)
    }
}
