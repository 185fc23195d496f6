import Foundation
import HTTPTypes
import Hummingbird
import Vocabulary

/// A request that was held against its operation: whoever handles it reads what is there.
struct Call: Sendable {
    let request: Request
    let context: VisitContext
    private let query: [String: JSONTree]
    private let body: [UInt8]

    /// Reads a request, and refuses what its operation does not take.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - context: Its context.
    ///   - operation: What is asked.
    /// - Throws: ``RangeError``.
    init(_ request: Request, _ context: VisitContext, of operation: Operation) async throws {
        self.request = request
        self.context = context
        query = try Self.query(of: request, for: operation)
        body = try await Self.body(of: request, for: operation)
    }

    /// A word of the path, as it was meant before it was written into an address.
    func path(_ name: String) throws -> String {
        guard let word = context.parameters.get(name)?.removingPercentEncoding else { throw RangeError.noPage }
        return word
    }

    /// The visit that the path names.
    var visit: VisitID {
        get throws {
            let handle = try path("visit")
            guard Addresses.isHandle(handle) else { throw RangeError.gone }
            return VisitID(rawValue: handle)
        }
    }

    /// A number of the query; nil where it says none.
    func number(_ name: String) -> Int? { query[name]?.whole }

    /// A text of the query; nil where it says none.
    func text(_ name: String) -> String? { query[name]?.text }

    /// The body as a value; what the schema lets pass the type takes.
    func body<Value: Decodable>(as type: Value.Type) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(body))
        } catch {
            throw RangeError(.incomplete, "the body is not what the API's description asks for")
        }
    }

    /// The bytes of the body; none where none were sent.
    var bytes: [UInt8] { body }

    private static func query(of request: Request, for operation: Operation) throws -> [String: JSONTree] {
        let known = operation.parameters.filter { $0.place == .query }
        var found: [String: JSONTree] = [:]
        for (name, word) in request.uri.queryParameters {
            guard let parameter = known.first(where: { $0.name == name }) else {
                let words = known.isEmpty ? "nothing" : known.map(\.name).joined(separator: ", ") + " and nothing else"
                throw RangeError(.malformed, "the address takes \(words) behind its question mark")
            }
            let place = "\(parameter.name) in the address"
            guard found[parameter.name] == nil else { throw RangeError(.malformed, "\(place) is there twice") }
            guard let value = SchemaCheck.value(of: String(word), for: parameter.schema) else {
                throw RangeError(.malformed, "\(place) is no number, write it in digits")
            }
            if let fault = SchemaCheck().fault(of: value, against: parameter.schema, at: place) {
                throw RangeError(.malformed, fault)
            }
            found[parameter.name] = value
        }
        return found
    }

    private static func body(of request: Request, for operation: Operation) async throws -> [UInt8] {
        guard let described = operation.body else { return [] }
        let bytes = try await ActReader.body(of: request)
        if bytes.isEmpty, !described.isRequired { return bytes }
        let type = request.headers[.contentType]?.prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces)
        // What `curl -d` says of every body.
        guard [nil, Answer.jsonType, "application/x-www-form-urlencoded"].contains(type?.lowercased()) else {
            throw RangeError(.wrongType, "send the body as application/json")
        }
        guard let value = try? JSONDecoder().decode(JSONTree.self, from: Data(bytes)) else {
            throw RangeError(.malformed, "the body is no JSON, send an object such as \(example(of: described))")
        }
        if let fault = SchemaCheck().fault(of: value, against: described.schema) {
            throw RangeError(.incomplete, "\(fault), send an object such as \(example(of: described))")
        }
        return bytes
    }

    private static func example(of body: Operation.Body) -> String {
        String(decoding: (try? Answer.jsonBytes(body.example)) ?? [], as: UTF8.self)
    }
}

extension RouteCollection<VisitContext> {
    /// Answers a request that was held against its operation.
    typealias DescribedHandler = @Sendable (Call) async throws -> Response

    /// Serves operations of one path; no path is served to programs but by what describes it.
    func serve(_ operations: (operation: Operation, handler: DescribedHandler)...) {
        let handlers = operations.map { operation, handler in
            let checked: Handler = { request, context in
                try await handler(try await Call(request, context, of: operation))
            }
            return (operation.method, checked)
        }
        guard let path = operations.first?.operation.path else { return }
        serve(path, handlers)
    }
}
