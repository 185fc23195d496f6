package import Vocabulary

/// A word of the invented platform for something that it hands over, with the call that hands it over in a mini-program.
package struct PlatformWord: Hashable, Sendable {
    /// The capability that a control of the platform's page names.
    package var scope: String
    /// The call of a script; empty where a button alone does it.
    package var call: String
    /// What a button names in its `open-type`; empty where a script calls.
    package var openType: String
    /// The declared guide's word; empty where it has none.
    package var privacyKey: String
    /// What is handed over.
    package var items: [Demand]

    private init(_ scope: String, call: String = "", button: String = "", _ privacyKey: String, _ items: Demand...) {
        self.scope = scope
        self.call = call
        openType = button
        self.privacyKey = privacyKey
        self.items = items
    }

    /// Every word, in the order of the capabilities' names.
    ///
    /// - Source: platform.md sections 3 to 8.
    package static let all = [
        PlatformWord("adView", call: "createRewardedVideoAd", "", .adView),
        PlatformWord("addContact", call: "openCustomerServiceChat", "", .staffContact),
        PlatformWord("faceVerify", call: "startFacialRecognitionVerify", "Camera", .face),
        PlatformWord("follow", call: "openOfficialAccountProfile", "EXUserFollowAcct", .follow),
        PlatformWord("launchApp", button: "launchApp", "", .appInstall),
        PlatformWord("memberCard", call: "addCard", "", .membership),
        PlatformWord("phoneNumber", button: "getPhoneNumber", "PhoneNumber", .phoneNumber),
        PlatformWord("scope.addPhoneContact", call: "addPhoneContact", "Contact", .contacts),
        PlatformWord("scope.album", call: "chooseMedia", "Album", .album),
        PlatformWord("scope.camera", call: "createCameraContext", "Camera", .camera),
        PlatformWord("scope.record", call: "startRecord", "Record", .microphone),
        PlatformWord("scope.userInfo", button: "chooseAvatar", "UserInfo", .nickname, .avatar, .gender, .region),
        PlatformWord("scope.userLocation", call: "getLocation", "Location", .preciseLocation),
        PlatformWord(
            "scope.userLocationBackground",
            call: "startLocationUpdateBackground",
            "Location",
            .movementTrack
        ),
        PlatformWord("subscribeMessage", call: "requestSubscribeMessage", ""),
    ]

    /// The word of a capability; nil where the platform has none.
    package static func named(_ scope: String) -> Self? { all.first { $0.scope == scope } }

    /// The capabilities that `app.json` must declare with a purpose.
    package var isPermission: Bool { scope.hasPrefix("scope.") && scope != "scope.userInfo" }

    /// Says that `app.json` must list the call among the private interfaces.
    package var isPrivateCall: Bool { privacyKey == "Location" && !call.isEmpty }
}
