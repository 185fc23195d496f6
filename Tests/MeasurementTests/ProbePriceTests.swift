import Testing
import Vocabulary

@testable import Measurement

struct ProbePriceTests {
    @Test(arguments: [ProbeSketch.dineIn(), .parking()])
    func `a shop that asks for nothing costs nothing`(sketch: ProbeSketch) {
        let price = sketch.price
        #expect(price.onEntry.map(\.milestone) == sketch.service.milestones)
        #expect(price.onEntry.allSatisfy { $0.outcome == .settled && $0.sets == [.init(excess: [])] })
        #expect(price.anyWay == price.onEntry)
    }

    @Test func `what can be refused costs nothing`() {
        check(.dineIn(.offer(.follow, .phoneNumber, at: .entry)), at: .menu, costs: [])
    }

    @Test func `a gate costs its demand from its milestone on`() {
        let sketch = ProbeSketch.dineIn(.gate(.phoneNumber, at: .checkout))
        check(sketch, at: .menu, costs: [])
        check(sketch, at: .order, costs: [.phoneNumber])
        check(sketch, at: .pay, costs: [.phoneNumber])
    }

    @Test func `either of two gates gives two minimal sets, and both are forced`() throws {
        let sketch = ProbeSketch.dineIn(.either(.phoneNumber, or: .follow, at: .entry))
        check(sketch, at: .menu, costs: [.follow], [.phoneNumber])
        #expect(try sketch.quote(at: .menu).forced == [.follow, .phoneNumber])
    }

    @Test func `one act that gives two demands costs both`() {
        check(.dineIn(.gate(.avatar, .nickname, at: .entry)), at: .menu, costs: [.avatar, .nickname])
    }

    @Test func `gates behind one another cost the union`() throws {
        let sketch = ProbeSketch.dineIn(
            .gate(.follow, at: .entry),
            .either(.phoneNumber, or: .email, at: .checkout)
        )
        check(sketch, at: .pay, costs: [.email, .follow], [.follow, .phoneNumber])
        #expect(try sketch.quote(at: .pay).forced(beyond: [.follow]) == [.email, .phoneNumber])
    }

    @Test func `a set without excess makes nothing forced`() throws {
        let quote = try ProbeSketch.parking(.either(.follow, or: .licencePlate, at: .entry)).quote(at: .menu)
        #expect(quote.sets == [.init(excess: [], unpriced: [.licencePlate]), .init(excess: [.follow])])
        #expect(quote.forced.isEmpty)
    }

    @Test func `the necessary stands apart from the excess`() throws {
        let quote = try ProbeSketch.dineIn(.gate(.follow, .orderContent, at: .invoice)).quote(at: .invoice)
        #expect(quote.sets == [.init(excess: [.follow], necessary: [.orderContent])])
    }

    @Test func `plate and platform id are shown and never counted`() throws {
        let quote = try ProbeSketch.parking(.gate(.licencePlate, .platformId, at: .entry)).quote(at: .menu)
        #expect(quote.sets == [.init(excess: [], unpriced: [.licencePlate, .platformId])])
    }

    @Test func `what the invoice needs may be offered earlier`() throws {
        let sketch = ProbeSketch.dineIn(.offer(.orderContent, at: .entry), .gate(.orderContent, at: .invoice))
        #expect(try sketch.quote(at: .invoice).sets == [.init(excess: [], necessary: [.orderContent])])
    }

    @Test func `what was forced earlier is not excused by the invoice`() throws {
        let sketch = ProbeSketch.dineIn(
            .gate(.paymentData, at: .checkout),
            .gate(.orderContent, .paymentData, at: .invoice)
        )
        #expect(try sketch.quote(at: .order).sets == [.init(excess: [.paymentData])])
        #expect(try sketch.quote(at: .invoice).sets == [.init(excess: [.paymentData], necessary: [.orderContent])])
    }

    @Test func `a consent is never priced`() {
        let sketch = ProbeSketch.dineIn(.dialog(at: .entry), .tick(.marketing, at: .checkout, skip: .absent))
        check(sketch, at: .pay, costs: [])
    }

    @Test func `a demand that a consent's box merely names is not priced`() {
        var probe = ProbeSketch.dineIn(.tick(.membership, at: .checkout, skip: .absent)).probe
        probe.editAsks { $0.wants.append(.demand(.membership)) }
        let price = probe.price(needing: .sketched)
        #expect(price.onEntry.allSatisfy { $0.sets == [.init(excess: [])] })
    }

    @Test func `a demand and a consent given by one button cost the demand`() {
        var probe = ProbeSketch.dineIn(.gate(.phoneNumber, at: .entry)).probe
        probe.editAsks { $0.wants.append(.consent(.privacy)) }
        #expect(probe.price(needing: .sketched).onEntry(.menu)?.excess == [.phoneNumber])
    }

    // MARK: - Money, other ways, and what was not tested

    @Test func `where refusing only costs money the difference is shown`() throws {
        let sketch = ProbeSketch.dineIn(.gate(.follow, at: .checkout, skip: .costs(Fen(200))))
        let quote = try sketch.quote(at: .pay)
        #expect(quote.sets == [.init(excess: [])])
        #expect(quote.surcharges == [.init(demand: .follow, more: Fen(200))])
        #expect(try sketch.quote(at: .invoice).surcharges.isEmpty, "money is paid once")
    }

    @Test func `another sticker at the low price takes the surcharge away`() {
        let dear = ProbeSketch.parking(.gate(.follow, at: .payment, skip: .costs(Fen(500))))
        #expect(dear.price.anyWay(.pay)?.surcharges.count == 1)
        #expect(dear.beside(.parking()).price.anyWay(.pay)?.surcharges.isEmpty == true)
        #expect(dear.beside(.parking()).price.onEntry(.pay)?.surcharges.count == 1)
    }

    @Test func `staff make any way free and leave the entry as it is`() {
        let price = ProbeSketch.dineIn(.gate(.follow, at: .entry)).staffed(reaching: .menu, .order).price
        #expect(price.onEntry(.menu)?.excess == [.follow])
        #expect(price.anyWay(.menu)?.sets == [.init(excess: [])])
        #expect(price.anyWay(.order)?.sets == [.init(excess: [])])
        #expect(price.anyWay(.pay)?.excess == [.follow])
    }

    @Test func `a second sticker is another way`() {
        let price = ProbeSketch.parking(.gate(.membership, at: .entry)).beside(.parking()).price
        #expect(price.onEntry(.pay)?.excess == [.membership])
        #expect(price.anyWay(.pay)?.excess == [])
    }

    @Test func `a search that was cut off is neither free nor forced`() throws {
        let sketch = ProbeSketch.dineIn(.gate(.follow, at: .entry)).cut(off: .pay)
        let quote = try sketch.quote(at: .pay)
        #expect(quote == .init(milestone: .pay, outcome: .notTested))
        #expect(quote.forced.isEmpty)
        #expect(sketch.price.anyWay(.pay)?.outcome == .notTested)
        #expect(try sketch.quote(at: .menu).outcome == .settled)
    }

    @Test func `a free way by staff settles any way, whatever the entry's search missed`() {
        let price = ProbeSketch.dineIn(.gate(.follow, at: .entry)).cut(off: .menu).staffed(reaching: .menu).price
        #expect(price.onEntry(.menu)?.outcome == .notTested)
        #expect(price.anyWay(.menu)?.sets == [.init(excess: [])])
    }

    @Test func `a walk that was cut off could have found less`() {
        var probe = ProbeSketch.dineIn(.gate(.follow, at: .entry)).probe
        probe.cutWalk(under: .refuseAll)
        #expect(probe.price(needing: .sketched).onEntry(.menu)?.outcome == .notTested)
    }

    @Test func `a walk that was cut off after giving more changes nothing`() {
        var probe = ProbeSketch.dineIn(.offer(.follow, at: .entry), .gate(.phoneNumber, at: .checkout)).probe
        probe.cutWalk(under: .refuse(.demand(.phoneNumber)))
        #expect(probe.price(needing: .sketched).onEntry(.menu)?.sets == [.init(excess: [])])
        #expect(probe.price(needing: .sketched).onEntry(.order)?.outcome == .notTested)
    }

    @Test func `a milestone that nobody reached has no price`() {
        let quote = ProbeSketch.dineIn(.gate(.follow, at: .entry, skip: .leadsNowhere)).withoutGrants
            .price(needing: .sketched).onEntry(.menu)
        #expect(quote == .init(milestone: .menu, outcome: .unreached))
    }

    private func check(
        _ sketch: ProbeSketch,
        at milestone: Milestone,
        costs sets: [Demand]...,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let quote = sketch.price.onEntry(milestone)
        #expect(quote?.outcome == .settled, sourceLocation: sourceLocation)
        #expect(quote?.sets.map(\.excess) == sets, sourceLocation: sourceLocation)
    }
}

extension ProbeSketch {
    /// The price by the sketched table.
    fileprivate var price: Price { probe.price(needing: .sketched) }

    /// One quote on the main entry.
    fileprivate func quote(at milestone: Milestone) throws -> Price.Quote {
        try #require(price.onEntry(milestone))
    }

    /// The probe without any walk that grants something.
    fileprivate var withoutGrants: Probe {
        var probe = probe
        probe.walks.removeAll { $0.askings.contains { $0.ask.answer == .granted } }
        return probe
    }
}

extension Probe {
    /// Changes every ask of every walk alike.
    fileprivate mutating func editAsks(_ edit: (inout Ask) -> Void) {
        for walk in walks.indices {
            for step in walks[walk].steps.indices {
                for ask in walks[walk].steps[step].sighting.asks.indices {
                    edit(&walks[walk].steps[step].sighting.asks[ask])
                }
            }
        }
    }

    /// Lets a walk of the main entry end at its bound.
    fileprivate mutating func cutWalk(under policy: Policy) {
        for walk in walks.indices where walks[walk].policy == policy { walks[walk].end = .cutOff }
    }
}
