import ArgumentParser

/// `mockmerchant evidence`: what a journal proves, and whether it still does.
struct EvidenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Hand on what a journal proves, and see later whether anybody edited it.",
        discussion: """
            All read beside a running server and change nothing. A chain finds edits that did not recompute it; a head \
            noted elsewhere finds those that did, and what was cut off or taken out (docs/journal.md).
            """,
        subcommands: [EvidenceHeadsCommand.self, EvidenceVerifyCommand.self, EvidenceExportCommand.self]
    )
}
