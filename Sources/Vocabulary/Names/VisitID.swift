/// The opaque handle of one visit, carried in every address.
package struct VisitID: Name {
    /// The id as it is written in files, addresses and reports.
    package var rawValue: String

    /// Makes the id from its written form.
    package init(rawValue: String) { self.rawValue = rawValue }
}
