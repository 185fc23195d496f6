package import Vocabulary

extension FactSubject {
    /// What one is asked to do, as it stands after 让您 and after *to*.
    package var act: Bilingual {
        switch self {
        case .phoneNumber: Bilingual("给手机号", "give a phone number")
        case .location: Bilingual("开定位，或给行踪", "give your location or track")
        case .profile: Bilingual("给昵称、头像、性别或地区", "give nickname, picture, gender or region")
        case .follow: Bilingual("关注公众号", "follow an account")
        case .membership: Bilingual("注册会员", "become a member")
        case .appInstall: Bilingual("下载商家自己的 App", "install the merchant's own app")
        case .staffContact: Bilingual("加店员或客服为好友", "add staff as a contact")
        case .adView: Bilingual("看广告", "watch an advertisement")
        case .identity: Bilingual("给真实姓名或身份证", "give your real name or identity document")
        case .face: Bilingual("刷脸", "show your face")
        case .birthday: Bilingual("给生日", "give your birthday")
        case .receiver: Bilingual("填收货人或地址", "give a receiver's name or address")
        case .email: Bilingual("给邮箱", "give an e-mail address")
        case .plate: Bilingual("填车牌", "give the plate of your car")
        case .permissions: Bilingual("开通讯录、相册或麦克风", "open contacts, album or microphone")
        case .camera: Bilingual("再开一次摄像头", "open the camera once more")
        case .diet: Bilingual("填忌口或过敏", "tell what you do not eat")
        case .child: Bilingual("填孩子的信息", "tell something about a child")
        case .heads: Bilingual("填用餐人数", "tell how many you are")
        case .taxNumber: Bilingual("填税号", "give a tax number")
        }
    }

    /// The question about one aspect of it.
    func words(of aspect: FactAspect) -> Bilingual {
        switch aspect {
        case .asked: Bilingual("有没有让您\(act.zh)？", "Were you asked to \(act.en)?")
        case .stage: Bilingual("第一次让您\(act.zh)，是在哪一步？", "Where were you first asked to \(act.en)?")
        case .marked: Bilingual("让您\(act.zh)的地方，怎么标的？", "How was it marked, where you were asked to \(act.en)?")
        case .refusing:
            Bilingual("不\(act.zh)，别的都照做，结果怎样？", "You did not \(act.en), and did all else: what came of it?")
        case .purpose: Bilingual("让您\(act.zh)，说了干什么用吗？", "Did it say what for, when you were asked to \(act.en)?")
        case .notice:
            Bilingual(
                "让您\(act.zh)之前或当页，有隐私说明可以点开吗？",
                "Was there a privacy notice to open, before or when you were asked to \(act.en)?"
            )
        case .apart:
            Bilingual(
                "让您\(act.zh)，是不是单独一页问，讲明为什么必须、有什么影响？",
                "Did a page of its own ask you to \(act.en), and tell why it must be and what may come of it?"
            )
        case .guardian: Bilingual("让您\(act.zh)，要不要家长同意？", "Did a guardian have to agree, to \(act.en)?")
        }
    }
}
