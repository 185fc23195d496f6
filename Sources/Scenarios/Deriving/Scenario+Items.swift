package import Vocabulary

extension Scenario {
    /// Answers which data and ties the switches make the merchant ask for, force and send, whatever anybody walks.
    ///
    /// - Shape: one for each demand that is asked for or sent, sorted; empty for a merchant that does neither.
    /// - Source: docs/bench-format.md, section "Items".
    /// - Parameter merchant: Who plays it: at some car parks a plate is typed, at others the camera reads it.
    /// - Returns: The items.
    package func items(at merchant: Merchant) -> [SealedItem] {
        let board = Switchboard(self).met(with: entry)
        let isPlateTyped = merchant.lotCode == .inLot || circumstances.contains(.misreadPlate)
        let asked = board.demandsAsked(with: entry, isPlateTyped: isPlateTyped)
        let sent = board.receivers(with: entry)
        // Who cannot open the code is kept from nothing that it leads to.
        let isOpen = board.mainCode.readers.include(entry)
        return asked.union(sent.keys).sorted().map { demand in
            SealedItem(
                item: demand,
                isAsked: asked.contains(demand),
                forced: isOpen ? board.milestonesLost(byRefusing: demand) : [],
                sentTo: sent[demand, default: []].sorted()
            )
        }
    }
}

extension Library {
    /// Which data and ties a scenario asks for, forces and sends.
    package func items(of scenario: Scenario) -> [SealedItem] { scenario.items(at: merchant(of: scenario)) }
}
