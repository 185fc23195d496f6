import Foundation
import HTTPTypes
import Testing
import Vocabulary

@testable import Server

/// Asks a range by its description alone: what to send, where, and what may come back.
struct DescribedRange {
    let range: TestRange
    private static let base = "http://127.0.0.1:8080"

    /// Sends an operation's example.
    ///
    /// - Parameter operation: The operation; where its path names something, a fresh one is made first.
    /// - Returns: The answer, and how it differs from what is described.
    /// - Throws: What kept it from being asked.
    func send(_ operation: Server.Operation) async throws -> (DirectAnswer, String?) {
        let body = try operation.body.map { try Answer.jsonBytes($0.example) } ?? []
        let answer = try await send(operation, body: body)
        return (answer, fault(of: answer, to: operation))
    }

    /// Sends a body to an operation.
    func send(
        _ operation: Server.Operation,
        body: [UInt8],
        type: String = "application/json"
    ) async throws -> DirectAnswer {
        var words: [String: String] = ["merchant": "yujian", "scenario": TestScript.first.rawValue]
        if operation.address.contains("{visit}") || operation.address.hasPrefix("/s/") {
            let made: Opening = try await range.admin(.post, "/__admin/visits", #"{"scenario":"\#(TestScript.first)"}"#)
                .decoded()
            words["visit"] = made.visit
            words["party"] = made.entry.party
            words["token"] = made.entry.token
        }
        if operation.address.hasPrefix("/s/") {
            words["token"] = String(try #require(range.server.stickerPaths.first).dropFirst(3))
        }
        return try await send(operation, words, body, type)
    }

    /// Follows a link from an answer, as a client does that knows the description alone.
    func follow(
        _ link: Server.Operation.Link,
        from answer: DirectAnswer,
        of first: Server.Operation,
        to operation: Server.Operation
    ) async throws -> (DirectAnswer, String?) {
        let tree: JSONTree = try answer.decoded()
        func value(_ expression: String) throws -> JSONTree {
            guard expression.hasPrefix("$") else { return .text(expression) }
            // A page is linked to what can be done on it, by the words of its own address.
            if let name = expression.wholeMatch(of: /\$request\.path\.(\w+)/)?.1 {
                let parts = try #require(tree["address"]?.text).split(separator: "/").map(String.init)
                let names = operation.address.split(separator: "/").map { $0.trimmingCharacters(in: ["{", "}"]) }
                let word = zip(names.reversed(), parts.reversed()).first { $0.0 == name }?.1
                return .text(try #require(word))
            }
            let steps = try #require(expression.wholeMatch(of: /\$response\.body#\/(.+)/)?.1).split(separator: "/")
            return try steps.reduce(tree) { tree, step in
                try #require(
                    Int(step).map { tree.items.indices.contains($0) ? tree.items[$0] : .null } ?? tree[String(step)]
                )
            }
        }
        let words = try link.parameters.mapValues { try #require(try value($0).text) }
        var body = operation.body?.example ?? .null
        if let linked = link.body {
            body = .object(try linked.members.mapValues { try $0.text.map(value) ?? $0 })
        }
        let bytes = operation.body == nil ? [] : try Answer.jsonBytes(body)
        let reply = try await send(operation, words, bytes, "application/json")
        return (reply, fault(of: reply, to: operation))
    }

    private func send(
        _ operation: Server.Operation,
        _ words: [String: String],
        _ body: [UInt8],
        _ type: String
    ) async throws -> DirectAnswer {
        var path = operation.address
        for (name, word) in words { path = path.replacing("{\(name)}", with: word) }
        let query = operation.parameters.filter { $0.place == .query }.compactMap { parameter in
            parameter.example.map { "\(parameter.name)=\($0.text ?? "\($0.whole ?? 0)")" }
        }
        if !query.isEmpty { path += "?" + query.joined(separator: "&") }
        var headers: HTTPFields = [.accept: "application/json"]
        if !body.isEmpty { headers[.contentType] = type }
        return try await range.server.answer(operation.method, Self.base + path, headers: headers, body: body)
    }

    /// How an answer differs from what is described; nil where it does not.
    private func fault(of answer: DirectAnswer, to operation: Server.Operation) -> String? {
        guard let reply = operation.replies.first(where: { $0.status == answer.status }) else {
            return operation.allProblems[answer.status] == nil ? "status \(answer.status) is not described" : nil
        }
        for name in reply.headers where HTTPField.Name(name).flatMap({ answer.headers[$0] }) == nil {
            return "the header \(name) is missing"
        }
        let type = answer.headers[.contentType].map { String($0.prefix { $0 != ";" }) }
        guard !reply.types.isEmpty else { return nil }
        guard let type, let schema = reply.types[type] else { return "the type \(type ?? "none") is not described" }
        guard type == Answer.jsonType else { return nil }
        guard let tree: JSONTree = try? answer.decoded() else { return "the body is no JSON" }
        return SchemaCheck().fault(of: tree, against: schema)
    }

    private struct Opening: Decodable {
        struct Entry: Decodable {
            var party: String
            var token: String
        }

        var visit: String
        var entry: Entry
    }
}
