import Measurement
import Vocabulary

/// One demand of one stage in the table under a scenario: requested, required and sent apart.
struct DemandRow {
    var stageZh: String
    var stageEn: String
    var zh: String
    var en: String
    /// Says that the service cannot do without it.
    var isNecessary: Bool
    /// Says that the page marks it as required.
    var isMarked: Bool
    /// Says that refusing it loses a milestone.
    var isRequired: Bool
    /// Says that the consumer who grants everything gave it.
    var isSent: Bool
    var purposeZh: String
    var purposeEn: String
    /// Says that a notice came first.
    var hasNotice: Bool

    /// Makes a row.
    init(_ line: DemandLine) {
        stageZh = line.stage.words.zh
        stageEn = line.stage.words.en
        zh = line.demand.words.zh
        en = line.demand.rawValue
        isNecessary = line.isNecessary
        isMarked = line.isMarkedRequired
        isRequired = line.isRequired
        isSent = line.isSent
        let purpose: Bilingual =
            switch line.purpose {
            case .stated: Bilingual("已说明", "stated")
            case .vague: Bilingual("含糊", "vague")
            case .silent: Bilingual("未说明", "silent")
            }
        (purposeZh, purposeEn) = (purpose.zh, purpose.en)
        hasNotice = line.hasNotice
    }
}
