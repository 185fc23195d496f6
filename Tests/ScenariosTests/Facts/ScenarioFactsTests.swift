import Scenarios
import Testing
import Vocabulary

struct ScenarioFactsTests {
    /// What an inspector would tick, written by hand from the scenario's title.
    struct Ticked: Sendable {
        var scenario: ScenarioID
        var question: FactID
        var answers: [FactChoice]

        init(_ scenario: ScenarioID, _ question: FactID, _ answers: FactChoice...) {
            (self.scenario, self.question, self.answers) = (scenario, question, answers)
        }
    }

    private static let ticked: [Ticked] = [
        Ticked("dine-in-forced-phone", FactID(.phoneNumber, .asked), .yes),
        Ticked("dine-in-forced-phone", FactID(.phoneNumber, .refusing), .blocked),
        Ticked("dine-in-forced-phone.twin", FactID(.follow, .asked), .no),
        Ticked("parking-follow-for-discount", FactID(.follow, .refusing), .dearer),
        Ticked("dine-in-no-prices", FactID(.menuPrices), .none),
        Ticked("dine-in-no-prices.twin", FactID(.menuPrices), .all),
        Ticked("dine-in-tea-surprise", FactID(.extraFee), .untold),
        Ticked("dine-in-tea-per-head", FactID(.heads, .asked), .yes),
        Ticked("retail-notice-five-taps", FactID(.noticeOpens), .far),
        Ticked("retail-opt-out-dead", FactID(.advertsStop), .hard),
        Ticked("retail-invoice-month-end", FactID(.invoice), .refused),
        Ticked("retail-invoice-follow", FactID(.invoiceTook), .tie),
        Ticked("retail-invoice-follow", FactID(.follow, .refusing), .noInvoice),
        Ticked("retail-withdrawal-hotline", FactID(.withdrawal), .byStaff),
        Ticked("ticketing-erasure-twenty-days", FactID(.erasure), .hard),
        Ticked("retail-two-codes", FactID(.stickerCount), .several),
        Ticked("dine-in-member-claim", FactID(.membership, .marked), .required),
        Ticked("takeaway-guardian-document", FactID(.child, .guardian), .yes),
        Ticked("parking-permissions-at-once", FactID(.location, .refusing), .blocked),
        Ticked("suowa-noodle@pure", FactID(.stickerOpens), .service),
    ]

    @Test(arguments: ticked) func `what an inspector would tick is true`(_ ticked: Ticked) throws {
        let scenario = try #require(Shelf.library.scenarios.first { $0.id == ticked.scenario })
        let truth = try #require(Shelf.library.facts(of: scenario)[ticked.question])
        #expect(truth.choices == ticked.answers)
    }

    @Test func `a pure merchant of every service has nothing that speaks against it but what the service needs`() {
        for scenario in Shelf.library.scenarios where scenario.mode == "pure" {
            let facts = Shelf.library.facts(of: scenario)
            for fact in SiteFact.allCases {
                let flagged = facts[FactID(fact)]?.choices.filter(fact.flags.contains) ?? []
                #expect(flagged.isEmpty, "\(scenario.id) \(fact)")
            }
            for subject in FactSubject.allCases
            where facts[FactID(subject, .refusing)]?.choices.contains(.blocked) == true {
                let isNeeded = subject.demands.contains { demand in
                    Stage.allNeeding.contains { stage in
                        Shelf.library.law.necessity.isNecessary(demand, for: scenario.service, at: stage)
                    }
                }
                #expect(isNeeded, "\(scenario.id) \(subject)")
            }
        }
    }

    @Test func `who cannot open the code is told of the place alone`() throws {
        let closed = try #require(
            Shelf.library.scenarios.first { Shelf.library.facts(of: $0)[FactID(.stickerOpens)]?.choices == [.otherApp] }
        )
        let facts = Shelf.library.facts(of: closed)
        #expect(facts[FactID(.phoneNumber, .asked)] == nil && facts[FactID(.box)] == nil)
        #expect(facts[FactID(.stickerWords)] != nil)
    }
}

extension Stage {
    /// The stages at which a service may need something.
    fileprivate static let allNeeding: [Stage] = [.entry, .menu, .checkout, .payment]
}
