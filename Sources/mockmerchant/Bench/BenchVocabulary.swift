import Scenarios
import Vocabulary

/// The words of a bench, for `public/vocabulary.json`: what can be claimed, and what is the range's own.
struct BenchVocabulary: Encodable {
    /// A kind that can be claimed.
    struct Entry: Encodable {
        var rule: String
        var zh: String
        var en: String
        var observe: String
        var places: [String]
    }

    /// What belongs to the range and says nothing of a merchant.
    struct Ignored: Encodable {
        /// The strip over every page.
        var strip = ["现场", "明天", "重来"]
        /// Why.
        var note = """
            The strip with these three buttons and the notice of a simulation stand on every page of every merchant, and so do \
            pages titled 你的练习身份卡: they are the range's own and no practice of anybody. Three hosts belong to it too.
            """
        /// Hosts of the range.
        var hosts = ["localhost", "range.localhost", "phone.localhost"]
    }

    /// What can be claimed.
    var rules: [Entry]
    /// Where in a visit something can stand.
    var stages: [String]
    /// What can be demanded.
    var items: [String]
    /// What somebody comes for.
    var milestones: [String]
    /// Somebody else to whom pages report.
    struct Receiver: Encodable {
        var receiver: String
        var host: String
    }

    /// Who else gets something, as tools know such companies: by their hosts.
    var receivers: [Receiver]
    /// What became of a case.
    var statuses = ["ok", "no-finding", "error", "timeout", "not-attempted", "not-applicable"]
    /// What is the range's own.
    var ignore = Ignored()

    /// What each host is that belongs to somebody else.
    static let receivers: [String: String] = {
        let named = Beacon.Receiver.allCases.compactMap { one in one.host.map { ($0, one.rawValue) } }
        return Dictionary(named + [(Beacon.secondHost, "broker")], uniquingKeysWith: { first, _ in first })
    }()

    /// Collects the words.
    init(law: LawTables) {
        rules = Kind.allCases.sorted().map { kind in
            let card = law.card(of: kind)
            return Entry(rule: kind.rawValue, zh: card.zh, en: card.en, observe: card.observe, places: card.places)
        }
        stages = Stage.allCases.map(\.rawValue)
        items = Demand.allCases.map(\.rawValue).sorted()
        milestones = Milestone.allCases.map(\.rawValue)
        receivers = Self.receivers.map { Receiver(receiver: $0.value, host: $0.key) }.sorted { $0.host < $1.host }
    }
}
