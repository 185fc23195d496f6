import Vocabulary

/// The words of a report that must mean the same wherever they stand, each explained in one place.
enum Glossary {
    /// What *suspected* claims, and what not.
    static let suspected = Bilingual(
        "涉嫌：所见事实与该类问题相符；是否违法，由监管机关或法院认定。",
        "suspected: what was seen fits the kind; only a regulator or a court decides what is unlawful"
    )
    /// What *not tested* claims, and what not.
    static let notTested = Bilingual(
        "未测：检索达到步数上限即停止；既不算免费，也不算强制，更不算涉嫌。",
        "not tested: the search met its bound and stopped; neither free, nor forced, nor suspected"
    )
    /// What *not seen* claims.
    static let notSeen = Bilingual(
        "未见：只有绘制出来的页面才看得到，本次走查不绘制页面；不等于没有。",
        "not seen: a drawn page alone would show it, and this walk drew none; that is no acquittal"
    )
    /// What *not reached* claims.
    static let unreached = Bilingual(
        "未到达：即使全部同意也走不到这一步。",
        "not reached: no walk came this far, not even by granting everything"
    )
    /// What the price is.
    static let price = Bilingual(
        "个人信息价格：消费者要走到某一步，至少必须交出的个人信息与关系（关注、会员、安装App）。以拒绝来检验，不以索要来计数：可以拒绝的索要不算价格。",
        "data price: the least that a consumer must hand over (data, a follow, a membership, an App) to get that far;"
            + " decided by refusing, so that an asking which can be declined costs nothing"
    )
    /// What is not counted.
    static let necessary = Bilingual(
        "必要：服务离不开的信息，单列，不计入超出部分。",
        "necessary: what the service cannot do without; shown apart from the excess"
    )
    /// What is shown and never counted.
    static let unpriced = Bilingual(
        "不计价：平台匿名标识与停车车牌，只列示，不计数。",
        "not priced: the platform's pseudonymous id and the parking plate; shown, never counted"
    )
    /// What the second line of prices is.
    static let anyWay = Bilingual(
        "现场任一途径：含其他二维码、纸质菜单、店员与现金。",
        "any way at the site: other codes, paper, staff and cash included"
    )
    /// What the mark on an unconfirmed citation means.
    static let unverified = Bilingual(
        "未核实引用：条文未经逐字核对，不得单独援引。",
        "unverified citation: the wording is not confirmed; do not rely on it alone"
    )
    /// Every entry, in the order in which a reader needs them.
    static let all = [suspected, price, anyWay, necessary, unpriced, notTested, notSeen, unreached, unverified]
}
