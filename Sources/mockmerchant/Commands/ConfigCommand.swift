import ArgumentParser
import Foundation

/// `mockmerchant config`: what is in effect, and where it came from.
struct ConfigCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Print what is in effect for a verb, and where each setting came from.",
        discussion: """
            A flag goes before the environment (MOCKMERCHANT_SEED for --seed), that before mockmerchant.yaml in the \
            current folder (or MOCKMERCHANT_CONFIG), that before the default. In the file a setting is a line, \
            `seed: 7`, and one that can be repeated a list, `report: [table, junit=out/junit.xml]`; in the environment \
            its words stand between spaces.
            """
    )

    @Argument(parsing: .captureForPassthrough, help: "A verb and what would follow it; walk without one.")
    var words: [String] = []

    mutating func work() async throws {
        let given = words.first.map { $0.hasPrefix("-") } ?? true ? ["walk"] + words : words
        let settings = try Settings(
            given: given,
            environment: ProcessInfo.processInfo.environment,
            files: { try? String(contentsOfFile: $0, encoding: .utf8) }
        )
        guard !settings.inEffect.isEmpty else {
            let verbs = Set(PreferenceCatalogue.all.flatMap(\.verbs)).sorted()
            throw RunError(
                message: "`\(settings.verb)` has no settings; name one of \(verbs.joined(separator: ", "))",
                code: Exit.usage
            )
        }
        let lines = settings.inEffect.map { one in
            // What opens doors is told to nobody.
            let isSecret = one.setting.name == "token" && !one.words.isEmpty
            return "\(one.setting.name)\t\(isSecret ? "(set)" : one.text)\t\(one.origin)"
        }
        Console.print(lines.joined(separator: "\n"))
    }
}
