import Measurement
import Vocabulary

extension Right {
    /// The right as a reader knows it.
    var words: Bilingual {
        switch self {
        case .optOut: Bilingual("退订推广消息", "stop commercial messages")
        case .access: Bilingual("查阅", "see what is held")
        case .copy: Bilingual("复制", "a copy of it")
        case .correction: Bilingual("更正", "have it put right")
        case .withdrawal: Bilingual("撤回同意", "withdraw consent")
        case .erasure: Bilingual("删除、注销", "deletion, closing the account")
        case .profilingOff: Bilingual("关闭个性化推荐", "turn recommendations off")
        case .cancellation: Bilingual("取消自动续费", "cancel the card")
        }
    }
}

extension RightLine.Way {
    /// How it went, as a reader knows it.
    var words: Bilingual {
        switch self {
        case .inPage: Bilingual("页面上办成", "done on the page")
        case .byStaff: Bilingual("客服办成", "done by staff")
        case .refused: Bilingual("被拒绝", "refused")
        case .obstructed: Bilingual("有障碍，未办成", "obstructed, not done")
        case .absent: Bilingual("没有途径", "no way")
        case .notTried: Bilingual("未试", "not tried")
        }
    }

    /// The ground on which it stands, a name known to the style sheet.
    var tone: String {
        switch self {
        case .inPage, .byStaff: "nothing"
        case .refused, .absent, .obstructed: "excess"
        case .notTried: "unpriced"
        }
    }
}

extension RightSeen.Obstacle {
    /// The obstacle as a reader knows it.
    var words: Bilingual {
        switch self {
        case .login: Bilingual("先登录", "logging in")
        case .screenshot: Bilingual("传截图", "a picture of the screen")
        case .staff: Bilingual("找客服", "asking staff")
        case .waiting: Bilingual("等若干天", "waiting for days")
        case .fee: Bilingual("付费", "a fee")
        case .writing: Bilingual("书面申请", "an application in writing")
        case .identityPicture: Bilingual("身份证照片", "a picture of an identity document")
        case .inPerson: Bilingual("本人到店", "coming in person")
        case .forfeiture: Bilingual("余额积分作废", "losing what was collected")
        case .missing: Bilingual("页面不存在", "a page that is not there")
        }
    }
}
