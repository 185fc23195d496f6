package import Vocabulary

/// A code on the table or pillar: what is printed on it, and what it opens.
package struct Code: Hashable, Sendable {
    /// What is printed.
    package enum Words: String, CaseIterable, Hashable, Sendable {
        /// 扫码点餐, at a table.
        case order
        /// 扫码缴费, in a car park.
        case pay
        /// 直接缴费 or 直接点餐: said to need nothing.
        case direct
        /// 关注公众号.
        case follow
        /// 会员.
        case member
        /// 积分, and that it takes joining.
        case points
        /// 扫一扫, nothing in particular.
        case neutral

        /// Says that the words promise the service itself.
        package var promisesService: Bool { self == .order || self == .pay || self == .direct }
    }

    /// What it opens.
    package enum Opens: String, CaseIterable, Hashable, Sendable {
        /// The merchant's own service.
        case service
        /// The account's page on the platform.
        case account
        /// The member card's page on the platform.
        case memberCard = "member-card"
    }

    /// Which apps open it.
    package enum Readers: String, CaseIterable, Hashable, Sendable {
        /// Whatever reads codes: an aggregate code.
        case any
        /// The chat app alone.
        case chat
        /// The wallet alone.
        case wallet

        /// Says that the app opens it.
        package func include(_ app: ScanApp) -> Bool {
            switch self {
            case .any: true
            case .chat: app == .chat
            case .wallet: app == .wallet
            }
        }
    }

    /// How it is printed.
    package enum Print: String, CaseIterable, Hashable, Sendable {
        /// As a pattern to scan.
        case pattern
        /// As an address to type.
        case address
    }

    /// The practice's id.
    package var id: PracticeID
    /// What is printed.
    package var words: Words
    /// What it opens.
    package var opens: Opens
    /// Says that the platform's page has a working way on without the tie.
    package var hasWayOn: Bool
    /// Says that behind this code none of the scenario's gates, fields, ticks, notices and banners stand.
    package var isBare: Bool
    /// Which apps open it.
    package var readers: Readers
    /// How it is printed.
    package var form: Print

    /// Reads a code from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        words = Words(rawValue: practice.word("words")) ?? .neutral
        opens = Opens(rawValue: practice.word("opens")) ?? .service
        hasWayOn = practice.flag("way-on")
        isBare = practice.flag("bare")
        readers = Readers(rawValue: practice.word("readers")) ?? .any
        form = Print(rawValue: practice.word("print")) ?? .pattern
    }

    /// The code that stands where a scenario names none.
    package static func standard(for service: Service) -> Practice {
        Practice(
            id: "table-code",
            shape: .code,
            settings: ["words": .word(service.spine == .stay ? "pay" : "order"), "opens": .word("service")]
        )
    }

    /// What the code wants before it lets anybody in; nil where it opens the service.
    package var tie: Demand? {
        switch opens {
        case .service: nil
        case .account: .follow
        case .memberCard: .membership
        }
    }

    static let meaning = "a code on the table or pillar"

    static let parameters: [Parameter] = [
        Parameter(
            "words",
            .word(Words.allCases.map(\.rawValue)),
            standard: nil,
            decides: true,
            "what is printed on it"
        ),
        Parameter(
            "opens",
            .word(Opens.allCases.map(\.rawValue)),
            standard: .word("service"),
            decides: true,
            "what it opens: the service, or the platform's page of an account or a member card"
        ),
        Parameter(
            "way-on",
            .flag,
            standard: .flag(false),
            decides: true,
            "whether that page has a working way on without the tie"
        ),
        Parameter(
            "bare",
            .flag,
            standard: .flag(false),
            decides: true,
            "whether none of the scenario's other practices stand behind this code"
        ),
        Parameter(
            "readers",
            .word(Readers.allCases.map(\.rawValue)),
            standard: .word("any"),
            decides: true,
            "which apps open it: any, or one alone, and in another a page that names it"
        ),
        Parameter(
            "print",
            .word(Print.allCases.map(\.rawValue)),
            standard: .word("pattern"),
            "a pattern to scan, or an address to type"
        ),
    ]
}
