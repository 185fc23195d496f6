import Vocabulary

/// Coming back some days after messages were stopped: to the place, by the same code, for the same service.
extension Walk {
    /// Sleeps one night more, scans the code again, and orders and pays as somebody who wants no messages.
    ///
    /// What is asked there, what is not asked any more, and what still comes the next day stays in the trace.
    mutating func comeBackLater() async throws {
        try await press(.tomorrow)
        let before = steps.count
        try await comeAgain()
        guard steps.count > before + 1 else { return }
        comesBackAt = steps.count - 1
        memory = WalkMemory(service: memory.service, hasSeenNotice: true)
        (spent, latest, resent) = ([], nil, [])
        (retries, waits, raises, portions) = (0, 0, 0, 1)
        acting = .refuse(.consent(.marketing))
        defer { acting = nil }
        // The page was read with the memory of the first errand.
        var isContent = readAgain()
        for _ in 0..<Self.bound where !memory.reached.contains(errand) {
            try Task.checkCancellation()
            guard let act = nextAct(isContent) else { break }
            try await perform(act)
            isContent = see()
        }
        try await press(.tomorrow)
    }

    /// What is come back for: to pay, or where nothing is paid, what the machine hands out.
    private var errand: Milestone { memory.service.milestones.contains(.pay) ? .pay : .order }

    private mutating func readAgain() -> Bool {
        steps.removeLast()
        return see()
    }
}
