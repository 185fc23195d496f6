import Foundation
import Journal
import Server
import TestKit
import Testing
import Vocabulary
import Walker

@testable import mockmerchant

/// Clients that are slow, half, wrong or far too much: each gets a clear answer or a closed connection, memory stays flat,
/// and a visit beside them goes on.
@Suite(.timeLimit(.minutes(20)))
struct RobustnessTests {
    /// What a request may do besides getting an answer that blames it.
    private enum Rudeness: String, CaseIterable, Sendable {
        case hugeHeader
        case manyHeaders
        case hugeTarget
        case hugeBody
        case hugeChunkedBody
        case lyingLength
        case brokenChunk
        case twoLengths
        case noHost
        case unknownMethod
        case unknownVersion
        case noHTTP
        case noUTF8
        case wrongType
        case climbingPath
        case foldedHeader
    }

    private static let megabyte = 1_000_000
    /// How much more may be in memory after hundreds of megabytes were sent.
    ///
    /// - Unit: bytes.
    private static let growth = 64 * megabyte

    @Test(arguments: Rudeness.allCases)
    private func `who is rude is told so or shown the door`(_ rudeness: Rudeness) async throws {
        try await Self.beside { port, _, page in
            let answer = try Self.answer(to: rudeness, at: page, on: port)
            let status = answer.split(separator: " ").dropFirst().first.flatMap { Int($0) }
            #expect(answer.isEmpty || (400..<500).contains(status ?? 0), "\(rudeness): \(answer.prefix(200))")
        }
    }

    @Test func `a client that sends byte by byte is served, and its neighbours are not kept waiting`() async throws {
        try await Self.beside { port, _, page in
            let slow = try RawClient(port: port)
            for byte in Self.get(page) {
                slow.send([byte])
                try await Task.sleep(for: .milliseconds(2))
            }
            #expect(slow.text(until: "</html>").hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test func `a client that never reads is left alone`() async throws {
        try await Self.beside { port, _, page in
            let deaf = try RawClient(port: port, patience: 2)
            // Some thousand pages wait for it; a server that kept writing would fill its memory.
            _ = deaf.send(times: 20_000, of: Self.get(page))
        }
    }

    @Test func `pipelined requests are answered in their order`() async throws {
        try await Self.beside { port, _, page in
            let client = try RawClient(port: port)
            let missing = Array("GET /nowhere HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n".utf8)
            let last = Array("GET /nowhere HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n".utf8)
            client.send(Self.get(page) + missing + Self.get(page) + last)
            let answers = client.everything()
            let statuses = answers.matches(of: /HTTP\/1\.1 (\d+)/).map { String($0.output.1) }
            #expect(statuses == ["200", "404", "200", "404"])
        }
    }

    @Test func `a replayed or reordered submit is refused, and the visit stays where it is`() async throws {
        try await Self.beside { port, wire, page in
            let body = "press=site"
            func submit() throws -> Substring {
                let client = try RawClient(port: port)
                client.send(
                    """
                    POST \(Self.path(of: page)) HTTP/1.1\r
                    Host: \(Self.authority(of: page))\r
                    Content-Type: application/x-www-form-urlencoded\r
                    Content-Length: \(body.utf8.count)\r
                    Connection: close\r
                    \r
                    \(body)
                    """
                )
                return client.everything().prefix(12)
            }
            #expect(try submit() == "HTTP/1.1 303")
            let there = try await wire.send(WireRequest(url: page, headers: [WireHeader("Accept", "text/html")]))
            let after = there.header("Location")
            for _ in 0..<3 { #expect(try submit() == "HTTP/1.1 409") }
            let still = try await wire.send(WireRequest(url: page, headers: [WireHeader("Accept", "text/html")]))
            #expect(after != nil && still.header("Location") == after)
        }
    }

    @Test func `ten thousand connections are opened and dropped, some in mid request`() async throws {
        try await Self.beside { port, _, page in
            for turn in 0..<10_000 {
                let client = try RawClient(port: port)
                switch turn % 4 {
                case 0: break
                case 1: client.send("GET / HT")
                case 2: client.send("POST /s/x/y HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\nhalf")
                default: client.send(Self.get(page))
                }
            }
        }
    }

    @Test func `who says nothing is let go, and who is half is too`() async throws {
        let range = LiveRange(
            content: RangeContent(offers: []),
            journal: .memory,
            surroundings: DirectRange.surroundings,
            limits: ConnectionLimits(most: 4_096, idleSeconds: 1)
        )
        try await range.whileOpen { port in
            for half in ["", "GET / HTTP/1.1\r\nHo", "GET / HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"] {
                let client = try RawClient(port: port)
                client.send(half)
                _ = client.everything()
                #expect(client.isClosedByOther())
            }
        }
    }

    @Test func `more connections than are allowed wait for their turn`() async throws {
        let range = LiveRange(
            content: RangeContent(offers: []),
            journal: .memory,
            surroundings: DirectRange.surroundings,
            limits: ConnectionLimits(most: 8, idleSeconds: 1)
        )
        try await range.whileOpen { port in
            let idle = try (0..<40).map { _ in try RawClient(port: port) }
            let client = try RawClient(port: port)
            client.send("GET /nowhere HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n")
            #expect(client.everything().hasPrefix("HTTP/1.1 404"))
            withExtendedLifetime(idle) {}
        }
    }

    // MARK: - The server, a visit beside, and what is sent

    /// Starts a server, puts a visit on it, does the work, and asks that the visit answers as before and memory is flat.
    private static func beside(
        _ work: (_ port: Int, _ wire: LiveWire, _ page: String) async throws -> Void
    ) async throws {
        try await Scratch.folder { folder in
            let wire = LiveWire(deadlineSeconds: 60)
            let server = try await ServingProgram.start("--journal", "range.sqlite", in: folder)
            let bystander = try await server.visit("takeaway-plain-form", over: wire, seed: "bystander")
            let victim = try await server.visit("takeaway-plain-form", over: wire, seed: "victim")
            let page = try await server.page(at: try #require(victim.codes.values.first), over: wire)
            let code = try #require(bystander.codes.values.first)
            let before = server.memory
            try await work(server.port, wire, page.address)
            let after = server.memory
            if let before, let after { #expect(after - before < growth, "\(before) before, \(after) after") }
            let still = try await server.page(at: code, over: wire)
            #expect(still.page == page.page)
            #expect(try await server.stop() == 0)
            try await wire.shutdown()
        }
    }

    private static func get(_ page: String) -> [UInt8] {
        Array("GET \(path(of: page)) HTTP/1.1\r\nHost: \(authority(of: page))\r\nAccept: text/html\r\n\r\n".utf8)
    }

    private static func authority(of page: String) -> String {
        String(page.dropFirst("http://".count).prefix { $0 != "/" })
    }

    private static func path(of page: String) -> String {
        String(page.dropFirst("http://".count).drop { $0 != "/" })
    }

    private static func answer(to rudeness: Rudeness, at page: String, on port: Int) throws -> String {
        let client = try RawClient(port: port)
        let start = "POST \(path(of: page)) HTTP/1.1\r\nHost: \(authority(of: page))\r\n"
        let form = "Content-Type: application/x-www-form-urlencoded\r\n"
        let block = [UInt8](repeating: UInt8(ascii: "a"), count: megabyte)
        switch rudeness {
        case .hugeHeader:
            client.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Much: ")
            client.send(block)
            client.send("\r\n\r\n")
        case .manyHeaders:
            client.send("GET / HTTP/1.1\r\nHost: localhost\r\n")
            client.send((0..<20_000).map { "X-\($0): \($0)\r\n" }.joined() + "\r\n")
        case .hugeTarget:
            client.send("GET /")
            client.send(block)
            client.send(" HTTP/1.1\r\nHost: localhost\r\n\r\n")
        case .hugeBody:
            client.send(start + form + "Content-Length: \(100 * megabyte)\r\n\r\n")
            _ = client.send(times: 100, of: block)
        case .hugeChunkedBody:
            client.send(start + form + "Transfer-Encoding: chunked\r\n\r\n")
            let chunk = Array("\(String(megabyte, radix: 16))\r\n".utf8) + block + Array("\r\n".utf8)
            if client.send(times: 100, of: chunk) == 100 * chunk.count { client.send("0\r\n\r\n") }
        case .lyingLength:
            client.send(start + form + "Content-Length: -5\r\n\r\npress=site")
        case .brokenChunk:
            client.send(start + form + "Transfer-Encoding: chunked\r\n\r\nzz\r\npress=site\r\n0\r\n\r\n")
        case .twoLengths:
            client.send(start + form + "Content-Length: 10\r\nContent-Length: 4\r\n\r\npress=site")
        case .noHost:
            client.send("GET \(path(of: page)) HTTP/1.1\r\nConnection: close\r\n\r\n")
        case .unknownMethod:
            client.send(
                "BREW \(path(of: page)) HTTP/1.1\r\nHost: \(authority(of: page))\r\nConnection: close\r\n\r\n"
            )
        case .unknownVersion:
            client.send("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n")
        case .noHTTP:
            client.send("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}hello there\r\n\r\n")
        case .noUTF8:
            client.send(Array((start + form + "Connection: close\r\nContent-Length: 7\r\n\r\npress=").utf8) + [0xFF])
        case .wrongType:
            client.send(start + "Content-Type: image/png\r\nConnection: close\r\nContent-Length: 10\r\n\r\npress=site")
        case .climbingPath:
            client.send(
                "GET /__range/..%2f..%2f..%2fetc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            )
        case .foldedHeader:
            client.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-A: b\r\n c\r\n : \r\n\r\n")
        }
        return client.everything()
    }
}
