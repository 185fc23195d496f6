import ArgumentParser
import Foundation
import Journal
import Scenarios
import Server
import Vocabulary

/// `mockmerchant script`: writes a walk by hand from a visit that somebody made.
struct ScriptCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "script",
        abstract: "Write the script of a visit that somebody made, for `mockmerchant walk` to play again.",
        discussion: """
            What was pressed and filled is told in the words of the pages, and after each act the page that came is \
            expected; values of the training identity are told by name, such as {{phone-number}}. The journal may be one \
            that a server is writing. docs/walk-scripts.md says what can stand in a script.
            """
    )

    @Argument(help: "The visit's handle; `evidence heads` lists them.")
    var visit: String

    @Option(help: "The journal.")
    var journal = ServeCommand.standardJournal

    @Option(name: [.customShort("o"), .customLong("output")], help: "The file to write; stdout without it.")
    var output: String?

    @OptionGroup var options: RangeOptions

    mutating func work() async throws {
        let root = try Root(named: options.root)
        let reading = try JournalReading(journal)
        let id = VisitID(rawValue: visit)
        guard let history = try await HistoryReader(reading).history(of: id) else {
            throw RunError.badInput("the journal has no visit \(id); `mockmerchant evidence heads` names them")
        }
        let written = VisitScript(history: history, personas: try root.personas())
        let script = try written.script(for: output ?? "\(id).yaml")
        guard !script.steps.isEmpty else { throw RunError.badInput("nothing was done in visit \(id) yet") }
        let text = ScriptText.text(of: script, notes: written.notes)
        guard let output else { return Console.print(String(text.dropLast())) }
        try WrittenFile.write(text, to: output)
        Console.note(
            "\(output): \(script.steps.count) \(script.steps.count == 1 ? "step" : "steps"); play it with `mockmerchant walk \(output)`"
        )
    }
}
