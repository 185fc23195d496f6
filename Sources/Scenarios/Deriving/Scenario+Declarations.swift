package import Vocabulary

extension Scenario {
    /// How what the privacy notice declares stands to what the switches make the merchant take.
    ///
    /// - Shape: one for each item and host that is declared, taken or both, sorted; empty where no text opens.
    /// - Source: docs/declared.md.
    package var declarations: [Declaration] {
        let board = Switchboard(self).met(with: entry)
        // Who cannot open the code sees the place alone.
        guard board.mainCode.readers.include(entry) else { return [] }
        return board.declarations(with: entry)
    }
}
