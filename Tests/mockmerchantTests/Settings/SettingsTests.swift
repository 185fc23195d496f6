import ArgumentParser
import Foundation
import Testing

@testable import mockmerchant

struct SettingsTests {
    private static let text = """
        seed: file
        jobs: 3
        report: [table, junit=out/j.xml]
        quiet: true
        fail-on: B
        """

    @Test func `a flag goes before the environment, that before the file, that before the default`() throws {
        let settings = try Self.settings(
            ["walk", "x", "--seed", "flag"],
            ["MOCKMERCHANT_SEED": "environment", "MOCKMERCHANT_JOBS": "5", "MOCKMERCHANT_LOG_LEVEL": ""]
        )
        func told(_ name: String) -> String? {
            settings.inEffect.first { $0.setting.name == name }.map { "\($0.text) from \($0.origin)" }
        }
        #expect(told("seed") == "flag from flag")
        #expect(told("jobs") == "5 from MOCKMERCHANT_JOBS")
        #expect(told("report") == "table junit=out/j.xml from mockmerchant.yaml:3")
        #expect(told("quiet") == "true from mockmerchant.yaml:4")
        #expect(told("log-level") == "error from default")
        #expect(told("max-given") == nil)
        let added = ["--quiet", "--jobs=5", "--report=table", "--report=junit=out/j.xml", "--fail-on=B"]
        #expect(settings.arguments == ["walk"] + added + ["x", "--seed", "flag"])
    }

    @Test func `a verb gets no setting that it does not know, and a command behind two dashes is left alone`() throws {
        #expect(try Self.settings(["list", "kinds"], [:]).arguments == ["list", "--quiet", "kinds"])
        #expect(try Self.settings(["--version"], ["MOCKMERCHANT_SEED": "7"]).arguments == ["--version"])
        let exec = try Self.settings(["exec", "--scenario", "x", "--", "tool", "--seed", "9"], [:])
        #expect(exec.words("seed") == ["file"])
        #expect(Array(exec.arguments.suffix(4)) == ["--", "tool", "--seed", "9"])
        let turned = try Self.settings(["walk", "--report=tap"], ["MOCKMERCHANT_QUIET": "false"])
        #expect(turned.words("report") == ["tap"] && !turned.arguments.contains("--quiet"))
    }

    @Test(arguments: [
        ("sed: 7", "mockmerchant.yaml:1: there is no setting `sed`, did you mean `seed`"),
        ("seed: 7\njobs: [1, 2]", "mockmerchant.yaml:2: `jobs` takes one word"),
        ("quiet: maybe", "mockmerchant.yaml:1: `quiet` takes true or false, not `maybe`"),
        ("- seed", "mockmerchant.yaml:1: no mapping; write one setting a line, such as `seed: 7`"),
    ])
    func `a file that sets what cannot be set is told with its line`(_ text: String, _ message: String) throws {
        let error = #expect(throws: RunError.self) { try Self.settings(["walk"], [:], text) }
        #expect(error?.message == message)
        #expect(error?.code == Exit.badInput)
    }

    @Test func `a file that is named is read in place of the usual one, and must be there`() throws {
        let named = try Settings(given: ["walk", "--config", "ci.yaml"], environment: [:]) {
            $0 == "ci.yaml" ? "seed: ci" : Self.text
        }
        #expect(named.words("seed") == ["ci"] && named.words("jobs") == ["8"])
        #expect(throws: RunError.self) {
            try Settings(given: ["walk"], environment: ["MOCKMERCHANT_CONFIG": "gone.yaml"]) { _ in nil }
        }
    }

    @Test(arguments: PreferenceCatalogue.all)
    func `every setting is an option of every verb that has it`(_ setting: Preference) throws {
        for verb in setting.verbs {
            let help = MockMerchant.helpMessage(for: try Self.command(verb), columns: 200)
            #expect(help.contains("--\(setting.name)"), "\(verb) \(setting.name)")
        }
    }

    private static func command(_ verb: String) throws -> any ParsableCommand.Type {
        try #require(MockMerchant.configuration.subcommands.first { $0._commandName == verb })
    }

    private static func settings(
        _ given: [String],
        _ environment: [String: String],
        _ text: String = text
    ) throws -> Settings {
        try Settings(given: given, environment: environment) { $0 == SettingsFile.standardName ? text : nil }
    }
}
