package import Scenarios
import Vocabulary

extension Visit {
    /// How the merchant's pages travel in this visit, where encrypted ones are served; behind a bare code as all others.
    package func transport(in script: Script) -> Transport.Manner {
        if let face = script.face(of: self) { return transport(in: face) }
        // The code is what leads to the merchant: until it is scanned nothing tells a bare one from another.
        return isBare(in: script) ? .encrypted : script.board.transport?.manner ?? .encrypted
    }
}
