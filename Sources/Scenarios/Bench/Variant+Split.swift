import Vocabulary

extension Variant {
    /// The variant with the wordings and layouts that a split may show: those of the hidden split stand in no other.
    ///
    /// - Parameter split: Who may see it.
    /// - Returns: The variant; on every other axis it is the same.
    func kept(to split: SealedCase.Split) -> Variant {
        var kept = self
        switch split {
        case .dev:
            kept.register = register == .pressing ? .shipped : register == .brisk ? .polite : register
            if layout == .inline { kept.layout = .full }
        case .test:
            if layout == .inline { kept.layout = .sheet }
        case .hidden:
            kept.register = .heldOut
            kept.layout = .inline
        }
        return kept
    }
}
