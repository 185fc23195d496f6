import ArgumentParser
import Journal

/// `mockmerchant evidence heads`: the last link of every visit's chain, to be kept elsewhere.
struct EvidenceHeadsCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "heads",
        abstract: "Print the last link of every visit's chain, a line each: VISIT SEQUENCE HASH."
    )

    @Argument(help: "The journal.")
    var journal: String

    mutating func work() async throws {
        for chain in try await JournalReading(journal).chains() {
            Console.print("\(NotedHead(visit: chain.visit, head: chain.head))")
        }
    }
}
