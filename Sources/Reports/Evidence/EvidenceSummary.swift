import Mustache
package import Vocabulary

/// What one visit shows, for somebody who was not there: facts in order, with numbered exhibits, and no verdict.
package struct EvidenceSummary: Sendable {
    /// An item that was handed over.
    package struct Given: Hashable, Sendable {
        /// The item.
        package var item: Demand
        /// How long its value was; nil for what has no letters.
        package var length: Int?

        /// Makes an entry.
        package init(item: Demand, length: Int?) {
            self.item = item
            self.length = length
        }
    }

    /// Something that happened.
    package enum Entry: Sendable {
        /// A control was pressed, and items given with it.
        case act(words: String, given: [Given], at: Int, clock: Moment)
        /// A page was shown; without lines it could not be built anew, and the outcome says why.
        case exhibit(EvidenceManifest.Exhibit, title: String, lines: [String], at: Int, clock: Moment)
        /// The merchant's back end did something through the platform: it turned a code in, or sent a message for a yes.
        case outside(Outside.Subject?, at: Int, clock: Moment)
    }

    /// The visit's handle.
    package var visit: String
    /// The merchant.
    package var merchant: String
    /// What was being bought.
    package var service: Service
    /// When it began, in milliseconds since 1970.
    package var created: Int
    /// Where the chain ends.
    package var head: EvidenceManifest.Head
    /// Says that the exchanges were recorded by a client.
    package var isRecorded: Bool
    /// What happened, in order.
    package var entries: [Entry]

    /// Makes a summary.
    package init(
        visit: String,
        merchant: String,
        service: Service,
        created: Int,
        head: EvidenceManifest.Head,
        isRecorded: Bool,
        entries: [Entry]
    ) {
        self.visit = visit
        self.merchant = merchant
        self.service = service
        self.created = created
        self.head = head
        self.isRecorded = isRecorded
        self.entries = entries
    }

    /// Writes the summary as one HTML document that fetches nothing and prints well.
    ///
    /// - Parameter language: In which language it speaks; what pages said stays as they said it.
    /// - Returns: The document.
    /// - Throws: ``ReportError`` where a template is missing.
    package func html(in language: Language) throws -> String {
        guard let text = try HTMLReport.library().render(View(self, language), withTemplate: View.template) else {
            throw ReportError(
                code: .missingTemplate,
                message: "template \(View.template) is missing: install the program again"
            )
        }
        return text.hasSuffix("\n") ? text : text + "\n"
    }
}

extension EvidenceSummary {
    /// The summary as its template sees it.
    struct View {
        static let template = "evidence-summary"

        struct Fact {
            var label: String
            var value: String
        }

        struct Row {
            var time: String
            var clock: String
            var isExhibit: Bool
            var head: String
            var title: String
            var lines: [String]
            var hash: String
            var note: String
            var files: [String]
        }

        var locale: String
        var title: String
        var notice: String
        var aboutHeading: String
        var facts: [Fact]
        var givenHeading: String
        var given: [Fact]
        var noneGiven: String
        var courseHeading: String
        var rows: [Row]
        var limitsHeading: String
        var limits: [String]

        init(_ summary: EvidenceSummary, _ language: Language) {
            locale = language == .zh ? "zh-CN" : "en"
            title = language("练习取证摘要", "Summary of a recorded practice visit")
            notice = language(
                "模拟：商户、平台与人物均为虚构，本页来自扫码靶场的一次练习，不涉及任何真实经营者或个人。",
                "SIMULATION: merchant, platforms and person are invented. This is a practice visit on a range; it is about no"
                    + " real trader and no real person."
            )
            aboutHeading = language("基本情况", "About the visit")
            let pages = summary.entries.count { if case .exhibit = $0 { true } else { false } }
            let acts = summary.entries.count { if case .act = $0 { true } else { false } }
            facts = [
                Fact(label: language("练习编号", "visit"), value: summary.visit),
                Fact(label: language("商户（虚构）", "merchant (invented)"), value: summary.merchant),
                Fact(label: language("服务", "service"), value: language(summary.service.words)),
                Fact(label: language("开始（UTC）", "began (UTC)"), value: HARReport.time(summary.created)),
                Fact(label: language("页面", "pages shown"), value: "\(pages)"),
                Fact(label: language("操作", "acts"), value: "\(acts)"),
                Fact(
                    label: language("证据链末端", "end of the chain"),
                    value: "\(summary.head.sequence) \(summary.head.hash)"
                ),
                Fact(
                    label: language("往来请求", "exchanges"),
                    value: summary.isRecorded
                        ? language("由客户端录下", "recorded by the client")
                        : language("依据日志重建，并非录下", "reconstructed from the journal, not recorded")
                ),
            ]
            givenHeading = language("交出的信息与关系（只记项目与长度）", "What was handed over (item and length only)")
            given = summary.entries.flatMap { entry -> [Fact] in
                guard case .act(_, let given, _, let clock) = entry else { return [] }
                return given.map { Fact(label: clock.text, value: Self.words($0, language)) }
            }
            noneGiven = language("没有交出任何信息。", "Nothing was handed over.")
            courseHeading = language("经过与证物", "Course of the visit, with exhibits")
            rows = summary.entries.map { Self.row($0, language) }
            limitsHeading = language("本摘要不说明什么", "What this does not say")
            limits = [
                language(
                    "只列事实，不作是否违法的认定；是否违法，由监管机关或法院认定。",
                    "Facts only. Whether anything is unlawful, only a regulator or a court decides."
                ),
                language(
                    "证物是页面首次发出的内容；人是否看到、看了多久，不在其中。",
                    "An exhibit is what left for the screen the first time; whether and how long somebody looked is not in it."
                ),
                language(
                    "页面中的练习身份信息以 canary-项目-长度 标记代替，没有任何人的信息。",
                    "Values of the training identity are replaced by marks such as canary-phone-number-11; no value of"
                        + " anybody stands here."
                ),
                language(
                    "核对：mockmerchant evidence verify 目录 --head 哈希；或按 docs/evidence.md 只用 sha256sum 与 jq。",
                    "To verify: mockmerchant evidence verify DIR --head HASH, or by sha256sum and jq alone"
                        + " (docs/evidence.md)."
                ),
            ]
        }

        private static func row(_ entry: Entry, _ language: Language) -> Row {
            switch entry {
            case .act(let words, let given, let moment, let clock):
                return Row(
                    time: HARReport.time(moment),
                    clock: clock.text,
                    isExhibit: false,
                    head: language("按下「\(words)」", "Pressed “\(words)”"),
                    title: "",
                    lines: given.map { Self.words($0, language) },
                    hash: "",
                    note: "",
                    files: []
                )
            case .outside(let sent, let moment, let clock):
                return Row(
                    time: HARReport.time(moment),
                    clock: clock.text,
                    isExhibit: false,
                    head: words(sent, language),
                    title: "",
                    lines: [],
                    hash: "",
                    note: "",
                    files: []
                )
            case .exhibit(let exhibit, let title, let lines, let moment, let clock):
                return Row(
                    time: HARReport.time(moment),
                    clock: clock.text,
                    isExhibit: true,
                    head: language("证物 \(exhibit.number)", "Exhibit \(exhibit.number)"),
                    title: title,
                    lines: lines,
                    hash: exhibit.shown,
                    note: note(on: exhibit, language),
                    files: exhibit.files.map { $0.split(separator: "/").suffix(2).joined(separator: "/") }
                )
            }
        }

        private static func words(_ sent: Outside.Subject?, _ language: Language) -> String {
            switch sent {
            case .offers:
                language("商家后台经平台发出一条订阅消息（优惠与新品）", "The merchant's back end sent a message of offers")
            case .order:
                language("商家后台经平台发出一条订阅消息（订单）", "The merchant's back end sent a message about the order")
            case nil:
                language("商家后台兑换了平台给它的一个授权码", "The merchant's back end turned a code of the platform in")
            }
        }

        private static func note(on exhibit: EvidenceManifest.Exhibit, _ language: Language) -> String {
            switch exhibit.outcome {
            case "same":
                exhibit.marks == 0
                    ? language("与发出时逐字节相同。", "The same bytes as left.")
                    : language(
                        "与发出时逐字节相同；交付时有 \(exhibit.marks) 处换成标记。",
                        "The same bytes as left; \(exhibit.marks) places were marked for handing on."
                    )
            case "beside":
                language(
                    "该页显示的内容不在本次练习的记录中，无法重建，只有哈希。",
                    "It showed what is not in this visit's record and cannot be built anew; only its hash is known."
                )
            default:
                language(
                    "无法重建出与发出时相同的页面，只有哈希，不附页面。",
                    "It could not be built anew as it left; only its hash is known, and no page is attached."
                )
            }
        }

        private static func words(_ given: Given, _ language: Language) -> String {
            let item = language(given.item.words)
            return given.length.map { language("\(item)，\($0) 个字符", "\(item), \($0) characters") } ?? item
        }
    }
}
