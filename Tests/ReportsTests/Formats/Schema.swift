import Foundation
import Testing

/// A reader of the part of JSON Schema 2020-12 that the report's schema uses; an unknown keyword is a fault.
struct Schema {
    private let root: [String: Any]

    private static let known: Set<String> = [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required",
        "additionalProperties", "propertyNames", "items", "enum", "const", "pattern", "minimum", "maximum",
    ]

    init(_ data: Data) throws {
        root = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// What is wrong with a document.
    func faults(in document: Any) -> [String] { faults(in: document, by: root, at: "") }

    /// The words of an enumeration.
    func words(of name: String) -> [String] { definition(name)["enum"] as? [String] ?? [] }

    /// Properties and definitions without a description of their own or of what they refer to.
    var undescribed: [String] {
        let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
        return (definitions.map { ($0.key, $0.value) } + [("", root)]).flatMap { name, schema in
            let inner = schema["properties"] as? [String: [String: Any]] ?? [:]
            let bare = inner.filter { $0.value["description"] == nil && $0.value["$ref"] == nil }.keys
            return (schema["description"] == nil ? [name] : []) + bare.map { "\(name).\($0)" }
        }.sorted()
    }

    private func definition(_ name: String) -> [String: Any] {
        (root["$defs"] as? [String: [String: Any]])?[name] ?? [:]
    }

    private func faults(in value: Any, by schema: [String: Any], at path: String) -> [String] {
        var faults = schema.keys.filter { !Self.known.contains($0) }.map { "\(path): keyword \($0)" }
        if let reference = schema["$ref"] as? String {
            let name = String(reference.split(separator: "/").last ?? "")
            faults += self.faults(in: value, by: definition(name), at: path)
        }
        if let type = schema["type"] as? String, !Self.isOf(type, value) { return faults + ["\(path): not a \(type)"] }
        if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
            faults.append("\(path): not among the words")
        }
        if let word = schema["const"] as? String, word != value as? String { faults.append("\(path): not \(word)") }
        if let pattern = schema["pattern"] as? String, let text = value as? String,
            text.range(of: pattern, options: .regularExpression) == nil
        {
            faults.append("\(path): does not match")
        }
        if let number = value as? Double {
            if let least = schema["minimum"] as? Double, number < least { faults.append("\(path): too small") }
            if let most = schema["maximum"] as? Double, number > most { faults.append("\(path): too big") }
        }
        if let items = schema["items"] as? [String: Any], let values = value as? [Any] {
            faults += values.enumerated().flatMap { self.faults(in: $1, by: items, at: "\(path)/\($0)") }
        }
        return faults + members(of: value as? [String: Any] ?? [:], by: schema, at: path)
    }

    private func members(of value: [String: Any], by schema: [String: Any], at path: String) -> [String] {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        var faults = (schema["required"] as? [String] ?? []).filter { value[$0] == nil }.map { "\(path)/: lacks \($0)" }
        for (name, member) in value.sorted(by: { $0.key < $1.key }) {
            if let names = schema["propertyNames"] as? [String: Any] {
                faults += self.faults(in: name, by: names, at: "\(path)/\(name)")
            }
            if let inner = properties[name] ?? (schema["additionalProperties"] as? [String: Any]) {
                faults += self.faults(in: member, by: inner, at: "\(path)/\(name)")
            } else if schema["additionalProperties"] as? Bool == false {
                faults.append("\(path)/: unknown \(name)")
            }
        }
        return faults
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": value is Bool
        case "integer": value is Int
        case "number": value is Double
        default: false
        }
    }
}
