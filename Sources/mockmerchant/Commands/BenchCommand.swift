import ArgumentParser

/// `mockmerchant bench`: hundreds of merchants whose doings are known, for tools that look for such doings.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Make a bench for detectors, serve it blind, walk it with our own client.",
        discussion: """
            `make` writes what tools may see and, apart from it, the sealed truth; `serve` answers with consumers' pages \
            alone; `mockmerchant score` reads what a tool hands in. docs/bench-for-testers.md goes through it in ten minutes.
            """,
        subcommands: [
            BenchMakeCommand.self, BenchServeCommand.self, BenchWalkCommand.self, BenchReplayCommand.self,
        ]
    )
}
