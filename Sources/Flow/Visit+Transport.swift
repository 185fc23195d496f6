package import Scenarios
import Vocabulary

extension Visit {
    /// How the merchant's pages travel in this visit, where encrypted ones are served; behind a bare code as all others.
    package func transport(in script: Script) -> Transport.Manner {
        // The code is what leads to the merchant: until it is scanned nothing tells a bare one from another.
        isBare(in: script) ? .encrypted : script.board.transport?.manner ?? .encrypted
    }
}
