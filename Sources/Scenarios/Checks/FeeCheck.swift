import Vocabulary

/// Reports fees and minimums where nothing is ordered, and fees that no page could show.
enum FeeCheck: ScenarioCheck {
    static func problems(
        in scenario: Scenario,
        of merchant: Merchant,
        with wording: Wording,
        at places: Places
    ) -> [Problem] {
        let board = Switchboard(scenario)
        let fees = board.fees.flatMap { problems(with: $0, on: board, at: places) }
        let misplaced = board.reductions.filter { !$0.by.fits(board.service) }.map { reduction in
            places.problem(
                .noSuchPlace,
                at: reduction.id,
                "by",
                "\(board.service.rawValue) takes no `\(reduction.by.rawValue)`",
                fix: "use `voucher` where something is ordered, `points` or `receipt` in a car park"
            )
        }
        return fees + misplaced + (board.minimum.map { problems(with: $0, in: scenario.service, at: places) } ?? [])
    }

    private static func problems(with fee: Fee, on board: Switchboard, at places: Places) -> [Problem] {
        if board.service.spine == .release || fee.taking.isChosen && board.service.spine != .order {
            return [
                places.problem(
                    .noSuchPlace,
                    at: fee.id,
                    "taking",
                    "\(board.service.rawValue) has no place for a fee that is `\(fee.taking.rawValue)`",
                    fix: "use it where there is a menu; a car park can only charge everybody"
                )
            ]
        }
        if fee.per == .head, board.service != .dineIn || fee.taking.isChosen {
            return [
                places.problem(
                    .noSuchPlace,
                    at: fee.id,
                    "per",
                    "nobody counts heads for a fee that is `\(fee.taking.rawValue)` at \(board.service.rawValue)",
                    fix: "use `per: head` at a table, for what everybody is charged"
                )
            ]
        }
        guard fee.taking == .charged, !fee.isAnnounced, board.prices.bill != .itemised else { return [] }
        return [
            places.problem(
                .contradiction,
                at: fee.id,
                "announced",
                "the fee shows only on the bill, and the bill shows no lines",
                fix: "write `announced: true`, or `bill: itemised` for the prices"
            )
        ]
    }

    private static func problems(with minimum: Minimum, in service: Service, at places: Places) -> [Problem] {
        if service.spine != .order {
            return [
                places.problem(
                    .noSuchPlace,
                    at: minimum.id,
                    "amount",
                    "\(service.rawValue) takes no order",
                    fix: "use it where there is a menu"
                )
            ]
        }
        guard minimum.basis == .delivery, service != .takeaway else { return [] }
        return [
            places.problem(
                .noSuchPlace,
                at: minimum.id,
                "basis",
                "\(service.rawValue) delivers nothing",
                fix: "write `basis: spend`, or use it at a takeaway"
            )
        ]
    }
}
