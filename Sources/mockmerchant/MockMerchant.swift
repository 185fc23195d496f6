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
            ReplayCommand.self, MergeCommand.self, ExecCommand.self, ConfigCommand.self, ManualCommand.self,
            ScriptCommand.self, BenchCommand.self, ScoreCommand.self, ClassCommand.self,
        ]
    )

    /// Adds to the command line what environment and file say, and parses it.
    static func main() async {
        switch Settings.ofProcess {
        case .success(let settings): await main(settings.arguments)
        case .failure(let error):
            Console.log("mockmerchant: \(error)")
            exit(withError: (error as? RunError)?.code ?? Exit.couldNotRun)
        }
    }
}

/// The version that every report and answer names.
enum Version {
    static let text = "0.1.0"
}
