import Flow
import Vocabulary

/// What the platform has of one visit, with the ids under which it knows everybody there.
struct PlatformFile: Sendable {
    let visit: VisitID
    let record: PlatformRecord
    let script: Script
    let addresses: Addresses

    /// The word that stands for the merchant in its ids: its host, which every address names anyway.
    private var merchant: String { script.hosts[Party.merchant.rawValue] ?? "" }

    var appID: String { addresses.appID(of: merchant) }
    var miniAppID: String { addresses.miniAppID(of: merchant) }
    var walletAppID: String { addresses.walletAppID(of: merchant) }
    var merchantNumber: String { addresses.merchantNumber(of: merchant) }
    var parkNumber: String { addresses.parkNumber(of: merchant) }
    var accountName: String { addresses.accountName(of: merchant) }
    var secret: String { addresses.secret(of: visit) }
    var payKey: String { addresses.payKey(of: visit) }
    /// The id at the account: the one that pages may send, so that what is overheard is what the interface says.
    var openID: String { record.accountID }
    var miniOpenID: String { addresses.miniOpenID(of: record.accountID, at: merchant) }
    var unionID: String { addresses.unionID(of: record.accountID, at: merchant) }
    var walletUser: String { addresses.walletUser(of: record.accountID, at: merchant) }
    /// The host's first part, as the merchant writes it into its own words.
    var merchantWord: String { String(merchant.prefix { $0 != "." }) }
    /// The merchant's own host.
    var merchantHost: String { merchant }

    /// The id under which an order waits to be paid: the same for the same order and sum.
    func prepayID(of number: String, amount: Fen) -> String {
        let digits = record.clock.toTheSecond.prefix(10).filter(\.isNumber)
        let rest = addresses.platformNumber("prepay", visit.rawValue, number, "\(amount.amount)", length: 26)
        return "wl\(digits)\(rest)"
    }

    /// What a template of messages is for.
    enum Template: String, CaseIterable, Sendable {
        /// Offers and novelties.
        case offers
        /// What becomes of the order.
        case order

        /// What a message of it is about.
        var subject: Outside.Subject { self == .offers ? .offers : .order }
    }

    /// The id of the merchant's template for a use.
    func template(for use: Template) -> String { addresses.template(for: use.rawValue, of: merchant) }

    /// The yeses to messages of a template.
    func subscriptions(for use: Template) -> [PlatformRecord.Subscription] {
        record.subscriptions.filter { $0.isOfOffers == (use == .offers) }
    }

    /// The visit's time as the account interface writes it.
    var unixNow: Int { record.clock.unix }
}

extension Moment {
    /// The range's zone.
    ///
    /// - Unit: seconds ahead of UTC.
    private static let zone = 28_800

    /// Seconds since 1970-01-01T00:00:00Z.
    var unix: Int { seconds - Self.zone }

    /// Date, time and zone, such as `2026-03-18T12:03:05+08:00`.
    ///
    /// - Source: RFC 3339.
    var rfc3339: String {
        let second = seconds % 60
        return text.replacing(" ", with: "T") + (second < 10 ? ":0" : ":") + "\(second)+08:00"
    }

    /// Date and time to the second, such as `2026-03-18 12:03:05`.
    var toTheSecond: String {
        let second = seconds % 60
        return text + (second < 10 ? ":0" : ":") + "\(second)"
    }
}
