import Reports
import Vocabulary

extension SampleLaw {
    /// Some provisions, worded as `fixtures/law/provisions.yaml` words them.
    static let provisions: [Provision] = [
        provision(
            "pipl-16",
            of: .personalInformation,
            article: "16",
            gist: "No refusal of service for not consenting, unless necessary for it."
        ),
        provision(
            "npi-4",
            of: .necessity,
            article: "4",
            gist: "May not refuse basic function because user withholds non-necessary PI."
        ),
        provision(
            "app-4-2",
            of: .apps,
            article: "四(2)",
            gist: "Refuses function because user refuses non-necessary PI or permission.",
            confidence: .unverified
        ),
        provision(
            "cpl-9",
            of: .consumers,
            article: "9",
            gist: "Free choice, including the choice of service method.",
            phrase: "自主选择商品品种或者服务方式"
        ),
        provision(
            "cpl-10",
            of: .consumers,
            article: "10",
            gist: "Fair trade; the consumer may refuse forced dealing.",
            phrase: "有权拒绝经营者的强制交易行为"
        ),
        provision(
            "cpl-16-3",
            of: .consumers,
            article: "16(3)",
            gist: "No unfair or unreasonable terms; no forced dealing.",
            phrase: "不得设定不公平、不合理的交易条件，不得强制交易"
        ),
        provision(
            "cpl-26-2",
            of: .consumers,
            article: "26(2)(3)",
            gist: "No unfair standard terms or notices; such content is void.",
            phrase: "不得利用格式条款并借助技术手段强制交易"
        ),
        provision(
            "cplr-11",
            of: .consumerRules,
            article: "11",
            gist: "No forcing, openly or in disguise, by technical means; bundles must be conspicuous.",
            phrase: "利用技术手段，强制或者变相强制"
        ),
        provision(
            "cplr-23-1",
            of: .consumerRules,
            article: "23(1)",
            gist: "No excessive collection; no one-off general or default authorisation; no forcing, "
                + "openly or in disguise, of consent to personal information not directly related to "
                + "the business.",
            phrase: "不得过度收集…不得采用一次概括授权、默认授权等方式，强制或者变相强制消费者同意收集、使用与经营活动无直接关系的个人信息"
        ),
        provision(
            "pipl-5",
            of: .personalInformation,
            article: "5",
            gist: "Legality, necessity, good faith; no misleading, fraud or coercion.",
            phrase: "不得通过误导、欺诈、胁迫等方式"
        ),
        provision(
            "pipl-6",
            of: .personalInformation,
            article: "6",
            gist: "Clear purpose; least impact; smallest scope.",
            phrase: "限于实现处理目的的最小范围，不得过度收集"
        ),
        provision(
            "g-cca-2023",
            of: Bilingual(
                zh: "中国消费者协会 反对强制关注公众号 监督",
                en: "China Consumers Association: supervision against forced follow of public accounts"
            ),
            article: "",
            gist: "Making follow, App or mini program a precondition and taking unrelated personal "
                + "information breaches 消法 and 个保法; e-mail channel for leads; volunteers sort leads; "
                + "warning, talk, support of suits, public-interest suit.",
            phrase: "已经违反",
            isLaw: false
        ),
        provision(
            "g-bj-6",
            of: Bilingual(
                zh: "北京网信办 + CNCERT北京 《扫码消费…案例解析及合规指引》",
                en: "Beijing CAC and CNCERT Beijing: scan-to-consume cases and compliance guide "
                    + "(six rules)"
            ),
            article: "",
            gist: "Six problems/six rules: (1) pay code distinct from member code, true function "
                + "shown, no forced or induced follow, unsubscribe offered; (2) privacy pop-up first, "
                + "no default tick, no consent-only; (3) limit frequency of prompts; (4) no forced "
                + "unrelated PI; (5) tell and consent before third-party sharing; (6) account "
                + "cancellation without bundling or proof.",
            isLaw: false
        ),
        provision(
            "cpl-29-1",
            of: .consumers,
            article: "29(1)",
            gist: "Lawful, proper, necessary; state purpose, method and scope; obtain consent; "
                + "publish the rules.",
            phrase: "合法、正当、必要…明示…目的、方式和范围，并经消费者同意"
        ),
        provision(
            "g-sh-8",
            of: Bilingual(
                zh: "上海网信办 《餐饮行业扫码点餐常见个人信息保护问题自查清单》",
                en: "Shanghai CAC: self-check list for scan-to-order (8 items)"
            ),
            article: "",
            gist: "(1) no privacy pop-up at first use; (2) agree-only or default tick; (3) asks "
                + "unrelated information (姓名、生日、性别、手机号、住址、身份证、银行账号) at queueing, adding dishes or "
                + "paying without an \"optional\" mark; (4) one-tap login with nickname, avatar or "
                + "phone refused, then no ordering; (5) location refused, then no choice of store; "
                + "(6) concerns precise-location prompts.",
            isLaw: false
        ),
        provision(
            "g-cca-2021",
            of: Bilingual(
                zh: "中国消费者协会 \"扫码点餐不应成为单选题\"",
                en: "China Consumers Association: scan-to-order should not be the only option"
            ),
            article: "",
            gist: "Dining in needs no phone number, birthday, name, location or contacts; scan-only "
                + "breaches 消法 10 and 16; an on-site menu is required for the right to know; the "
                + "elderly.",
            isLaw: false
        ),
        provision(
            "app-4-1",
            of: .apps,
            article: "四(1)",
            gist: "Type or permission unrelated to existing function.",
            confidence: .unverified
        ),
        provision(
            "pipl-17",
            of: .personalInformation,
            article: "17",
            gist: "Before processing, conspicuous and clear: identity and contact; purpose, method, "
                + "kinds, retention; how to exercise rights."
        ),
        provision(
            "app-2-3",
            of: .apps,
            article: "二(3)",
            gist: "Permission or sensitive item (ID, bank, 行踪轨迹) asked without stating purpose at "
                + "that moment, or unclear."
        ),
        provision(
            "app-4-5",
            of: .apps,
            article: "四(5)",
            gist: "Forces consent only to improve service or experience, push targeted content or do "
                + "research.",
            confidence: .unverified
        ),
        provision(
            "pipl-14",
            of: .personalInformation,
            article: "14",
            gist: "Consent informed, voluntary, explicit; change of purpose or kinds → consent again."
        ),
        provision(
            "app-3-4",
            of: .apps,
            article: "三(4)",
            gist: "Consent is not explicit, e.g. agreed by default.",
            phrase: "默认选择同意"
        ),
        provision(
            "cpl-22",
            of: .consumers,
            article: "22",
            gist: "Invoice or slip must be issued when asked for.",
            phrase: "消费者索要…的，经营者必须出具"
        ),
        provision(
            "inv-18",
            of: Bilingual(
                zh: "发票管理办法 (2023修订)",
                en: "Invoice Administration Measures"
            ),
            article: "18",
            gist: "Payee must issue to payer."
        ),
        provision(
            "g-bjca-2023",
            of: Bilingual(
                zh: "北京市消费者协会 劝谕",
                en: "Beijing Consumers Association: advice to traders"
            ),
            article: "",
            gist: "Invoice is a legal duty, no delay/refusal/threshold; multiple service methods; no "
                + "excess PI.",
            isLaw: false
        ),
    ]
}
