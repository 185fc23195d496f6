import Vocabulary

/// Names a class by an opaque id that says nothing of who is in it.
package struct ClassID: Name {
    /// The id as it is written in addresses and exports.
    package var rawValue: String

    /// Makes the id from its written form.
    package init(rawValue: String) { self.rawValue = rawValue }
}
