import HTTPTypes

/// Writes what the API is, from the operations that it is served by.
///
/// - Source: OpenAPI 3.1; formats.md 4.5.
struct OpenAPIDocument: Sendable {
    /// Who may ask.
    enum Door: Sendable {
        /// This machine alone.
        case here
        /// This machine, and others with the token.
        case hereOrToken
        /// Whoever has the token, and nobody else.
        case token
    }

    let version: String
    let door: Door
    /// Where the document was asked for.
    let server: String
    /// Where consumers are served.
    let consumers: String
    /// The schemas that operations share.
    var schemas = Schemas.all

    /// The document of some operations.
    ///
    /// - Parameters:
    ///   - operations: The operations.
    ///   - title: What it is called.
    ///   - isBlind: Says that it marks nothing.
    /// - Returns: The document.
    func tree(of operations: [Operation], titled title: String, isBlind: Bool) -> JSONTree {
        var paths: [String: JSONTree] = [:]
        for operation in operations {
            var path = paths[operation.address] ?? [:]
            path[operation.method.rawValue.lowercased()] = described(operation)
            if operation.part == .consumer, consumers != server { path["servers"] = [["url": .text(consumers)]] }
            paths[operation.address] = path
        }
        var components: JSONTree = ["schemas": .object(schemas), "responses": ["Problem": problem]]
        if door != .here { components["securitySchemes"] = ["token": ["type": "http", "scheme": "bearer"]] }
        var tree: JSONTree = [
            "openapi": "3.1.1",
            "info": [
                "title": .text(title),
                "version": .text(version),
                "description": "A simulation: every merchant is invented, and no value of a person belongs here.",
                "license": ["name": "Apache 2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": .text(server)]],
            "tags": .list(
                Operation.Part.allCases.filter { part in operations.contains { $0.part == part } }.map {
                    ["name": .text($0.rawValue)]
                }
            ),
            "paths": .object(paths),
            "components": components,
        ]
        if operations.contains(where: { $0.id == VisitsAdmin.makeVisit.id }) {
            tree["webhooks"] = ["paymentNotice": ["post": Self.paymentNotice]]
        }
        return isBlind ? tree.without(Schemas.personalMark) : tree
    }

    /// What the server posts by itself, to whoever gave a visit an address for it.
    private static let paymentNotice: JSONTree = [
        "operationId": "paymentNotice",
        "summary": "Tells of a payment, at the notify_url with which its visit was made, until it is taken.",
        "requestBody": [
            "required": true,
            "content": [
                "application/json": [
                    "schema": [
                        "anyOf": [
                            Schemas.named("PayNotice"),
                            ["type": "object", "description": "What the wallet says of a trade."],
                        ]
                    ]
                ]
            ],
        ],
        "responses": ["2XX": ["description": "it was taken, and is not sent again"]],
    ]

    private var problem: JSONTree {
        [
            "description": "Why not, and what to do about it.",
            "content": ["application/problem+json": ["schema": Schemas.named("Problem")]],
        ]
    }

    private func described(_ operation: Operation) -> JSONTree {
        var tree: JSONTree = [
            "operationId": .text(operation.id),
            "summary": .text(operation.about),
            "tags": [.text(operation.part.rawValue)],
            "responses": .object(responses(of: operation)),
        ]
        switch door {
        case .here: break
        case _ where operation.part == .consumer: tree["security"] = []
        case .hereOrToken: tree["security"] = [[:], ["token": []]]
        case .token: tree["security"] = [["token": []]]
        }
        if !operation.parameters.isEmpty { tree["parameters"] = .list(operation.parameters.map(described)) }
        if let body = operation.body {
            let content: JSONTree = ["schema": body.schema, "example": body.example]
            var types: JSONTree = [Answer.jsonType: content]
            if body.canBeForm {
                types["application/x-www-form-urlencoded"] = ["schema": Schemas.form]
            }
            tree["requestBody"] = ["required": .flag(body.isRequired), "content": types]
        }
        return tree
    }

    private func described(_ parameter: Operation.Parameter) -> JSONTree {
        var tree: JSONTree = [
            "name": .text(parameter.name), "in": .text(parameter.place.rawValue),
            "required": .flag(parameter.isRequired), "description": .text(parameter.about),
            "schema": parameter.schema,
        ]
        tree["example"] = parameter.example
        return tree
    }

    private func responses(of operation: Operation) -> [String: JSONTree] {
        var responses: [String: JSONTree] = [:]
        for reply in operation.replies { responses["\(reply.status)"] = described(reply) }
        for (status, about) in operation.allProblems where responses["\(status)"] == nil {
            var answer = problem
            answer["description"] = .text(about)
            if operation.part == .consumer {
                // Whoever asks for no data is shown a page.
                answer["content"]?["text/html"] = ["schema": Schemas.word]
            }
            responses["\(status)"] = answer
        }
        return responses
    }

    private func described(_ reply: Operation.Reply) -> JSONTree {
        var tree: JSONTree = ["description": .text(reply.about)]
        if !reply.types.isEmpty { tree["content"] = .object(reply.types.mapValues { ["schema": $0] }) }
        if !reply.headers.isEmpty {
            let headers = reply.headers.map { ($0, ["required": true, "schema": Schemas.word] as JSONTree) }
            tree["headers"] = .object(Dictionary(headers, uniquingKeysWith: { $1 }))
        }
        if !reply.links.isEmpty {
            let links = reply.links.map { link in
                var described: JSONTree = [
                    "operationId": .text(link.operation),
                    "parameters": .object(link.parameters.mapValues { .text($0) }),
                ]
                described["requestBody"] = link.body
                return (link.operation, described)
            }
            tree["links"] = .object(Dictionary(links, uniquingKeysWith: { $1 }))
        }
        return tree
    }
}
