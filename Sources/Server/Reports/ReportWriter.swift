import Flow
import Hummingbird
import Scenarios
import Vocabulary

/// Writes what a page sends, with the values of the visit's training identity: addresses, bodies, and the page's own query.
struct ReportWriter {
    /// Where a chain leads.
    static let secondHost = Beacon.secondHost
    /// The name of what says only that somebody was there.
    private static let visitName = "rnd"

    private let view: VisitView
    private let origin: Origin
    private let addresses: Addresses

    init(_ view: VisitView, _ origin: Origin, _ addresses: Addresses) {
        self.view = view
        self.origin = origin
        self.addresses = addresses
    }

    /// What the page's own address carries behind the question mark; empty as a rule.
    var query: String {
        let pairs = view.emissions.filter(\.manner.isPagesOwn).map { pair(of: $0) }
        return pairs.isEmpty ? "" : "?\(pairs.joined(separator: "&"))"
    }

    /// The page's requests in order.
    var resources: [Resource] { view.emissions.compactMap(resource) + pictures }

    /// A picture of the merchant's that is got in plain; it carries nothing.
    private var pictures: [Resource] {
        guard view.transport == .plainPictures, view.page.party == .merchant, origin.hasPartyHosts else { return [] }
        let own = view.hosts[Party.merchant.rawValue] ?? origin.host
        return [Resource(.image, to: origin.plain(Routes.reportPicture.description, at: own))]
    }

    private func resource(of emission: Emission) -> Resource? {
        switch emission.manner {
        case .address: return nil
        case .referer:
            // The picture's own address says nothing of the consumer: the page's does, and how much of it is told.
            let told = emission.referrer == .whole ? Resource.wholeAddress : Resource.hostAlone
            let query = "?\(Self.visitName)=\(token(of: emission))&et=0"
            return Resource(.image, to: address(Routes.reportPicture, of: emission) + query, referrer: told)
        case .image: return Resource(.image, to: address(Routes.reportPicture, of: emission, withQuery: true))
        case .chain: return Resource(.image, to: address(Routes.reportChain, of: emission, withQuery: true))
        case .cookie:
            guard let sealed = try? ReportCookie(addresses: addresses).sealed(pair(of: emission)) else { return nil }
            let query = "?\(Self.visitName)=\(token(of: emission))&\(ReportCookie.field)=\(sealed)"
            return Resource(.image, to: address(Routes.reportCookie, of: emission) + query)
        case .form:
            return Resource(
                .post,
                to: address(Routes.reportPost, of: emission),
                type: "application/x-www-form-urlencoded",
                body: "\(Self.visitName)=\(token(of: emission))&\(pair(of: emission))"
            )
        case .json:
            // A page posts JSON as text, or a browser would ask the receiver first.
            return Resource(
                .post,
                to: address(Routes.reportPost, of: emission),
                type: "text/plain;charset=UTF-8",
                body: json(of: emission)
            )
        case .script:
            return Resource(
                .watch,
                to: address(Routes.reportPost, of: emission),
                type: "application/x-www-form-urlencoded",
                field: emission.field,
                encoding: emission.writing.rawValue
            )
        }
    }

    private func address(_ file: RouterPath, of emission: Emission, withQuery: Bool = false) -> String {
        let query = withQuery ? "?\(Self.visitName)=\(token(of: emission))&\(pair(of: emission))" : ""
        let path = file.description + query
        guard origin.hasPartyHosts else { return path }
        let own = view.hosts[Party.merchant.rawValue] ?? origin.host
        let host = emission.receiver.host ?? (emission.receiver == .ownSubdomain ? "stat.\(own)" : own)
        return origin.absolute(path, at: host)
    }

    private func pair(of emission: Emission) -> String {
        guard let value = value(of: emission) else { return "et=0" }
        return "\(emission.field)=\(emission.writing == .percent ? value : Percent.encoded(value))"
    }

    private func json(of emission: Emission) -> String {
        let value = value(of: emission).map { ",\"\(emission.field)\":\"\($0)\"" } ?? ""
        return "{\"event\":\"view\",\"\(Self.visitName)\":\"\(token(of: emission))\"\(value)}"
    }

    /// The item as it is written; nil for the visit alone.
    private func value(of emission: Emission) -> String? {
        guard let item = emission.item else { return nil }
        guard let value = view.card[item] else { return "" }
        guard let encoding = emission.writing.encoding else {
            return emission.writing == .masked ? Self.masked(value) : token(of: emission)
        }
        return Encoded.text(value, as: encoding)
    }

    /// A word made up for the visit and the receiver: it tells two visits apart and nothing about anybody.
    private func token(of emission: Emission) -> String {
        addresses.possession(of: view.id, at: "report-\(emission.place)")
    }

    /// The first three and last two signs, if enough are left between them.
    private static func masked(_ value: String) -> String {
        guard value.count > 8 else { return String(value.prefix(1)) + "**" }
        return "\(value.prefix(3))\(String(repeating: "*", count: value.count - 5))\(value.suffix(2))"
    }
}
