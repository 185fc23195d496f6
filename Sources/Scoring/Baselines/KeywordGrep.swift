import Vocabulary

/// The simplest detector there is: words in the text of a case's pages, no page understood.
///
/// It knows neither the merchants' wording nor the client's lexicon: a few words for each kind, as anyone would write them down.
package enum KeywordGrep {
    /// The words of a kind, any of which is enough.
    static let words: [Kind: [String]] = [
        .forcedFollowGate: ["关注公众号", "关注后", "請先關注", "请先关注"],
        .membershipRegistrationGate: ["注册会员", "成为会员", "加入会员", "註冊會員"],
        .phoneAuthorisationGate: ["手机号", "手機號", "手机号码"],
        .profileAuthorisationGate: ["昵称", "头像", "暱稱"],
        .locationPermissionGate: ["位置信息", "获取你的位置", "地理位置", "定位"],
        .appDownloadGate: ["下载App", "下载 App", "下載App"],
        .staffContactGate: ["添加店员", "加好友", "企业联系人"],
        .adViewingGate: ["观看广告", "看完广告", "觀看廣告"],
        .identityFieldExcess: ["身份证", "真实姓名", "生日"],
        .minimumSpend: ["最低消费", "最低消費", "起点金额"],
        .defaultAddOn: ["茶位费", "餐具费", "纸巾"],
        .bundledConsent: ["一并同意", "视为同意", "即表示同意"],
        .preTickedConsent: ["已阅读并同意", "默认同意"],
        .marketingWithoutConsent: ["优惠券到账", "限时优惠", "回T退订"],
        .undisclosedThirdPartySharing: ["合作伙伴", "第三方"],
        .cashRefusal: ["不收现金", "不收現金"],
        .scanOnlyOrdering: ["仅支持扫码", "只能扫码"],
        .unmaskedDisplay: ["联系电话"],
    ]

    /// Makes a submission of the texts of a bench's cases.
    ///
    /// - Parameter texts: For each case the text of its pages.
    /// - Returns: A claim for each kind one of whose words is there.
    package static func submission(of texts: [String: String]) -> Submission {
        let cases = texts.keys.sorted().map { id -> Submission.Case in
            let text = texts[id] ?? ""
            let found = words.keys.sorted().filter { kind in
                words[kind, default: []].contains { text.contains($0) }
            }
            let findings = found.map { Submission.Finding(rule: $0.rawValue) }
            return Submission.Case(id: id, status: findings.isEmpty ? .noFinding : .ok, findings: findings)
        }
        return Submission(tool: Submission.Tool(name: Baseline.Name.grep.rawValue), cases: cases)
    }
}
