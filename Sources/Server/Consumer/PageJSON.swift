import Vocabulary

/// The JSON face of a page: what a client that is no browser gets of it.
///
/// - Shape: `address`, `clock`, `codes`, `page`, `resources`, where the page offers a file `file`, and, for an act that the
///   range itself did not take, `notice`.
struct PageJSON: Encodable, Sendable {
    /// The words of `notice`, always the same, which no client takes for something a merchant said.
    static let cardNotice = "range: enter the values of the training identity only"

    /// The address of this page.
    let address: String
    /// The visit's clock, in seconds.
    let clock: Int
    /// What the code of each sticker holds, by its scan target.
    let codes: [String: String]
    /// The address of the file that the page offers; absent as a rule.
    let file: String?
    /// The page.
    let page: Page
    /// What the page sends beside the request that brought it.
    let resources: [Resource]
    /// What the range has to say; absent as a rule.
    let notice: String?

    init(_ view: VisitView, address: String, file: String?, codes: [String: String], resources: [Resource]) {
        self.address = address
        self.file = file
        clock = view.clock.seconds
        self.codes = codes
        page = view.page
        self.resources = resources
        notice = view.isForeign ? Self.cardNotice : nil
    }

    /// A document of parts.
    init(
        address: String,
        file: String? = nil,
        clock: Int,
        codes: [String: String],
        page: Page,
        resources: [Resource],
        notice: String?
    ) {
        self.address = address
        self.file = file
        self.clock = clock
        self.codes = codes
        self.page = page
        self.resources = resources
        self.notice = notice
    }
}
