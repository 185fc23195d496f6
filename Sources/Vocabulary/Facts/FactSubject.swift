/// Something that people are asked for, as an inspector names it: one row of the sheet for what may be several demands.
package enum FactSubject: String, Codable, CaseIterable, Hashable, Sendable {
    /// The phone number.
    case phoneNumber = "phone-number"
    /// Where one is, and where one goes.
    case location
    /// Nickname, picture, gender, region.
    case profile
    /// Following the account.
    case follow
    /// Becoming a member.
    case membership
    /// An app of the merchant's own.
    case appInstall = "app-install"
    /// Adding somebody of the staff.
    case staffContact = "staff-contact"
    /// Watching an advertisement.
    case adView = "ad-view"
    /// Real name and identity document.
    case identity
    /// One's face.
    case face
    /// The birthday.
    case birthday
    /// To whom and where something is brought.
    case receiver
    /// The e-mail address.
    case email
    /// The plate of the car.
    case plate
    /// Contacts, album, microphone.
    case permissions
    /// The camera, to scan codes apart.
    case camera
    /// What one does not eat.
    case diet
    /// Something about a child.
    case child
    /// How many sit at the table.
    case heads
    /// The tax number for an invoice.
    case taxNumber = "tax-number"

    /// The demands that it stands for.
    package var demands: [Demand] {
        switch self {
        case .phoneNumber: [.phoneNumber]
        case .location: [.preciseLocation, .movementTrack]
        case .profile: [.nickname, .avatar, .gender, .region]
        case .follow: [.follow]
        case .membership: [.membership]
        case .appInstall: [.appInstall]
        case .staffContact: [.staffContact]
        case .adView: [.adView]
        case .identity: [.realName, .idDocument]
        case .face: [.face]
        case .birthday: [.birthday]
        case .receiver: [.receiverName, .receiverAddress]
        case .email: [.email]
        case .plate: [.licencePlate]
        case .permissions: [.contacts, .album, .microphone]
        case .camera: [.camera]
        case .diet: [.dietaryNote]
        case .child: [.childName, .childBirthday, .childAge, .childSchool, .childCount]
        case .heads: [.dinerCount]
        case .taxNumber: [.taxpayerNumber]
        }
    }

    /// The subject that a demand belongs to; nil for what runs the service itself and nobody is asked for.
    package init?(of demand: Demand) {
        guard let subject = Self.allCases.first(where: { $0.demands.contains(demand) }) else { return nil }
        self = subject
    }

    /// What is asked about it, in the order of the sheet.
    package var aspects: [FactAspect] {
        FactAspect.allCases.filter { aspect in
            switch aspect {
            case .asked, .stage, .marked, .refusing: true
            case .purpose, .notice: demands.contains { $0.isPersonal && $0.isDatum }
            case .apart: demands.contains(where: \.isSensitive)
            case .guardian: self == .child
            }
        }
    }
}
