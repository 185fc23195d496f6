import Foundation
import TestKit
import Testing
import Walker

/// The tarball of `make dist`, made of the debug build: unpacked elsewhere it runs on nothing but the system's C library.
@Suite(
    .timeLimit(.minutes(5)),
    .enabled(
        if: Packing.isPossible,
        "the tarball is made and read by ldd, readelf, strip and tar, which are not all here"
    )
)
struct DistTests {
    /// What may be the machine's own: the C library.
    private static var system: Regex<(Substring, Substring)> {
        #/(ld-linux.*|libc|libm|libpthread|libdl|librt|libresolv|libutil|libanl)\.so[.\d]*/#
    }

    @Test func `packed twice it is the same file, and unpacked elsewhere it does its work alone`() async throws {
        try await Scratch.folder { folder in
            let packed = try await Packing.tarball(into: folder.appending(path: "one"))
            let again = try await Packing.tarball(
                into: folder.appending(path: "two"),
                zone: "Asia/Shanghai",
                mask: "077"
            )
            #expect(packed.lastPathComponent == again.lastPathComponent)
            let (bytes, others) = (try Data(contentsOf: packed), try Data(contentsOf: again))
            #expect(bytes == others, "two packings differ")
            try await look(into: packed)

            let place = folder.appending(path: "somewhere else")
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            let tar = try #require(Tool("tar"))
            #expect(try await tar.run(["-xzf", packed.path, "-C", place.path]).status == 0)
            let name = String(packed.lastPathComponent.dropLast(".tar.gz".count))
            let top = place.appending(path: "under another name")
            try FileManager.default.moveItem(at: place.appending(path: name), to: top)
            try await proves(top, in: folder)
            try await serves(top, in: folder)
        }
    }

    /// Looks at the list: everything under one name, sorted, of nobody, at one time, and nothing forgotten.
    private func look(into packed: URL) async throws {
        let tar = try #require(Tool("tar"))
        let list = try await tar.run(["-tvzf", packed.path, "--numeric-owner", "--full-time"])
        let rows = list.text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 5).map(String.init) }
        let name = packed.lastPathComponent.dropLast(".tar.gz".count)
        let paths = rows.compactMap { $0.last?.components(separatedBy: " -> ").first }
        #expect(rows.allSatisfy { $0.count == 6 && $0[1] == "0/0" })
        #expect(Set(rows.map { "\($0[3]) \($0[4])" }).count == 1, "one time")
        #expect(paths.allSatisfy { $0.hasPrefix("\(name)/") })
        #expect(!rows.contains { $0[0].dropFirst(5).contains("w") && $0[0].hasPrefix("-") }, "nobody else writes")
        let folders = paths.filter { $0.hasSuffix("/") }
        for folder in folders {
            let here = paths.filter { $0 != folder && $0.hasPrefix(folder) }.compactMap {
                $0.dropFirst(folder.count).split(separator: "/").first.map(String.init)
            }
            #expect(here == here.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, "\(folder)")
        }
        for path in [
            "start.sh", "README.md", "LICENSE", "CONTENTS.txt", "Containerfile", "docs/install.md", "bin/mockmerchant",
            "licences/swift.txt", "licences/hummingbird.txt", "share/man/man1/mockmerchant.1",
            "share/mockmerchant/scenarios/dine-in/dine-in-pure.yaml", "share/mockmerchant/fixtures/law/kinds.yaml",
        ] { #expect(paths.contains("\(name)/\(path)"), "\(path)") }
        // Every library that came along has a licence beside it, or is the toolchain's.
        let libraries = paths.filter { $0.contains("/libexec/") && $0.contains(".so") }
        #expect(libraries.contains { $0.contains("libsqlite3") } && libraries.contains { $0.contains("libqrencode") })
        #expect(!libraries.contains { $0.split(separator: "/").last?.wholeMatch(of: Self.system) != nil })
        for stem in ["sqlite3", "qrencode"] {
            #expect(paths.contains { $0.contains("/licences/") && $0.contains(stem) }, "licence of \(stem)")
        }
    }

    /// Proves scenarios with an empty environment and a search path without any program.
    private func proves(_ top: URL, in folder: URL) async throws {
        let scenario = "dine-in/dine-in-forced-follow.yaml"
        let path = top.appending(path: "share/mockmerchant/scenarios/\(scenario)").path
        let outcome = try await started(top, ["check", path, "--report", "junit=told/of/it.xml"], in: folder).outcome()
        #expect(outcome.status == 0, "\(outcome.complaint)")
        #expect(outcome.output.contains("proof: 2 of 2 scenarios agree"), "\(outcome.output)")
        let told = try String(contentsOf: folder.appending(path: "told/of/it.xml"), encoding: .utf8)
        #expect(told.contains("dine-in-forced-follow.twin"))
        let walk = try await started(top, ["walk", "dine-in-pure"], in: folder).outcome()
        #expect(walk.status == 0, "\(walk.complaint)")
        #expect(walk.output.contains("1 scenario, 1 distinct"), "\(walk.output)")
        // A client of others has the machine's own libraries: what came along is for the tool alone.
        let heard = try await started(
            top,
            ["exec", "--scenario", "dine-in-pure", "--", "/bin/sh", "-c", "echo \"path: $LD_LIBRARY_PATH.\""],
            in: folder
        ).outcome()
        #expect(heard.output == "path: .\n", "\(heard.complaint)")
    }

    /// Serves a page, with its own files and libraries.
    private func serves(_ top: URL, in folder: URL) async throws {
        let mark = "/* the unpacked one */"
        let sheet = top.appending(path: "libexec/mockmerchant/MockMerchant_Server.resources/Public/range.css")
        try Data(mark.utf8).write(to: sheet)
        let serving = try started(top, ["serve", "--port", "0"], in: folder, following: .output)
        defer { serving.process.end() }
        struct Ready: Decodable { var address: String }
        let said = try await serving.text(until: "\n")
        let ready = try JSONDecoder().decode(Ready.self, from: Data(said.utf8))
        let wire = LiveWire(deadlineSeconds: 20)
        let page = try await wire.send(WireRequest(url: ready.address))
        #expect(String(decoding: page.body, as: UTF8.self).contains("<!doctype html>"))
        let style = try await wire.send(WireRequest(url: "\(ready.address)__range/range.css"))
        #expect(String(decoding: style.body, as: UTF8.self) == mark, "its resources are another build's")
        try await wire.shutdown()

        // Not read by Foundation, which takes a file without a length for a short one.
        let maps = "/proc/\(serving.process.processIdentifier)/maps"
        guard FileManager.default.fileExists(atPath: maps), let cat = Tool("cat") else { return }
        let mapped = try await cat.run([maps]).text
        let files = Set(mapped.split(separator: "\n").compactMap { $0.firstIndex(of: "/").map($0.suffix(from:)) })
        let libraries = files.filter { $0.contains(".so") }
        let own = libraries.filter { $0.hasPrefix(top.path + "/") || $0.hasPrefix("/private" + top.path + "/") }
        #expect(own.contains { $0.contains("libsqlite3") }, "\(libraries)")
        for file in libraries.subtracting(own) {
            let name = file.split(separator: "/").last ?? ""
            #expect(name.wholeMatch(of: Self.system) != nil, "\(file) is the machine's")
        }
        serving.process.terminate()
        #expect(try await serving.outcome(within: .seconds(60)).status == 0)
    }

    /// Starts the unpacked tool: nothing in its environment but a search path that leads to an empty folder.
    private func started(
        _ top: URL,
        _ words: [String],
        in folder: URL,
        following stream: Program.Stream? = nil
    ) throws -> Program {
        let empty = folder.appending(path: "no programs")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        return try Program(
            [top.appending(path: "start.sh").path] + words,
            in: folder,
            following: stream,
            at: try #require(Tool("sh")).file,
            whole: ["PATH": empty.path]
        )
    }
}
