import Scenarios
import Vocabulary

/// What the visit costs: dishes, parking, and what refusals have added.
extension Visit {
    /// The sum of some dishes at the prices of the menu; dishes that the menu lacks cost nothing.
    func price(of picks: [Event.Pick], in script: Script) -> Fen {
        let menu = script.merchant.menu
        return picks.filter { menu.indices.contains($0.good) }.reduce(Fen(0)) { sum, pick in
            sum + unitPrice(of: menu[pick.good], in: script) * pick.count
        }
    }

    /// Minutes between a car's coming in and the start of the visit: the own car's, or that of another whose plate the
    /// camera read.
    func stayBefore(in script: Script) -> Int {
        script.merchant.stayMinutes + (isMisread(in: script) ? Self.othersMinutes : 0)
    }

    /// So much longer the other car has stood.
    private static let othersMinutes = 165

    /// Says that the bill is another car's, whose plate the camera read.
    func isMisread(in script: Script) -> Bool {
        script.circumstances.contains(.misreadPlate) && !given.contains(.licencePlate)
            && card[.licencePlate] != nil && paid == nil
    }

    /// Minutes since the car came in, up to its leaving.
    func minutesParked(in script: Script) -> Int {
        stayBefore(in: script) + ((leftAt ?? clock).seconds - arrivedAt.seconds) / 60
    }

    /// What parking has come to so far, without what refusals have added.
    func parkingFee(in script: Script) -> Fen {
        script.merchant.tariff?.fee(minutes: minutesParked(in: script)) ?? Fen(0)
    }

    /// The fees that stand on the bill: those of everybody, and those that were chosen with the order or the cart.
    func fees(in script: Script) -> [Fee] {
        guard !isBare(in: script) else { return [] }
        let chosen = orderedFees.union(cartFees)
        return script.board.fees.filter { !$0.taking.isChosen || chosen.contains($0.id) }
    }

    /// What a fee comes to on this visit.
    func price(of fee: Fee) -> Fen { fee.per == .head ? fee.price * max(heads ?? 1, 1) : fee.price }

    /// What refusals and fees add to the goods or the parking.
    private func extras(in script: Script) -> Fen { fees(in: script).reduce(surcharge) { $0 + price(of: $1) } }

    /// What was taken off the bill, and how much: no more than there is to pay.
    func takenOff(_ sum: Fen, in script: Script) -> [(reduction: Reduction, amount: Fen)] {
        var rest = sum
        return script.board.reductions.filter { reductions.contains($0.id) }.map { reduction in
            let amount = min(reduction.worth, rest)
            rest = rest - amount
            return (reduction, amount)
        }
    }

    /// A sum without what was taken off.
    private func reduced(_ sum: Fen, in script: Script) -> Fen {
        takenOff(sum, in: script).reduce(sum) { $0 - $1.amount }
    }

    /// What is still to be paid; nothing by a car that has left.
    func due(in script: Script) -> Fen {
        guard let tariff = script.merchant.tariff else {
            guard paid == nil, !ordered.isEmpty else { return Fen(0) }
            let goods = price(of: ordered + table.ordered, in: script)
            return reduced(goods - firstOrderOff(goods, in: script) + extras(in: script), in: script)
        }
        guard leftAt == nil else { return Fen(0) }
        let whole = reduced(parkingFee(in: script) + extras(in: script), in: script)
        guard let paid else { return whole }
        let isInTime = clock <= paid.at.later(bySeconds: tariff.leaveWithinMinutes * 60)
        return isInTime ? Fen(0) : max(whole - paid.amount, Fen(0))
    }

    /// Pays what is due, in addition to what was paid before.
    mutating func pay(in script: Script) {
        paid = Payment(amount: due(in: script) + (paid?.amount ?? Fen(0)), at: clock)
    }
}
