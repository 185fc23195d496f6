import ArgumentParser
import Foundation
import Reports

/// `mockmerchant manual`: the page for `man`, as `make install` keeps it; not among the verbs that help names.
struct ManualCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Print the manual page in man(7), made of what every verb says of itself.",
        shouldDisplay: false
    )

    mutating func work() async throws {
        let help = try JSONDecoder().decode(ProgramHelp.self, from: Data(MockMerchant._dumpHelp().utf8))
        Console.print(ManualPage(of: help, version: Version.text, closing: Self.closing).text)
    }

    /// What the verbs do not say: how it ends, what else is read.
    private static var closing: [(title: String, entries: [ManualPage.Entry])] {
        let variables = PreferenceCatalogue.all.map { one in
            ManualPage.Entry(one.variable, "As `--\(one.name)` of \(one.verbs.sorted().joined(separator: ", ")).")
        }
        return [
            (
                "exit status",
                [
                    ManualPage.Entry("0", "As expected."),
                    ManualPage.Entry("\(Exit.disagreement.rawValue)", "Not as expected, or a budget broke."),
                    ManualPage.Entry("\(Exit.badInput.rawValue)", "A file or selector that cannot be used."),
                    ManualPage.Entry("\(Exit.couldNotRun.rawValue)", "Could not connect or run."),
                    ManualPage.Entry("\(Exit.usage.rawValue)", "A word of the command line that is not known."),
                    ManualPage.Entry("\(Exit.interruptedStatus)", "Interrupted; nothing is reported."),
                ]
            ),
            (
                "environment",
                variables + [
                    ManualPage.Entry("MOCKMERCHANT_CONFIG", "As `--config`."),
                    ManualPage.Entry("NO_COLOR, FORCE_COLOR", "No colours, and colours without a terminal."),
                    ManualPage.Entry("CI", "Where it is set no moving line is shown."),
                ]
            ),
            (
                "files",
                [
                    ManualPage.Entry(SettingsFile.standardName, "Settings, in the current folder."),
                    ManualPage.Entry(
                        ServeCommand.standardJournal,
                        "Where `serve` keeps its visits unless told otherwise."
                    ),
                    ManualPage.Entry(
                        "share/mockmerchant",
                        "Scenarios and fixtures of an installed copy, beside the folder of the program."
                    ),
                ]
            ),
        ]
    }
}
