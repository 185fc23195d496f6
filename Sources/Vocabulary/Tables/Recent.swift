/// A table of bounded size that keeps what was wanted of late.
///
/// Two halves: what is wanted goes into the young one; when that is full it becomes the old one, and what was in the old one
/// and was not wanted since is gone. Nothing is counted and nothing sorted.
package struct Recent<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let half: Int
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]

    /// Makes an empty table that holds at most so many values.
    package init(bound: Int) { half = max(bound / 2, 1) }

    /// How many values it holds.
    package var count: Int { young.count + old.count }

    /// The value of a key, from now on among those wanted of late.
    package subscript(key: Key) -> Value? {
        mutating get {
            if let value = young[key] { return value }
            guard let value = old.removeValue(forKey: key) else { return nil }
            add(value, for: key)
            return value
        }
        set {
            if !old.isEmpty { old[key] = nil }
            guard let newValue else {
                young[key] = nil
                return
            }
            add(newValue, for: key)
        }
    }

    private mutating func add(_ value: Value, for key: Key) {
        if young.count >= half, young[key] == nil {
            old = young
            young = [:]
        }
        young[key] = value
    }
}
