package import Vocabulary

/// One way of saying how far people agree; a new one is a file beside this and a word in ``AgreementCatalogue``.
package protocol AgreementStatistic: Sendable {
    /// Its word in exports.
    static var id: String { get }
    /// Its name.
    static var name: Bilingual { get }
    /// Says that the words of Landis and Koch are made for it.
    static var isKappa: Bool { get }
    /// Answers the value over some items, which may stand in the list more than once.
    ///
    /// - Parameters:
    ///   - table: Who answered what.
    ///   - items: Numbers of rows.
    /// - Returns: The value, or why there is none.
    static func value(of table: RatingTable, over items: [Int]) -> Measured
}

extension AgreementStatistic {
    /// Answers the value over all items.
    package static func value(of table: RatingTable) -> Measured { value(of: table, over: table.all) }
}
