package import Vocabulary

extension Library {
    /// The scenario of an id: a file's, its twin, or a merchant in a mode; nil where there is none.
    ///
    /// - Parameter id: The id as it is selected.
    /// - Returns: The scenario.
    package func scenario(_ id: ScenarioID) -> Scenario? {
        if let file = files.first(where: { $0.id == id }) { return file }
        let text = id.rawValue
        if text.hasSuffix(".twin") {
            return files.first { $0.id.rawValue == text.dropLast(".twin".count) }?.turned
        }
        let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
        guard parts.count == 2, let merchant = merchants[MerchantID(rawValue: parts[0])] else { return nil }
        return modes.first { $0.id == parts[1] }?.scenario(of: merchant)
    }
}
