import Flow
import Vocabulary

/// The merchant's declared guide as the platform keeps it: what its privacy notice says, in the platform's words.
///
/// - Source: platform.md section 4; the inner fields of `sdkPrivacyInfoList` are unverified.
struct DeclaredGuide: Encodable, Sendable {
    let errcode = 0
    let errmsg = "ok"
    let ownerSetting: Owner
    let privacyVer = 2
    let sdkPrivacyInfoList: [Kit]
    let settingList: [PrivacyGuide.Setting]

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
        let guide = privacyGuide(in: script)
        settingList = guide.settings
        sdkPrivacyInfoList = guide.receivers.map { Kit(sdkName: $0.name, sdkBizName: $0.name, sdkList: $0.settings) }
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

    struct Kit: Encodable, Sendable {
        let sdkName: String
        let sdkBizName: String
        let sdkList: [PrivacyGuide.Setting]

        private enum CodingKeys: String, CodingKey {
            case sdkName = "sdk_name"
            case sdkBizName = "sdk_biz_name"
            case sdkList = "sdk_list"
        }
    }
}
