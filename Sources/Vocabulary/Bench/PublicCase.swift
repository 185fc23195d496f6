/// What a tool is told of one case: a line of `public/cases.jsonl`.
package struct PublicCase: Codable, Hashable, Sendable {
    /// What a tool may know of it.
    package enum Use: String, CaseIterable, Codable, Hashable, Sendable {
        /// Its truth is public: to build a tool with.
        case dev
        /// Its truth is sealed.
        case scored
    }

    /// The opaque id.
    package var id: String
    /// The path of its entry on the bench's server; a code that a phone scans holds this address.
    package var entry: String
    /// What is being bought, as the sticker and every page show it.
    package var service: Service
    /// With which app its code is scanned.
    package var app: ScanApp
    /// What a tool may know of it.
    package var split: Use
    /// The training identity's values by demand: what a form can be filled in with.
    package var card: [String: String]
    /// How long a tool may take, in seconds.
    package var budget: Int

    /// Makes a case.
    package init(
        id: String,
        entry: String,
        service: Service,
        app: ScanApp,
        split: Use,
        card: [String: String],
        budget: Int
    ) {
        self.id = id
        self.entry = entry
        self.service = service
        self.app = app
        self.split = split
        self.card = card
        self.budget = budget
    }

    private enum CodingKeys: String, CodingKey {
        case id = "case"
        case entry
        case service
        case app
        case split
        case card
        case budget = "time_budget_s"
    }
}
