import GRDB

/// One numbered change of the schema, frozen once it has shipped.
///
/// Speaks SQL only and names no type of ours: tomorrow's type must not change yesterday's schema.
protocol Migration: SendableMetatype {
    /// The number and a name, such as `001-create-events`; lasting, because journals remember it.
    static var id: String { get }

    /// Makes the change inside the migration's transaction.
    static func apply(to database: Database) throws
}
