import Vocabulary

extension Demand {
    /// The demand as a reader knows it; the English word is the id, so that it can be searched for.
    var words: Bilingual { Bilingual(zh: chinese, en: rawValue) }

    /// The Chinese word, short enough for a cell.
    ///
    /// - Source: `fixtures/law/necessity.yaml`, shortened.
    private var chinese: String {
        switch self {
        case .placeId: "桌号/门店"
        case .orderContent: "所点商品"
        case .dinerCount: "用餐人数"
        case .paymentData: "支付信息"
        case .platformId: "平台匿名标识"
        case .phoneNumber: "手机号"
        case .email: "电子邮箱"
        case .receiverName: "收货人姓名"
        case .receiverAddress: "收货地址"
        case .licencePlate: "车牌号"
        case .nickname: "昵称"
        case .avatar: "头像"
        case .gender: "性别"
        case .region: "地区"
        case .realName: "真实姓名"
        case .idDocument: "身份证件"
        case .taxpayerNumber: "税号"
        case .birthday: "生日"
        case .preciseLocation: "精确位置"
        case .follow: "关注"
        case .membership: "会员"
        case .appInstall: "安装App"
        case .staffContact: "加店员好友"
        case .adView: "看广告"
        case .contacts: "通讯录"
        case .album: "相册"
        case .microphone: "麦克风"
        case .camera: "相机"
        case .face: "人脸"
        case .dietaryNote: "忌口备注"
        case .movementTrack: "行踪轨迹"
        case .childName: "孩子姓名"
        case .childBirthday: "孩子生日"
        case .childAge: "孩子年龄"
        case .childSchool: "孩子学校"
        case .childCount: "儿童人数"
        }
    }
}

extension Want {
    /// The want as a reader knows it.
    var words: Bilingual {
        switch self {
        case .demand(let demand): demand.words
        case .consent(.privacy): Bilingual("同意隐私政策", description)
        case .consent(.marketing): Bilingual("同意营销信息", description)
        case .consent(.passwordFreePayment): Bilingual("同意免密支付", description)
        case .consent(.monthlyCard): Bilingual("同意办月卡", description)
        case .consent(.sharing): Bilingual("同意向第三方提供", description)
        case .consent(.membership): Bilingual("同意入会", description)
        }
    }
}
