import Vocabulary

/// The walk whose bill is compared with somebody else's: the same order, up to the payment.
extension Walk {
    mutating func runToPayment() async throws -> Trace {
        for _ in 0..<Self.bound {
            try Task.checkCancellation()
            let isContent = see()
            if memory.reached.contains(.pay) { return trace(.finished) }
            guard let act = nextAct(isContent) else { return trace(.stuck) }
            try await perform(act)
        }
        return trace(.cutOff)
    }
}
