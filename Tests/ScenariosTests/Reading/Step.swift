import Yams

/// A step into a tree.
enum Step: Hashable, CustomStringConvertible {
    case key(String)
    case member(Int)

    var description: String {
        switch self {
        case .key(let key): key
        case .member(let place): "\(place)"
        }
    }
}

extension Node {
    /// The node at a path.
    subscript(path: [Step]) -> Node? {
        path.reduce(self) { node, step in
            switch step {
            case .key(let key): node?.mapping?[key]
            case .member(let place): node?.sequence?[place]
            }
        }
    }

    /// The same tree with another value at a path.
    func setting(_ value: Node, at path: [Step]) -> Node {
        guard let step = path.first else { return value }
        let rest = Array(path.dropFirst())
        switch (step, self) {
        case (.key(let key), .mapping(let mapping)):
            return Node(mapping.map { ($0.key, $0.key.string == key ? $0.value.setting(value, at: rest) : $0.value) })
        case (.member(let place), .sequence(let list)):
            return Node(list.enumerated().map { $0 == place ? $1.setting(value, at: rest) : $1 })
        default: return self
        }
    }
}
