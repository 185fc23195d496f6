/// Every class, id and datum that a page may carry.
///
/// A new one is added here by hand, and read as a detector would read it: does it tell what the merchant does, or only
/// how the screen looks?
enum Marks {
    static let known: [String: Set<String>] = [
        "class": classes,
        "id": [],
        "data-range": ["notice"],
        "data-type": ["application/x-www-form-urlencoded", "text/plain;charset=UTF-8"],
        "data-watch": ["mobile", "shouji", "sjh", "nickname", "nicheng", "nc", "realname", "zhenshixingming", "zsxm"],
        "data-as": ["clear", "base64", "hex", "md5", "sha256"],
        "data-scope": [
            "adView", "addContact", "follow", "launchApp", "memberCard", "phoneNumber", "scope.addPhoneContact",
            "scope.album", "scope.camera", "scope.record", "scope.userInfo", "scope.userLocation",
            "scope.userLocationBackground",
            "faceVerify", "subscribeMessage",
        ],
    ]

    /// Data that hold an address or what is sent there, read by the tests of what pages send.
    static let open: Set<String> = ["data-to", "data-send"]

    private static let classes: Set<String> = [
        // The range's own strip and pages.
        "range-strip", "range-page", "en", "identity", "way",
        // The frame: whose it is, its colours, how it lies over the screen.
        "frame", "frame-chat", "frame-merchant", "frame-phone", "frame-site", "frame-wallet", "look-fresh",
        "look-night",
        "look-plain", "look-warm", "layout-dialog", "layout-full", "layout-sheet", "dialog", "sheet", "under",
        "scenery", "talk", "listing", "wordy",
        // Its head and body.
        "nav", "cap", "mark", "brand", "pill", "body", "toast",
        // Words, pictures, facts and bills.
        "text", "note", "accent", "amount", "tick-mark", "picture", "barrier", "face", "squares", "stripe", "tile",
        "facts", "badge", "badge-blue", "badge-green", "bill", "sum",
        // The place with its stickers.
        "surface", "stone", "wood", "sticker", "place", "typed", "apps",
        // The phone.
        "letter", "letter-account", "letter-call", "letter-notice", "letter-sms",
        // The menu.
        "menu", "rail", "railed", "shelves", "fill", "dish", "tone-1", "tone-2", "tone-3", "tone-4", "tone-5",
        "tone-6", "packet", "seat", "faded", "count", "bar", "basket", "tally",
        // Fields and buttons.
        "fields", "line", "spaced", "hint", "choice", "tall", "tick", "slider", "buttons", "button",
        "hall", "row", "pick", "beside",
        "faint", "tiny", "weight-plain", "weight-primary", "weight-quiet", "words-only", "tint-plain", "tint-primary",
        "tint-quiet",
    ]
}
