import ArgumentParser

/// The program: its verbs, and nothing else.
@main
struct MockMerchant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mockmerchant",
        abstract: "A range of make-believe merchants for people and tools that look for forced data collection.",
        discussion: "Every merchant is invented; every verdict is a suspicion, never a judgement.",
        version: Version.text,
        subcommands: [
            CheckCommand.self, WalkCommand.self, ServeCommand.self, ListCommand.self, DocsCommand.self,
            ExplainCommand.self, SurveyCommand.self, EvidenceCommand.self,
            ReplayCommand.self, MergeCommand.self, ExecCommand.self,
        ]
    )
}

/// The version that every report and answer names.
enum Version {
    static let text = "0.1.0"
}
