import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestKit
import Testing

@testable import Server

/// What is answered on the connection's own thread is what everybody else is answered, in the order of asking.
struct PageShortcutTests {
    @Test(arguments: ["text/html", "application/json"])
    func `a page has the same status, headers and bytes each time`(_ accept: String) async throws {
        let range = try await TestRange.open()
        try await range.server.application(host: "127.0.0.1", port: 0).test(.live) { client in
            let wire = Wire(port: try #require(client.port))
            let path = try await wire.path(of: range)
            let answers = try (0..<3).map { _ in
                try wire.exchange(wire.get(path, "Accept: \(accept)\r\nConnection: close\r\n"))
            }
            let again = try wire.exchange(
                wire.get(path, "Accept: \(accept)\r\n") + wire.get(path, "Accept: \(accept)\r\nConnection: close\r\n")
            )
            #expect(answers[0].hasPrefix("HTTP/1.1 200"))
            let undated = answers.map { $0.replacing(/(?i)date: [A-Z][a-z, 0-9A-Z:]* GMT\r\n/, with: "") }
            #expect(undated[0].utf8.count < answers[0].utf8.count)
            #expect(Set(undated).count == 1)
            // The first of these is answered on the connection's own thread, the last by the responder.
            let both = again.replacing(/(?i)date: [A-Z][a-z, 0-9A-Z:]* GMT\r\n/, with: "")
            #expect(both == undated[0] + undated[0])
        }
    }

    @Test func `requests that come at once are answered in their order`() async throws {
        let range = try await TestRange.open()
        try await range.server.application(host: "127.0.0.1", port: 0).test(.live) { client in
            let wire = Wire(port: try #require(client.port))
            let path = try await wire.path(of: range)
            _ = try wire.exchange(wire.get(path, "Connection: close\r\n"))
            let form = "press=tomorrow"
            let type = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)"
            let post = "POST \(path) HTTP/1.1\r\nHost: \(wire.host)\r\n\(type)\r\n\r\n\(form)"
            // Pages that are known, an act, and the same address, which leads on by then.
            let text = try wire.exchange(
                wire.get(path) + wire.get(path) + post + wire.get(path) + wire.get(path, "Connection: close\r\n")
            )
            let statuses = text.matches(of: /HTTP\/1\.1 (\d+)/).map { String($0.1) }
            #expect(statuses == ["200", "200", "303", "303", "303"])
        }
    }

    @Test func `a page that was asked for with a body leaves the connection whole`() async throws {
        let range = try await TestRange.open()
        try await range.server.application(host: "127.0.0.1", port: 0).test(.live) { client in
            let wire = Wire(port: try #require(client.port))
            let path = try await wire.path(of: range)
            let text = try wire.exchange(
                wire.get(path) + wire.get(path, "Content-Length: 3\r\n") + "abc"
                    + wire.get(path, "Transfer-Encoding: chunked\r\n") + "3\r\nabc\r\n0\r\n\r\n" + wire.get(path)
                    + wire.get(path, "Connection: close\r\n")
            )
            #expect(text.matches(of: /HTTP\/1\.1 200/).count == 5)
        }
    }

    @Test func `who reloads a page all the time is not taken for idle`() async throws {
        let range = try await TestRange.open()
        let limits = ConnectionLimits(idleSeconds: 1)
        try await range.server.application(host: "127.0.0.1", port: 0, within: limits).test(.live) { client in
            let wire = Wire(port: try #require(client.port))
            let path = try await wire.path(of: range)
            let reader = try RawClient(port: wire.port, patience: 10)
            for _ in 0..<10 {
                try #require(reader.send(wire.get(path, "Accept: text/html\r\n")))
                #expect(reader.text(until: "</html>").hasPrefix("HTTP/1.1 200"))
                try await Task.sleep(for: .milliseconds(200))
            }
            #expect(reader.isClosedByOther())
        }
    }

    /// Connections to one port, as a client opens them that writes its requests by hand.
    private struct Wire {
        let port: Int

        /// The host by which everything has one origin: a number of the network, with the party in the path.
        var host: String { "127.0.0.1:\(port)" }

        /// A request for a path.
        func get(_ path: String, _ headers: String = "") -> String {
            "GET \(path) HTTP/1.1\r\nHost: \(host)\r\n\(headers)\r\n"
        }

        /// The path of a new visit's site.
        func path(of range: TestRange) async throws -> String {
            let made = try await range.visit(host: host)
            return "/" + made.address.split(separator: "/").dropFirst(2).joined(separator: "/")
        }

        /// Sends some bytes over a socket of its own, and answers what comes until the server closes it.
        func exchange(_ text: String) throws -> String {
            let client = try RawClient(port: port)
            try #require(client.send(text))
            return client.everything()
        }
    }
}
