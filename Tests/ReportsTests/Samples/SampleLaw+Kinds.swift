import Vocabulary

extension SampleLaw {
    /// Some kinds, worded as `fixtures/law/kinds.yaml` words them.
    static let kinds: [KindCard] = [
        KindCard(
            id: "forced-follow-gate",
            zh: "强制关注公众号",
            en: "Forced follow of a public account",
            grade: .primaFacie,
            weight: 3,
            places: ["P1", "P3", "P5"],
            services: [],
            parent: ["pipl-16", "npi-4", "app-4-2"],
            basis: ["cpl-9", "cpl-10", "cpl-16-3", "cpl-26-2", "cplr-11", "cplr-23-1", "pipl-5", "pipl-6", "pipl-16"],
            guidance: ["g-cca-2023", "g-bj-6"],
            observe: "The first page after the scan is an account profile or subscribe page; no link to "
                + "menu or payment before a subscribe event; or the menu link arrives only as an "
                + "account message.",
            compliant: "The code opens the menu or bill directly; following is offered afterwards as an "
                + "optional button.",
            nearMiss: [
                "an account page whose bottom menu already has a working 点餐/缴费 entry without "
                    + "following",
                "a follow card shown beside a working menu",
            ],
            note: ""
        ),
        KindCard(
            id: "phone-authorisation-gate",
            zh: "强制授权手机号",
            en: "Forced phone number",
            grade: .primaFacie,
            weight: 3,
            places: ["P1", "P2", "P3"],
            services: ["dine-in", "pickup", "parking"],
            parent: ["pipl-16", "npi-4", "app-4-2"],
            basis: ["cpl-29-1", "cplr-23-1", "pipl-6", "pipl-16", "app-4-2"],
            guidance: ["g-sh-8", "g-cca-2021"],
            observe: "A phone-authorise or SMS-code step; on refusal submit or pay is blocked (4xx, "
                + "disabled button, loop).",
            compliant: "No phone; a table or pickup number serves.",
            nearMiss: [
                "phone for delivery (npi-5(7))",
                "optional \"短信叫号\" box",
                "login one-tap offered with working 暂不登录",
            ],
            note: ""
        ),
        KindCard(
            id: "location-permission-gate",
            zh: "拒绝定位不能点单",
            en: "Forced location permission",
            grade: .primaFacie,
            weight: 3,
            places: ["P1"],
            services: ["dine-in", "pickup"],
            parent: ["pipl-16", "npi-4", "app-4-2"],
            basis: ["pipl-6", "pipl-16", "app-4-1", "app-4-2"],
            guidance: ["g-sh-8"],
            observe: "A location request; when denied, the store cannot be chosen or submit fails.",
            compliant: "The code fixes the store, or there is a manual list.",
            nearMiss: [
                "location asked to sort stores, denial shows a manual list",
                "delivery range check",
                "anti-abuse geofence that only warns",
            ],
            note: ""
        ),
        KindCard(
            id: "purpose-omission",
            zh: "未同步说明目的",
            en: "Purpose not stated at the moment of asking",
            grade: .primaFacie,
            weight: 2,
            places: ["P1", "P2", "P3"],
            services: [],
            parent: [],
            basis: ["cpl-29-1", "pipl-17", "app-2-3", "app-4-5"],
            guidance: [],
            observe: "A permission or sensitive field is requested with no purpose text at that moment, "
                + "or with \"为了更好的服务\".",
            compliant: "\"用于骑手联系您\" stands next to the field.",
            nearMiss: ["purpose shown one screen earlier in the same step"],
            note: ""
        ),
        KindCard(
            id: "pre-ticked-consent",
            zh: "默认勾选同意",
            en: "Pre-ticked consent",
            grade: .primaFacie,
            weight: 2,
            places: ["P1", "P2", "P3"],
            services: [],
            parent: [],
            basis: ["pipl-14", "cplr-23-1", "app-3-4"],
            guidance: ["g-bj-6", "g-sh-8"],
            observe: "The checkbox is checked in the initial HTML or state; or \"继续即表示同意\" is the only act.",
            compliant: "An unticked box or equal buttons.",
            nearMiss: [
                "box remembers this user's own earlier tick for the same text",
                "pre-ticked \"保存到相册\" with no PI",
            ],
            note: ""
        ),
        KindCard(
            id: "invoice-follow-gate",
            zh: "开票须关注/注册",
            en: "Invoice only after follow or registration",
            grade: .primaFacie,
            weight: 3,
            places: ["P5"],
            services: [],
            parent: ["pipl-16", "npi-4", "app-4-2"],
            basis: ["cpl-22", "inv-18", "cpl-26-2", "pipl-16"],
            guidance: ["g-bjca-2023", "g-bj-6"],
            observe: "The invoice entry opens a subscribe or member page; there is no other way to be "
                + "issued one.",
            compliant: "The title form opens from the receipt code; download at once.",
            nearMiss: ["form first, optional follow after", "staff prints on request"],
            note: ""
        ),
    ]
}
