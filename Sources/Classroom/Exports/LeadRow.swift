package import Vocabulary

/// A lead (线索) for the association: facts of one visit with the kinds that are suspected; a lead, not a complaint.
///
/// A complaint presupposes the person's own dispute from living consumption; who visits in order to test hands in a lead.
///
/// - Source: law.md section 5.4.
package struct LeadRow: ExportTable {
    /// The file's name.
    package static let file = "leads.csv"

    /// One column of the form.
    package enum Column: String, CaseIterable, Hashable, Sendable {
        /// Date and time of the visit.
        case at
        /// The city.
        case city
        /// The district.
        case district
        /// The address.
        case address
        /// The trader's name as it is shown on the licence or the receipt.
        case traderName = "trader_name"
        /// The brand.
        case brand
        /// Dining in, pickup, takeaway, parking, shopping, tickets, invoices, tissue, Wi-Fi.
        case scene
        /// The app with which the code was scanned.
        case entry
        /// The photo of the code.
        case codePhoto = "code_photo"
        /// What was asked for.
        case requested
        /// What of it was required.
        case required
        /// What happened on refusal.
        case onRefusal = "on_refusal"
        /// The other ways that were offered: a menu, staff, cash.
        case alternatives
        /// The amount paid.
        case amount
        /// The kinds that are suspected.
        case kindsSuspected = "kinds_suspected"
        /// The list of evidence.
        case evidence
        /// How the association reaches who reports.
        case reporterContact = "reporter_contact"
        /// Says that who reports agrees to the lead being passed on.
        case consentToPassOn = "consent_to_pass_on"
        /// Whether one was logged in.
        case accountState = "account_state"
        /// The difference between member and other prices.
        case memberPriceDifference = "member_price_difference"
        /// The version of the privacy notice.
        case noticeVersion = "notice_version"
        /// Messages that came later.
        case laterMessages = "later_messages"
        /// What the trader said.
        case traderReply = "trader_reply"
        /// What is wished for: a hint, mediation, a report, support in court.
        case wish

        /// Says that a lead without it is not complete.
        package var isRequired: Bool {
            switch self {
            case .accountState, .memberPriceDifference, .noticeVersion, .laterMessages, .traderReply, .wish: false
            default: true
            }
        }

        /// The column's heading on the form.
        package var words: Bilingual {
            switch self {
            case .at: Bilingual("日期时间", "date and time")
            case .city: Bilingual("城市", "city")
            case .district: Bilingual("区", "district")
            case .address: Bilingual("地址", "address")
            case .traderName: Bilingual("经营者名称（执照或小票所示）", "trader's name as shown")
            case .brand: Bilingual("品牌", "brand")
            case .scene: Bilingual("场景", "scene")
            case .entry: Bilingual("扫码入口", "entry")
            case .codePhoto: Bilingual("二维码照片", "photo of the code")
            case .requested: Bilingual("被索要的内容", "what was requested")
            case .required: Bilingual("其中必填的", "what was required")
            case .onRefusal: Bilingual("拒绝后的结果", "what happened on refusal")
            case .alternatives: Bilingual("提供的其他方式", "other ways offered")
            case .amount: Bilingual("金额", "amount")
            case .kindsSuspected: Bilingual("涉嫌情形", "kinds suspected")
            case .evidence: Bilingual("证据清单", "list of evidence")
            case .reporterContact: Bilingual("线索提供者联系方式", "reporter's contact")
            case .consentToPassOn: Bilingual("同意转交", "consent to pass on")
            case .accountState: Bilingual("账号状态", "account state")
            case .memberPriceDifference: Bilingual("会员价差", "member price difference")
            case .noticeVersion: Bilingual("隐私政策版本", "notice version")
            case .laterMessages: Bilingual("事后收到的消息", "later messages")
            case .traderReply: Bilingual("经营者答复", "trader's reply")
            case .wish: Bilingual("诉求（提示、调解、举报、诉讼支持）", "wish")
            }
        }
    }

    /// Its columns, in order.
    package static let columns = Column.allCases.map { SheetColumn.text($0.rawValue) }

    /// What stands over every form.
    package static let statement = Bilingual(
        "这是线索，不是投诉：记录涉嫌情形，供核实，不构成违法认定。",
        "This is a lead and no complaint: it records what is suspected, for others to verify, and finds nobody unlawful."
    )

    /// What is known, by column.
    package var values: [Column: String]

    /// Makes a lead.
    package init(_ values: [Column: String]) { self.values = values }

    /// A cell for each column.
    package var cells: [String] { Column.allCases.map { values[$0] ?? "" } }

    /// The columns without which the lead is not complete.
    package var missing: [Column] { Column.allCases.filter { $0.isRequired && (values[$0] ?? "").isEmpty } }
}
