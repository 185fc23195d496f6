import HTTPTypes
import Hummingbird

/// Something that a program can ask of the server, described once: the router serves it, the document tells of it, and what is
/// sent is held against it.
struct Operation: Sendable {
    /// Which part of the API it belongs to.
    enum Part: String, CaseIterable, Sendable {
        case range
        case visits
        case requests
        case consumer
    }

    /// A word of the path, the query or the headers.
    struct Parameter: Sendable {
        /// Where it stands.
        enum Place: String, Sendable {
            case path
            case query
            case header
        }

        var name: String
        var place = Place.query
        var schema: JSONTree
        var about: String
        var example: JSONTree?

        /// What stands in the path has to be there.
        var isRequired: Bool { place == .path }
    }

    /// What is sent.
    struct Body: Sendable {
        var schema: JSONTree
        /// One that is taken; a test sends it.
        var example: JSONTree
        var isRequired = true
        /// Says that it may be sent as a form too.
        var canBeForm = false
    }

    /// What comes back.
    struct Reply: Sendable {
        var status: Int
        var about: String
        /// Its types, with what each holds; none for an answer without a body.
        var types: [String: JSONTree] = [:]
        var headers: [String] = []
        var links: [Link] = []

        /// An answer of JSON.
        static func json(_ about: String, _ schema: JSONTree) -> Self { json(200, about, schema) }

        /// The same with another status.
        static func json(_ status: Int, _ about: String, _ schema: JSONTree) -> Self {
            Self(status: status, about: about, types: [Answer.jsonType: schema])
        }

        /// The same, from which other operations can be reached.
        func leading(_ links: Link...) -> Self {
            var reply = self
            reply.links = links
            return reply
        }

        /// The same with a header.
        func with(header: String) -> Self {
            var reply = self
            reply.headers.append(header)
            return reply
        }
    }

    /// The way from an answer to another operation.
    struct Link: Sendable {
        var operation: String
        var parameters: [String: String] = [:]
        var body: JSONTree?
    }

    /// Its lasting name.
    var id: String
    var part: Part
    var method: HTTPRequest.Method
    var path: RouterPath
    var about: String
    var parameters: [Parameter] = []
    var body: Body?
    /// How it can end, apart from what every operation has.
    var replies: [Reply]
    /// Problems of its own, by status.
    var problems: [Int: String] = [:]

    /// The path as the document writes it.
    var address: String { path.description }

    /// Problems that follow from what it takes.
    var allProblems: [Int: String] {
        var all: [Int: String] = [:]
        if part != .consumer {
            all[401] = "the token is wanted"
            all[403] = "not from here"
        }
        if !parameters.isEmpty || body != nil { all[400] = "the request cannot be read" }
        if parameters.contains(where: { $0.place == .path }) { all[404] = "there is none such" }
        if body != nil {
            all[413] = "the body is too long"
            all[415] = "the body is of another type"
            all[422] = "the body lacks something, or holds what is not known"
        }
        all[503] = "the journal cannot keep up, try again"
        return all.merging(problems) { $1 }
    }
}
