import Foundation
import TestKit
import Testing
import Vocabulary
import Walker

/// `mockmerchant serve` on a free port, in a process of its own.
struct ServingProgram {
    /// The port on which it answers.
    let port: Int
    /// Everything it had written to stdout when it answered.
    let said: String
    private let program: Program

    /// Starts it and waits until it says where it answers.
    static func start(_ arguments: String..., in folder: URL) async throws -> Self {
        let program = try Program(["serve", "--port", "0"] + arguments, in: folder, following: .output)
        let said = try await program.text(until: "\n")
        struct Ready: Decodable { var port: Int }
        do {
            let ready = try JSONDecoder().decode(Ready.self, from: Data(said.utf8))
            return Self(port: ready.port, said: said, program: program)
        } catch {
            program.process.end()
            throw error
        }
    }

    /// How much of it is in memory, in bytes; nil where the system does not tell by files.
    var memory: Int? {
        let place = "/proc/\(program.process.processIdentifier)/statm"
        guard let text = try? String(contentsOfFile: place, encoding: .utf8) else { return nil }
        let resident = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return resident.map { $0 * Int(getpagesize()) }
    }

    /// Stops it politely and answers its exit code.
    @discardableResult
    func stop() async throws -> Int32 {
        program.process.terminate()
        return try await program.outcome(within: .seconds(60)).status
    }

    /// Ends it as a power cut would.
    func kill() async throws {
        program.process.end()
        _ = try await program.outcome(within: .seconds(60))
    }

    /// Makes a visit and answers the document of its site.
    func visit(_ scenario: ScenarioID, over wire: LiveWire, seed: String = "cut") async throws -> VisitDocument {
        let wish = try JSONEncoder().encode(["scenario": scenario.rawValue, "seed": seed])
        let headers = [WireHeader("Accept", "application/json"), WireHeader("Content-Type", "application/json")]
        let made = try await wire.send(
            WireRequest(
                method: "POST",
                url: "http://localhost:\(port)/__admin/visits",
                headers: headers,
                body: Array(wish)
            )
        )
        try #require(made.status == 201)
        let opening = try JSONDecoder().decode(VisitOpening.self, from: Data(made.body))
        return try await page(at: opening.address, over: wire)
    }

    /// The document at an address, redirects followed.
    func page(at address: String, over wire: LiveWire) async throws -> VisitDocument {
        var address = address
        for _ in 0..<5 {
            let answer = try await wire.send(
                WireRequest(url: address, headers: [WireHeader("Accept", "application/json")])
            )
            guard let next = answer.header("Location") else { return try Self.document(of: answer) }
            address = next
        }
        throw ShippedRange.Missing(what: "an end of the redirects from \(address)")
    }

    /// The document after a press on a control.
    func press(_ control: Control, on document: VisitDocument, over wire: LiveWire) async throws -> VisitDocument {
        try await press(control.target, on: document, over: wire)
    }

    /// The document after a press on whatever has the target.
    func press(_ target: String, on document: VisitDocument, over wire: LiveWire) async throws -> VisitDocument {
        try Self.document(
            of: await wire.send(
                WireRequest(
                    method: "POST",
                    url: document.address,
                    headers: [
                        WireHeader("Accept", "application/json"),
                        WireHeader("Content-Type", "application/x-www-form-urlencoded"),
                    ],
                    body: Array("press=\(target)".utf8)
                )
            )
        )
    }

    private static func document(of answer: WireResponse) throws -> VisitDocument {
        try #require(answer.status == 200)
        return try JSONDecoder().decode(VisitDocument.self, from: Data(answer.body))
    }
}
