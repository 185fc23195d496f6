import Flow
import Vocabulary

/// What stands in the address at which a title is filled in: for which payment, what is asked for, and since when.
///
/// The flags behind the question mark are for the reader of the address; those in here count.
struct TitleTicket: Hashable, Sendable {
    /// How long the address leads to the page.
    ///
    /// - Unit: seconds of the visit's clock.
    private static let life = 1_800

    var visit: VisitID
    /// The payment.
    var number: String
    /// What the page asks for.
    var form: InvoiceTitle.Form
    /// When the address was given.
    ///
    /// - Unit: seconds of the visit's clock.
    var given: Int

    init(visit: VisitID, number: String, form: InvoiceTitle.Form, given: Int) {
        self.visit = visit
        self.number = number
        self.form = form
        self.given = given
    }

    /// Reads what an address holds; nil where nobody here has sealed it, or for another visit.
    init?(_ text: String, of visit: VisitID, _ addresses: Addresses) {
        guard let words = Self.seal(addresses).opened(text) else { return nil }
        let parts = words.split(separator: "/").map(String.init)
        guard parts.count == 4, parts[0] == visit.rawValue, let form = InvoiceTitle.Form(flags: parts[2]),
            let given = Int(parts[3])
        else { return nil }
        self.init(visit: visit, number: parts[1], form: form, given: given)
    }

    /// The path of the page.
    ///
    /// - Throws: What keeps it from being sealed.
    func path(_ addresses: Addresses, isUnderParty: Bool) throws -> String {
        let sealed = try Self.seal(addresses).sealed("\(visit)/\(number)/\(form.flags)/\(given)")
        return Routes.link(toTitle: sealed, of: visit, under: isUnderParty ? .chat : nil)
    }

    /// Says that the address still leads to the page.
    func holds(at clock: Moment) -> Bool { (given..<given + Self.life).contains(clock.seconds) }

    private static func seal(_ addresses: Addresses) -> WordSeal { WordSeal(addresses: addresses, use: "title") }
}
