import Reports
import Vocabulary

/// The law tables of the samples: some kinds, and every provision that they name.
enum SampleLaw {
    /// The tables.
    static let tables = LawTables(
        kinds: Dictionary(uniqueKeysWithValues: kinds.map { ($0.id, $0) }),
        provisions: Dictionary(uniqueKeysWithValues: provisions.map { ($0.id, $0) }),
        necessity: Necessity(marks: [:])
    )

    /// Makes a provision; most are confirmed law.
    static func provision(
        _ id: String,
        of instrument: Bilingual,
        article: String,
        gist: String,
        phrase: String = "",
        confidence: Provision.Confidence = .confirmed,
        isLaw: Bool = true
    ) -> Provision {
        Provision(
            id: id,
            instrument: instrument.zh,
            instrumentEn: instrument.en,
            article: article,
            gist: gist,
            keyPhrase: phrase,
            confidence: confidence,
            rank: isLaw ? .law : .guidance
        )
    }
}

extension Bilingual {
    /// The consumer law.
    static let consumers = Bilingual(zh: "消费者权益保护法 (2013修正)", en: "Consumer Rights Protection Law")
    /// Its implementing regulations.
    static let consumerRules = Bilingual(
        zh: "消费者权益保护法实施条例 (国务院令778号)",
        en: "Implementing Regulations of the Consumer Rights Protection Law"
    )
    /// The personal information law.
    static let personalInformation = Bilingual(zh: "个人信息保护法", en: "Personal Information Protection Law")
    /// The method for judging Apps.
    static let apps = Bilingual(
        zh: "App违法违规收集使用个人信息行为认定方法",
        en: "App Violation Identification Method (31 items)"
    )
    /// The provisions on what is necessary.
    static let necessity = Bilingual(
        zh: "常见类型移动互联网应用程序必要个人信息范围规定",
        en: "Necessary Personal Information Scope Provisions (39 types)"
    )
}
