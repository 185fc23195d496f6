import ArgumentParser
import Foundation
import TestKit
import Testing

@testable import mockmerchant

/// docs/install.md and the Containerfile that it tells of: read as a builder would, and played as far as a machine without one can.
@Suite(.timeLimit(.minutes(5)))
struct InstallPaperTests {
    /// One instruction of the file, continued lines joined.
    private struct Instruction {
        var word: String
        var rest: String

        /// The words of a JSON list.
        var list: [String] {
            get throws { try JSONDecoder().decode([String].self, from: Data(rest.utf8)) }
        }
    }

    private static func instructions() throws -> [Instruction] {
        let text = try Fixture.text("Packaging/Containerfile").replacing(#/\\\n\s*/#, with: "")
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            return Instruction(word: parts[0], rest: parts.count > 1 ? parts[1] : "")
        }
    }

    private static func one(_ word: String) throws -> Instruction {
        let found = try instructions().filter { $0.word == word }
        try #require(found.count == 1, "\(word)")
        return found[0]
    }

    /// What `ENV` sets.
    private static func settings() throws -> [String: String] {
        let pairs = try one("ENV").rest.split(separator: " ").map {
            $0.split(separator: "=", maxSplits: 1).map(String.init)
        }
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    }

    @Test func `the image takes the tarball, fetches nothing, and is nobody's`() throws {
        let words = try Self.instructions().map(\.word)
        let known = [
            "FROM", "ADD", "RUN", "USER", "WORKDIR", "VOLUME", "ENV", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT", "CMD",
        ]
        #expect(words == known)
        let add = try Self.one("ADD").rest.split(separator: " ")
        let name = "mockmerchant-\(Version.text)-linux-x86_64.tar.gz"
        #expect(fnmatch(String(add[0]), name, 0) == 0, "\(name) is not what ADD takes")
        let run = try Self.one("RUN").rest
        for word in ["curl", "wget", "apt", "apk", "pip", "git "] { #expect(!run.contains(word), "\(word)") }
        // The links lead from where ADD unpacks to where the program is called.
        let entry = try #require(Self.one("ENTRYPOINT").list.first)
        let folder = String(entry.dropLast("/start.sh".count))
        #expect(entry.hasSuffix("/start.sh") && folder.hasPrefix(add[1]))
        #expect(run.contains("ln -s \(add[1])mockmerchant-*-linux-* \(folder)"))
        #expect(run.contains("ln -s \(folder)/bin/mockmerchant /usr/local/bin/mockmerchant"))
        // Not root, and the folder it works in is its own.
        let user = try Self.one("USER").rest.split(separator: ":").compactMap { Int($0) }
        #expect(user.count == 2 && user.allSatisfy { $0 > 1000 })
        let place = try Self.one("WORKDIR").rest
        #expect(run.contains("install -d -o \(user[0]) -g \(user[1]) \(place)"))
        #expect(try Self.one("VOLUME").rest == place)
        #expect(words.firstIndex(of: "RUN") ?? 0 < words.firstIndex(of: "USER") ?? 0)
        #expect(try Self.one("EXPOSE").rest == Self.settings()["MOCKMERCHANT_PORT"])
        for (variable, _) in try Self.settings() where variable != "HOME" {
            let setting = PreferenceCatalogue.all.first { $0.variable == variable }
            #expect(setting?.verbs.contains("serve") == true, "\(variable)")
        }
    }

    @Test func `its settings serve, its health check tells up from down, and arguments come through`() async throws {
        let settings = try Self.settings()
        let command = try Self.one("CMD").list
        let check = try Self.one("HEALTHCHECK").rest.split(separator: " CMD ", maxSplits: 1).map(String.init)
        let health = try JSONDecoder().decode([String].self, from: Data(try #require(check.last).utf8))
        try await Scratch.folder { folder in
            let walked = try await Program(
                ["walk", "dine-in-pure"],
                in: folder,
                environment: settings.filter { $0.key != "HOME" }
            ).outcome()
            #expect(walked.status == 0, "\(walked.complaint)")
            // A port of the test's own in place of the image's.
            var here = settings.filter { $0.key != "HOME" }
            here["MOCKMERCHANT_PORT"] = "0"
            let serving = try Program(command, in: folder, following: .output, environment: here)
            defer { serving.process.end() }
            struct Ready: Decodable {
                var port: Int
                var address: String
            }
            let said = try await serving.text(until: "\n")
            let ready = try JSONDecoder().decode(Ready.self, from: Data(said.utf8))
            #expect(ready.address.contains("?token="), "bound wide, the street takes a token")
            here["MOCKMERCHANT_PORT"] = "\(ready.port)"
            #expect(try await Self.status(of: health, here, in: folder) == 0)
            serving.process.terminate()
            #expect(try await serving.outcome(within: .seconds(60)).status == 0)
            #expect(try await Self.status(of: health, here, in: folder) != 0)
        }
    }

    /// Runs a command of the image, its program by its whole path.
    private static func status(
        of words: [String],
        _ environment: [String: String],
        in folder: URL
    ) async throws -> Int32 {
        let program = try Program(
            Array(words.dropFirst()),
            in: folder,
            environment: environment,
            at: URL(filePath: words[0])
        )
        return try await program.outcome(within: .seconds(20)).status
    }

    @Test func `the paper names this version, and commands and settings that the tool has`() throws {
        let text = try Fixture.text("docs/install.md")
        for name in text.matches(of: #/mockmerchant-(\d+\.\d+\.\d+)-linux/#) { #expect(name.1 == Version.text) }
        for name in try Fixture.text("docs/ci.md").matches(of: #/mockmerchant[-:](\d+\.\d+\.\d+)/#) {
            #expect(name.1 == Version.text)
        }
        for variable in text.matches(of: #/MOCKMERCHANT_[A-Z_]+/#) {
            #expect(PreferenceCatalogue.all.contains { $0.variable == variable.output }, "\(variable.output)")
        }
        let commands = text.matches(of: #/(?:start\.sh|run --rm mockmerchant) ((?:check|serve|walk)[^\n`#]*)/#)
        #expect(commands.count > 3)
        for command in commands {
            let words = command.1.split(separator: " ").map(String.init)
            #expect(throws: Never.self, "\(words)") { _ = try MockMerchant.parseAsRoot(words) }
        }
    }
}
