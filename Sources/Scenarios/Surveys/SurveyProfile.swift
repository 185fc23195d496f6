package import Vocabulary

/// A published survey as quotas of practices, from which a make-believe town is drawn.
///
/// - Source: `fixtures/surveys/<id>.yaml`.
package struct SurveyProfile: Hashable, Sendable {
    /// One row of the published table.
    package struct Row: Hashable, Sendable {
        /// The lasting id.
        package var id: String
        /// What the survey counted, in both languages.
        package var title: Bilingual
        /// How many the survey counted; nil where only a share was published.
        package var publishedCount: Int?
        /// The share as published, in hundredths of a percent; nil where none was.
        package var publishedShare: Int?
        /// Of how many; nil where that was not published.
        package var publishedBase: Int?
        /// How many merchants of the town do it: the published count, or the share of the town rounded to the nearest.
        package var quota: Int
        /// What is counted of a merchant; nil for a row that no walk can count.
        package var measure: SurveyMeasure?
        /// The ways in which a merchant can do it: for each merchant the seed picks one.
        package var plays: [[Practice]]
        /// The rows whose merchants count here too; where it plays nothing itself.
        package var through: [String]

        /// Makes a row.
        package init(
            id: String,
            title: Bilingual,
            publishedCount: Int? = nil,
            publishedShare: Int? = nil,
            publishedBase: Int? = nil,
            quota: Int,
            measure: SurveyMeasure?,
            plays: [[Practice]] = [],
            through: [String] = []
        ) {
            self.id = id
            self.title = title
            self.publishedCount = publishedCount
            self.publishedShare = publishedShare
            self.publishedBase = publishedBase
            self.quota = quota
            self.measure = measure
            self.plays = plays
            self.through = through
        }
    }

    /// How merchants that do several things are drawn.
    package enum Overlap: Hashable, Sendable {
        /// Each row by itself: who does several things is left to the seed.
        case chance
        /// So many merchants do at least one thing, and the rest of the quotas fall among them.
        case union(Int)
    }

    /// The id: the file's stem.
    package var id: String
    /// What it is.
    package var title: Bilingual
    /// Where, when and by whom it was published, by the report's id.
    package var report: String
    /// Who plays the town's merchants.
    package var merchants: [MerchantID]
    /// How many merchants the town has.
    package var size: Int
    /// Says that the size is assumed, because no base was published.
    package var isSizeAssumed: Bool
    /// How merchants that do several things are drawn.
    package var overlap: Overlap
    /// The rows, in the order of the published table.
    package var rows: [Row]
    /// What the profile takes for granted beyond what was published.
    package var assumptions: [Bilingual]

    /// Makes a profile.
    package init(
        id: String,
        title: Bilingual,
        report: String,
        merchants: [MerchantID],
        size: Int,
        isSizeAssumed: Bool,
        overlap: Overlap,
        rows: [Row],
        assumptions: [Bilingual]
    ) {
        self.id = id
        self.title = title
        self.report = report
        self.merchants = merchants
        self.size = size
        self.isSizeAssumed = isSizeAssumed
        self.overlap = overlap
        self.rows = rows
        self.assumptions = assumptions
    }

    /// The row of an id; nil where there is none.
    package func row(_ id: String) -> Row? { rows.first { $0.id == id } }

    /// The rows that a merchant can be drawn for.
    package var played: [Row] { rows.filter { !$0.plays.isEmpty } }
}
