/// Names a make-believe merchant: the stem of its file under `fixtures/merchants`.
package struct MerchantID: Name {
    /// The id as it is written in files, addresses and reports.
    package var rawValue: String

    /// Makes the id from its written form.
    package init(rawValue: String) { self.rawValue = rawValue }
}
