/// Holds a value against a schema: the words of JSON Schema 2020-12 that our own documents use, and no others.
///
/// What a document promises to refuse is refused by the document itself. A fault names words of the schema, never of the
/// value.
struct SchemaCheck: Sendable {
    /// The schemas that others point at, by name.
    let components: [String: JSONTree]

    init(components: [String: JSONTree] = Schemas.all) { self.components = components }

    /// The first thing that is wrong with a value; nil where it fits.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - schema: What it is held against.
    ///   - place: What the value is called in a fault.
    /// - Returns: The fault, in words for whoever sent it.
    func fault(of value: JSONTree, against schema: JSONTree, at place: String = "the body") -> String? {
        if let name = schema["$ref"]?.text?.split(separator: "/").last {
            guard let schema = components[String(name)] else { return "\(place) is described nowhere" }
            return fault(of: value, against: schema, at: place)
        }
        if let types = schema["type"] {
            let names = (types.items.isEmpty ? [types] : types.items).compactMap(\.text)
            guard names.contains(where: { Self.isOf($0, value) }) else {
                return "\(place) is not of the type \(names.joined(separator: " or "))"
            }
        }
        if let words = schema["enum"]?.items, !words.contains(value) {
            return "\(place) is none of \(words.compactMap(\.text).joined(separator: ", "))"
        }
        switch value {
        case .text(let text): return fault(ofText: text, schema, place)
        case .whole, .number: return fault(ofNumber: value, schema, place)
        case .list(let list): return fault(ofList: list, schema, place)
        case .object(let members): return fault(ofMembers: members, schema, place)
        case .null, .flag: return nil
        }
    }

    /// The value that a parameter's text stands for, as its schema reads it; nil where it is no such text.
    static func value(of text: String, for schema: JSONTree) -> JSONTree? {
        switch schema["type"]?.text {
        case "integer":
            // A sign, a point or a power would be another spelling of a number that has one.
            text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                ? Int(text).map(JSONTree.whole) : nil
        case "boolean": Bool(text).map(JSONTree.flag)
        default: .text(text)
        }
    }

    private static func isOf(_ type: String, _ value: JSONTree) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .flag), ("string", .text), ("array", .list), ("object", .object),
            ("number", .whole), ("number", .number):
            true
        case ("integer", _): value.whole != nil
        default: false
        }
    }

    private func fault(ofText text: String, _ schema: JSONTree, _ place: String) -> String? {
        let length = text.unicodeScalars.count
        if let least = schema["minLength"]?.whole, length < least { return "\(place) is shorter than \(least)" }
        if let most = schema["maxLength"]?.whole, length > most { return "\(place) is longer than \(most)" }
        if schema["format"]?.text == "date-time", InternetTime.milliseconds(of: text) == nil {
            return "\(place) is no time like 2026-03-18T12:03:00Z"
        }
        guard let pattern = schema["pattern"]?.text, let regex = try? Regex(pattern) else { return nil }
        let fits = try? regex.matchingSemantics(.unicodeScalar).wholeMatch(in: text)
        return fits == nil ? "\(place) does not fit \(pattern)" : nil
    }

    private func fault(ofNumber value: JSONTree, _ schema: JSONTree, _ place: String) -> String? {
        let number =
            switch value {
            case .whole(let whole): Double(whole)
            case .number(let number): number
            default: 0.0
            }
        if let least = schema["minimum"]?.whole, number < Double(least) { return "\(place) is less than \(least)" }
        if let most = schema["maximum"]?.whole, number > Double(most) { return "\(place) is more than \(most)" }
        return nil
    }

    private func fault(ofList list: [JSONTree], _ schema: JSONTree, _ place: String) -> String? {
        if let most = schema["maxItems"]?.whole, list.count > most { return "\(place) has more than \(most) items" }
        guard let items = schema["items"] else { return nil }
        return list.indices.lazy.compactMap { fault(of: list[$0], against: items, at: "\(place)[\($0)]") }.first
    }

    private func fault(ofMembers members: [String: JSONTree], _ schema: JSONTree, _ place: String) -> String? {
        let known = schema["properties"]?.members ?? [:]
        for name in (schema["required"]?.items ?? []).compactMap(\.text) where members[name] == nil {
            return "\(place) lacks \(name)"
        }
        if let least = schema["minProperties"]?.whole, members.count < least { return "\(place) says nothing" }
        if let most = schema["maxProperties"]?.whole, members.count > most { return "\(place) says too much" }
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            if let schema = known[name] {
                if let fault = fault(of: value, against: schema, at: "\(name) in \(place)") { return fault }
            } else if schema["additionalProperties"] == false {
                return "\(place) takes \(known.keys.sorted().joined(separator: ", ")) and nothing else"
            } else if let others = schema["additionalProperties"], !others.members.isEmpty,
                let fault = fault(of: value, against: others, at: "a member of \(place)")
            {
                return fault
            }
        }
        return nil
    }
}
