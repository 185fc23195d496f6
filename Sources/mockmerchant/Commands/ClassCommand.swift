import ArgumentParser

/// `mockmerchant class`: a room full of volunteers, their phones, and a trainer.
struct ClassCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "class",
        abstract: "Hold classes: a trainer's console, and merchants that learners walk on their own phones.",
        discussion: """
            `check` finds out beforehand whether phones reach this machine; `serve` opens the class. \
            docs/trainer-guide.md goes through a day.
            """,
        subcommands: [ClassServeCommand.self, ClassCheckCommand.self]
    )
}
