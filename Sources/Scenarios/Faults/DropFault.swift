/// The connection breaks off and no answer comes: before the act was played, or after.
package enum DropFault {
    /// What the catalogue says of it.
    static let entry = FaultEntry(
        id: .drop,
        meaning:
            "the connection of a request is closed without an answer: half of them before the act was played, half after",
        meets: "no answer, and the right page when it is tried again",
        isAtDoor: true,
        forms: [.once, .every]
    )
}
