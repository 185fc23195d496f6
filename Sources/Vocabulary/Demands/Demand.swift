/// Something the flow wants of the consumer: a data item, or a tie such as a follow.
///
/// - Source: the ids of `items` in `fixtures/law/necessity.yaml`; a test compares the two lists.
package enum Demand: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
    /// `place-id` of the necessity table.
    case placeId = "place-id"
    /// `order-content` of the necessity table.
    case orderContent = "order-content"
    /// `diner-count` of the necessity table.
    case dinerCount = "diner-count"
    /// `payment-data` of the necessity table.
    case paymentData = "payment-data"
    /// `platform-id` of the necessity table.
    case platformId = "platform-id"
    /// `phone-number` of the necessity table.
    case phoneNumber = "phone-number"
    /// `email` of the necessity table.
    case email
    /// `receiver-name` of the necessity table.
    case receiverName = "receiver-name"
    /// `receiver-address` of the necessity table.
    case receiverAddress = "receiver-address"
    /// `licence-plate` of the necessity table.
    case licencePlate = "licence-plate"
    /// `nickname` of the necessity table.
    case nickname
    /// `avatar` of the necessity table.
    case avatar
    /// `gender` of the necessity table.
    case gender
    /// `region` of the necessity table.
    case region
    /// `real-name` of the necessity table.
    case realName = "real-name"
    /// `id-document` of the necessity table.
    case idDocument = "id-document"
    /// `taxpayer-number` of the necessity table.
    case taxpayerNumber = "taxpayer-number"
    /// `birthday` of the necessity table.
    case birthday
    /// `precise-location` of the necessity table.
    case preciseLocation = "precise-location"
    /// `follow` of the necessity table.
    case follow
    /// `membership` of the necessity table.
    case membership
    /// `app-install` of the necessity table.
    case appInstall = "app-install"
    /// `staff-contact` of the necessity table.
    case staffContact = "staff-contact"
    /// `ad-view` of the necessity table.
    case adView = "ad-view"
    /// `contacts` of the necessity table.
    case contacts
    /// `album` of the necessity table.
    case album
    /// `microphone` of the necessity table.
    case microphone
    /// `camera` of the necessity table.
    case camera
    /// `face` of the necessity table.
    case face
    /// `dietary-note` of the necessity table.
    case dietaryNote = "dietary-note"
    /// `movement-track` of the necessity table.
    case movementTrack = "movement-track"
    /// `child-name` of the necessity table.
    case childName = "child-name"
    /// `child-birthday` of the necessity table.
    case childBirthday = "child-birthday"
    /// `child-age` of the necessity table.
    case childAge = "child-age"
    /// `child-school` of the necessity table.
    case childSchool = "child-school"
    /// `child-count` of the necessity table.
    case childCount = "child-count"

    /// Says that the demand is a tie to the trader, not a datum about the person.
    package var isTie: Bool {
        self == .follow || self == .membership || self == .appInstall || self == .staffContact
    }

    /// Says that it is something that one tells or lets read, neither a tie nor attention.
    package var isDatum: Bool { !isTie && self != .adView }

    /// Says that it is a permission of the device, each of which is to be asked for by itself.
    package var isPermission: Bool {
        switch self {
        case .preciseLocation, .contacts, .album, .microphone, .camera, .movementTrack: true
        default: false
        }
    }

    /// Says that asking for it is asking for personal information of the kind that needs notice and purpose first.
    ///
    /// Leaves out what runs the service itself (table, dishes, payment, the platform's pseudonymous id), the counts of
    /// heads, the plate (law.md section 2: treated as necessary and not counted) and the ties other than membership,
    /// which is a file about a person.
    package var isPersonal: Bool {
        switch self {
        case .placeId, .orderContent, .dinerCount, .paymentData, .platformId, .licencePlate, .follow, .appInstall,
            .staffContact, .adView, .childCount:
            false
        default: true
        }
    }

    /// Says that a privacy notice lists it by its name where a merchant takes it: a datum about a person, or the platform's id.
    package var isListable: Bool { self == .platformId || isPersonal && isDatum }

    /// Says that the price shows it but never counts it: the platform's pseudonymous id and the plate.
    package var isShownUnpriced: Bool { self == .platformId || self == .licencePlate }

    /// Says that harm comes easily of it, so that it is asked for apart from everything else.
    ///
    /// A dietary note may tell of an allergy, and a track of where one goes says more than one place does.
    ///
    /// - Source: pipl-28, pipl-29; `sensitive-data-without-separate-consent` in `fixtures/law/kinds.yaml`.
    package var isSensitive: Bool {
        self == .face || self == .idDocument || self == .dietaryNote || self == .movementTrack
    }

    /// Says that it tells of one child, whose guardian must agree; how many come tells of none.
    ///
    /// - Source: pipl-31; `minor-data-without-guardian-consent` in `fixtures/law/kinds.yaml`.
    package var isOfChild: Bool {
        self == .childName || self == .childBirthday || self == .childAge || self == .childSchool
    }

    /// Orders demands by their written form.
    package static func < (left: Demand, right: Demand) -> Bool { left.rawValue < right.rawValue }
}
