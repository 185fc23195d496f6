import ArgumentParser
import Foundation
import Reports
import TestKit
import Testing

@testable import mockmerchant

/// What `make install` puts under a prefix: the tool where it finds its things, completions and the manual.
@Suite(.timeLimit(.minutes(5)))
struct InstallTests {
    @Test func `the tool works from another folder, and what an earlier version left is gone`() async throws {
        try await Scratch.folder { folder in
            let prefix = folder.appending(path: "a prefix")
            let old = prefix.appending(path: "share/mockmerchant/scenarios/gone.yaml")
            try FileManager.default.createDirectory(
                at: old.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data("id: gone\n".utf8).write(to: old)
            try await Self.install(into: prefix)
            #expect(!FileManager.default.fileExists(atPath: old.path))
            let tool = prefix.appending(path: "bin/mockmerchant")
            // Of the test's own environment nothing but the search path: the range is found beside the tool.
            let alone = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
            let listed = try await Program(["list", "modes"], in: folder, at: tool, whole: alone).outcome()
            #expect(listed.status == 0, "\(listed.complaint)")
            #expect(listed.output.contains("coercive"))
            try await Self.install(into: prefix)
        }
    }

    @Test func `completions of three shells know every verb and flag`() async throws {
        let verbs = try Self.verbs()
        #expect(verbs.count > 12)
        let flags = Set(verbs.flatMap(Self.flags))
        #expect(flags.count > 40)
        try await Scratch.folder { folder in
            try await Self.install(into: folder)
            for (shell, path) in [
                ("bash", "share/bash-completion/completions/mockmerchant"),
                ("zsh", "share/zsh/site-functions/_mockmerchant"),
                ("fish", "share/fish/vendor_completions.d/mockmerchant.fish"),
            ] {
                let file = folder.appending(path: path)
                let text = try String(contentsOf: file, encoding: .utf8)
                for verb in verbs { #expect(text.contains(verb.commandName), "\(shell): \(verb.commandName)") }
                // fish names an option without its dashes, and with a sign behind it.
                for flag in flags {
                    let name = shell == "fish" ? String(flag.drop { $0 == "-" }) : flag
                    #expect(text.contains(name), "\(shell): \(flag)")
                }
                guard let judge = Tool(shell) else { continue }
                let read = try await judge.run(["-n", file.path])
                #expect(read.status == 0, "\(shell): \(read.complaint)")
            }
        }
    }

    @Test(
        .enabled(if: Tool("bash") != nil, "no bash to complete words in"),
        arguments: [
            ("mockmerchant wa", "walk"), ("mockmerchant evidence ver", "verify"),
            ("mockmerchant walk --last", "--last-failed"), ("mockmerchant serve --log-level inf", "info"),
        ]
    )
    func `a word begun in bash is ended`(_ line: String, _ word: String) async throws {
        try await Scratch.folder { folder in
            try await Self.install(into: folder)
            let words = line.split(separator: " ")
            let script = """
                source '\(folder.path)/share/bash-completion/completions/mockmerchant'
                COMP_LINE='\(line)' COMP_POINT=\(line.count) COMP_WORDS=(\(line)) COMP_CWORD=\(words.count - 1)
                compopt() { :; }
                _mockmerchant mockmerchant '\(words.last ?? "")' '\(words.dropLast().last ?? "")'
                printf '%s\\n' "${COMPREPLY[@]}"
                """
            let bash = try #require(Tool("bash"))
            let outcome = try await bash.run(["-c", script])
            let offered = outcome.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            #expect(offered == [word], "\(outcome.text)\(outcome.complaint)")
        }
    }

    @Test func `the manual names every verb with its flags, every setting and every exit code`() async throws {
        try await Scratch.folder { folder in
            try await Self.install(into: folder)
            let file = folder.appending(path: "share/man/man1/mockmerchant.1")
            let source = try String(contentsOf: file, encoding: .utf8)
            let text = source.replacing("\\-", with: "-").replacing(#/\\f[BIR]/#, with: "")
            for verb in try Self.verbs() {
                let name = ((verb.superCommands ?? []) + [verb.commandName]).joined(separator: " ")
                let sections = text.components(separatedBy: ".SS \(name)\n")
                try #require(sections.count == 2, "\(name)")
                let section = sections[1].components(separatedBy: "\n.S")[0]
                for flag in Self.flags(of: verb) { #expect(section.contains(flag), "\(name) \(flag)") }
                #expect(section.contains(verb.abstract?.split(separator: " ").first ?? "-"), "\(name)")
            }
            for setting in PreferenceCatalogue.all { #expect(text.contains("\n\(setting.variable)\n")) }
            for code in ["0", "1", "2", "3", "64", "130"] { #expect(text.contains("\n\(code)\n"), "\(code)") }
            for (name, words) in [
                ("groff", ["-man", "-Tutf8", "-ww", "-z", file.path]),
                ("mandoc", ["-T", "lint", "-W", "error", file.path]),
                ("man", ["--warnings", "-l", file.path]),
            ] {
                guard let judge = Tool(name) else { continue }
                let read = try await judge.run(words)
                #expect(read.status == 0, "\(name)")
                #expect(read.complaint.isEmpty, "\(name): \(read.complaint)")
            }
        }
    }

    @Test func `make installs and packs by these scripts`() async throws {
        let make = try #require(Tool("make"))
        let folder = RepositoryRoot.folder.path
        let install = try await make.run(["-C", folder, "-n", "install", "SWIFT=true", "PREFIX=out/prefix"])
        #expect(install.text.contains("Packaging/install.sh .build/release out/prefix"), "\(install.complaint)")
        let dist = try await make.run(["-C", folder, "-n", "dist", "SWIFT=true"])
        #expect(dist.text.contains("Packaging/dist.sh .build/release out"), "\(dist.complaint)")
    }

    /// Installs the debug build that the tests have.
    private static func install(into prefix: URL) async throws {
        let script = try #require(Tool(at: "Packaging/install.sh"))
        let outcome = try await script.run([Program.file.deletingLastPathComponent().path, prefix.path])
        try #require(outcome.status == 0, "\(outcome.text)\(outcome.complaint)")
    }

    /// Every verb that help names, those under others too.
    private static func verbs() throws -> [ProgramHelp.Verb] {
        func all(under verb: ProgramHelp.Verb) -> [ProgramHelp.Verb] {
            (verb.subcommands ?? []).filter(\.shouldDisplay).flatMap { [$0] + all(under: $0) }
        }
        let help = try JSONDecoder().decode(ProgramHelp.self, from: Data(MockMerchant._dumpHelp().utf8))
        return all(under: help.command)
    }

    /// The long names of a verb's options.
    private static func flags(of verb: ProgramHelp.Verb) -> [String] {
        (verb.arguments ?? []).filter(\.shouldDisplay)
            .flatMap { $0.names ?? [] }
            .filter { $0.kind == "long" }
            .map(\.typed)
    }
}
