package import Vocabulary

extension Demand {
    /// The platform's own word for the item in a declared guide; nil where it has none.
    ///
    /// - Source: the interfaces that hand the item over; several items of a profile share one word.
    package var privacyKey: String? {
        switch self {
        case .nickname, .avatar, .gender, .region: "UserInfo"
        case .preciseLocation, .movementTrack: "Location"
        case .receiverAddress: "Address"
        case .taxpayerNumber: "Invoice"
        case .microphone: "Record"
        case .album: "Album"
        case .camera, .face: "Camera"
        case .phoneNumber: "PhoneNumber"
        case .contacts: "Contact"
        case .platformId: "DeviceInfo"
        case .idDocument: "EXIDNumber"
        case .orderContent: "EXOrderInfo"
        case .follow: "EXUserFollowAcct"
        case .licencePlate: "LicensePlate"
        case .email: "Email"
        case .placeId, .dinerCount, .paymentData, .receiverName, .realName, .birthday, .membership, .appInstall,
            .staffContact, .adView, .dietaryNote, .childName, .childBirthday, .childAge, .childSchool, .childCount:
            nil
        }
    }
}
