import Flow
import Vocabulary

/// The merchant's declared guide as the platform keeps it: what its privacy notice says, in the platform's words.
///
/// - Source: platform.md section 4; the inner fields of `sdkPrivacyInfoList` are unverified.
struct PrivacyGuide: Encodable, Sendable {
    let errcode = 0
    let errmsg = "ok"
    let ownerSetting: Owner
    let privacyVer = 2
    let sdkPrivacyInfoList: [Kit]
    let settingList: [Setting]

    private enum CodingKeys: String, CodingKey {
        case errcode
        case errmsg
        case ownerSetting = "owner_setting"
        case privacyVer = "privacy_ver"
        case sdkPrivacyInfoList = "sdk_privacy_info_list"
        case settingList = "setting_list"
    }

    init(of file: PlatformFile) {
        let (record, script) = (file.record, file.script)
        ownerSetting = Owner(
            contactEmail: record.tellsContact(in: script) ? "privacy@\(file.merchantHost)" : "",
            noticeMethod: record.opensNotice(in: script) ? "弹窗" : "",
            storeExpireTimestamp: record.retention(in: script)
        )
        settingList = Self.keys(of: file).map { Setting(privacyKey: $0, privacyText: $0.purpose) }
        sdkPrivacyInfoList = record.namedReceivers(in: script).map { host in
            Kit(
                sdkName: host,
                sdkBizName: host,
                sdkList: [Setting(privacyKey: .deviceInfo, privacyText: "统计访问")]
            )
        }
    }

    /// The declared items in the platform's words, each once.
    static func keys(of file: PlatformFile) -> [PrivacyKeys] {
        file.record.declared(in: file.script).reduce(into: []) { keys, item in
            if let key = PrivacyKeys.key(of: item), !keys.contains(key) { keys.append(key) }
        }
    }

    struct Owner: Encodable, Sendable {
        let contactEmail: String
        let contactIm = ""
        let contactPhone = ""
        let contactWeiliao = ""
        let extFileMediaId = ""
        let noticeMethod: String
        let storeExpireTimestamp: String

        private enum CodingKeys: String, CodingKey {
            case contactEmail = "contact_email"
            case contactIm = "contact_im"
            case contactPhone = "contact_phone"
            case contactWeiliao = "contact_weiliao"
            case extFileMediaId = "ext_file_media_id"
            case noticeMethod = "notice_method"
            case storeExpireTimestamp = "store_expire_timestamp"
        }
    }

    struct Setting: Encodable, Sendable {
        let privacyKey: PrivacyKeys
        let privacyText: String

        private enum CodingKeys: String, CodingKey {
            case privacyKey = "privacy_key"
            case privacyText = "privacy_text"
        }
    }

    struct Kit: Encodable, Sendable {
        let sdkName: String
        let sdkBizName: String
        let sdkList: [Setting]

        private enum CodingKeys: String, CodingKey {
            case sdkName = "sdk_name"
            case sdkBizName = "sdk_biz_name"
            case sdkList = "sdk_list"
        }
    }
}
