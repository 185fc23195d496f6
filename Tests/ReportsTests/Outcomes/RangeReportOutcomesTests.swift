import Reports
import Testing
import Vocabulary

struct RangeReportOutcomesTests {
    @Test func `an expected finding passes, an unexpected and a missing one fail`() {
        #expect(status(of: "suspected: forced-follow-gate") == .passed)
        #expect(status(of: "suspected: forced-follow-gate") { $0.expected = [] } == .failed)
        #expect(status(of: "suspected: pre-ticked-consent") { $0.expected.append(.preTickedConsent) } == .failed)
        #expect(status(of: "nothing is suspected") { ($0.expected, $0.findings) = ([], []) } == .passed)
    }

    @Test func `a class that fails the run fails what is expected too, a lesser one does not`() {
        let grade = SampleLaw.tables.card(of: .forcedFollowGate).grade
        #expect(grade == .primaFacie)
        #expect(status(of: "suspected: forced-follow-gate", Terms(failOn: .primaFacie)) == .failed)
        #expect(status(of: "suspected: forced-follow-gate", Terms(failOn: .contextual)) == .failed)
        let lesser = status(of: "suspected: forced-follow-gate", Terms(failOn: .primaFacie)) {
            $0.findings[0].grade = .suspected
        }
        #expect(lesser == .passed)
    }

    @Test func `a baseline fails only what is new, and a new demand under an old kind is new`() throws {
        let known = try #require(SampleRows.forcedFollow.findings.first).fingerprint(in: "forced-follow-gate-dine-in")
        #expect(known == "forced-follow-gate-dine-in/forced-follow-gate/entry/follow")
        #expect(status(of: "suspected: forced-follow-gate", Terms(baseline: [known])) { $0.expected = [] } == .passed)
        #expect(status(of: "suspected: forced-follow-gate", Terms(baseline: [])) == .failed)
        let more = status(of: "suspected: forced-follow-gate", Terms(baseline: [known])) {
            $0.findings[0].wants.append(.demand(.phoneNumber))
        }
        #expect(more == .failed)
        let gone = report(Terms(baseline: [known])) { $0.findings = [] }
        #expect(gone.isMet)
    }

    @Test(arguments: [(0, Outcome.Status.failed), (1, .passed)])
    func `a budget is kept or broken`(_ most: Int, _ status: Outcome.Status) {
        let terms = Terms(budgets: [Terms.Budget(milestone: .menu, most: most)])
        #expect(self.status(of: "price of menu is at most \(most)", terms) == status)
        #expect(report(terms).isMet == (status == .passed))
    }

    @Test func `what was not tested breaks no budget and keeps none`() {
        var open = SampleReport.pure
        open.rows = [SampleRows.cutOff]
        open.terms = Terms(heedsAuthors: false, budgets: [Terms.Budget(milestone: .pay, most: 0)])
        let outcome = open.outcomes(of: SampleRows.cutOff).first { $0.topic == .budget }
        #expect(outcome?.status == .skipped)
        #expect(open.isMet)
    }

    @Test func `an author's price holds for what was measured`() {
        for (demands, expected) in [([Demand.follow], Outcome.Status.passed), ([], .failed)] {
            let name = "price of menu is \(demands.isEmpty ? "nothing" : "follow")"
            let status = status(of: name) {
                $0.expectedPrices = [ExpectedPrice(milestone: .menu, demands: demands)]
            }
            #expect(status == expected)
        }
    }

    @Test func `a bound of the author's holds for what was measured, beside a budget of the same number`() {
        for (bound, expected) in [
            (PriceBound.atMost(1), Outcome.Status.passed), (.atMost(0), .failed), (.within([.email]), .failed),
        ] {
            let name = "price of menu is \(bound.text), as its author allows"
            let terms = Terms(budgets: [Terms.Budget(milestone: .menu, most: 1)])
            let status = status(of: name, terms) {
                $0.expectedPrices = [ExpectedPrice(milestone: .menu, demands: [], bound: bound)]
            }
            #expect(status == expected)
        }
    }

    @Test func `a failure says where to look and how to see it`() throws {
        let report = report(Terms()) { $0.expected = [] }
        let outcome = try #require(report.outcomes(of: report.rows[0]).first { $0.status == .failed })
        #expect(outcome.details.contains { $0.hasPrefix("page 1: GET http://merchant.localhost/") })
        #expect(
            outcome.details.contains {
                $0.hasPrefix("again: mockmerchant walk 'forced-follow-gate-dine-in' --seed 'golden'")
            }
        )
    }

    private func status(
        of name: String,
        _ terms: Terms = Terms(),
        turning turn: (inout ScenarioRow) -> Void = { _ in }
    ) -> Outcome.Status? {
        let report = report(terms, turning: turn)
        return report.outcomes(of: report.rows[0]).first { $0.name == name }?.status
    }

    private func report(_ terms: Terms, turning turn: (inout ScenarioRow) -> Void = { _ in }) -> RangeReport {
        var row = SampleRows.forcedFollow
        turn(&row)
        var report = SampleReport.pure
        report.rows = [row]
        report.terms = terms
        return report
    }
}
