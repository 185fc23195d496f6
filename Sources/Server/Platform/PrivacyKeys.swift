import Vocabulary

/// The platform's words for data items.
///
/// - Source: platform.md section 4.
enum PrivacyKeys: String, Encodable, Sendable {
    case userInfo = "UserInfo"
    case location = "Location"
    case address = "Address"
    case invoice = "Invoice"
    case record = "Record"
    case album = "Album"
    case camera = "Camera"
    case phoneNumber = "PhoneNumber"
    case contact = "Contact"
    case deviceInfo = "DeviceInfo"
    case idNumber = "EXIDNumber"
    case orderInfo = "EXOrderInfo"
    case followAccount = "EXUserFollowAcct"
    case licensePlate = "LicensePlate"
    case email = "Email"

    /// The word for an item; nil where the platform has none.
    static func key(of item: Demand) -> Self? {
        switch item {
        case .nickname, .avatar, .gender, .region: .userInfo
        case .preciseLocation, .movementTrack: .location
        case .receiverAddress: .address
        case .taxpayerNumber: .invoice
        case .microphone: .record
        case .album: .album
        case .camera, .face: .camera
        case .phoneNumber: .phoneNumber
        case .contacts: .contact
        case .platformId: .deviceInfo
        case .idDocument: .idNumber
        case .orderContent: .orderInfo
        case .follow: .followAccount
        case .licencePlate: .licensePlate
        case .email: .email
        default: nil
        }
    }

    /// The word for what a sheet asks for; nil where its items have several or none.
    static func key(of items: [Demand]) -> Self? {
        let keys = Set(items.map { key(of: $0) })
        return keys.count == 1 ? keys.first ?? nil : nil
    }

    /// What the guide says of it.
    var purpose: String {
        switch self {
        case .phoneNumber: "联系取餐与售后"
        case .userInfo: "称呼与头像展示"
        case .location: "推荐最近门店"
        case .deviceInfo: "识别同一台设备"
        default: "完成本次服务"
        }
    }
}
