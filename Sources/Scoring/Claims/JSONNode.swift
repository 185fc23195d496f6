/// A value of a JSON text with the line on which it starts, so that a mistake can be told by its place.
package struct JSONNode: Hashable, Sendable {
    /// What a value is.
    package enum Value: Hashable, Sendable {
        /// `null`.
        case nothing
        /// `true` or `false`.
        case flag(Bool)
        /// A number.
        case number(Double)
        /// A string.
        case text(String)
        /// An array.
        case list([JSONNode])
        /// An object, its members in the order of the text.
        case object([Member])
    }

    /// A member of an object.
    package struct Member: Hashable, Sendable {
        /// Its name.
        package var name: String
        /// Its value.
        package var node: JSONNode
    }

    /// What it is.
    package var value: Value
    /// The line on which it starts, from 1.
    package var line: Int

    /// The member of that name; nil where there is none, or where this is no object.
    package subscript(name: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.first { $0.name == name }?.node
    }

    /// The string; nil where it is none.
    package var text: String? {
        guard case .text(let text) = value else { return nil }
        return text
    }

    /// The members of the array; nil where it is none.
    package var list: [JSONNode]? {
        guard case .list(let list) = value else { return nil }
        return list
    }

    /// Says that it is `null`.
    package var isNothing: Bool { value == .nothing }
}
