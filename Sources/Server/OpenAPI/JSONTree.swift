/// A value of JSON, of which documents and schemas are made.
enum JSONTree: Codable, Hashable, Sendable {
    case null
    case flag(Bool)
    case whole(Int)
    case number(Double)
    case text(String)
    case list([JSONTree])
    case object([String: JSONTree])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let whole = try? container.decode(Int.self) {
            self = .whole(whole)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONTree].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONTree].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .flag(let flag): try container.encode(flag)
        case .whole(let whole): try container.encode(whole)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let list): try container.encode(list)
        case .object(let members): try container.encode(members)
        }
    }

    /// A member of an object; nil where it has none of that name, and for what is no object.
    subscript(name: String) -> JSONTree? {
        get { if case .object(let members) = self { members[name] } else { nil } }
        set {
            guard case .object(var members) = self else { return }
            members[name] = newValue
            self = .object(members)
        }
    }

    /// The words of a text; nil for anything else.
    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The number; nil for anything else, and for one with a fraction.
    var whole: Int? {
        switch self {
        case .whole(let whole): whole
        case .number(let number): Int(exactly: number)
        default: nil
        }
    }

    /// The items of a list; none for anything else.
    var items: [JSONTree] { if case .list(let list) = self { list } else { [] } }

    /// The members of an object; none for anything else.
    var members: [String: JSONTree] { if case .object(let members) = self { members } else { [:] } }

    /// The same without members of a name, however deep.
    func without(_ name: String) -> Self {
        switch self {
        case .object(let members):
            .object(members.filter { $0.key != name }.mapValues { $0.without(name) })
        case .list(let list): .list(list.map { $0.without(name) })
        default: self
        }
    }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int) { self = .whole(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(arrayLiteral elements: JSONTree...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, JSONTree)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
    }
}
