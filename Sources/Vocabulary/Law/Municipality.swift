/// A make-believe town, and what its own rules forbid beside the law of the whole country.
///
/// - Source: `towns` in `fixtures/law/provisions.yaml`.
package struct Municipality: Hashable, Sendable, Codable {
    /// A practice that a local rule forbids.
    package struct Ban: Hashable, Sendable, Codable {
        /// What is forbidden.
        package var kind: Kind
        /// Where it is forbidden.
        package var services: [Service]
        /// The real local rule that the town's own is made after, an id of provisions.yaml.
        package var after: String

        /// Makes a ban.
        package init(kind: Kind, services: [Service], after: String) {
            self.kind = kind
            self.services = services
            self.after = after
        }
    }

    /// The lasting id.
    package var id: String
    /// Its name.
    package var name: Bilingual
    /// What its own rules forbid; empty where it has none.
    package var bans: [Ban]

    /// Makes a town.
    package init(id: String, name: Bilingual, bans: [Ban] = []) {
        self.id = id
        self.name = name
        self.bans = bans
    }

    /// Says that a rule of its own forbids the kind in the service.
    package func forbids(_ kind: Kind, in service: Service) -> Bool {
        bans.contains { $0.kind == kind && $0.services.contains(service) }
    }
}
