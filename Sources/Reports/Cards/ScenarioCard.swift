import Measurement
import Scoring
import Vocabulary

/// One scenario on the page: price, findings, the two walks that tell most, and what the other walks came to.
struct ScenarioCard {
    /// One kind about which the views part.
    struct Parting {
        var id: String
        var zh: String
        var key: Bool
        var found: Bool
        var expected: Bool
        var look: String
        var hasLook: Bool
    }

    /// One walk in a line.
    struct OtherWalk {
        var zh: String
        var en: String
        var sticker: String
        var reached: String
        var endZh: String
        var endEn: String
        var pages: Int
    }

    var anchor: String
    var id: String
    var zh: String
    var en: String
    var serviceZh: String
    var serviceEn: String
    var role: String
    var roleZh: String
    var roleEn: String
    var isOpen: Bool
    var isQuiet: Bool
    var tone: String
    var headZh: String
    var headEn: String
    var findingCount: Int
    var hasFindings: Bool
    var isClean: Bool
    var priceLines: [PriceLine]
    var findings: [FindingCard]
    var hasDemands: Bool
    var demands: [DemandRow]
    var hasRights: Bool
    var rights: [RightRow]
    var hearings: [HearingRow]
    var hasHearings: Bool
    var hasDeclarations: Bool
    var declarations: [DeclarationRow]
    var unmetPrices: [String]
    var hasScript: Bool
    var scriptFile: String
    var scriptSteps: [ScriptStepRow]
    var hasNotSeen: Bool
    var notSeen: [PriceLine.Chip]
    var hasNotTested: Bool
    var notTested: [PriceLine.Chip]
    var hasUnmapped: Bool
    var unmapped: [String]
    var hasPartings: Bool
    var partings: [Parting]
    var hasTimelines: Bool
    var timelines: [WalkTimeline]
    var hasOtherWalks: Bool
    var otherWalkCount: Int
    var otherWalks: [OtherWalk]

    /// Makes the card of a row.
    init(_ row: ScenarioRow, in report: RangeReport, isShort: Bool) {
        anchor = ReportPage.anchor(of: row.scenario)
        id = row.scenario.rawValue
        zh = row.title.zh
        en = row.title.en
        serviceZh = row.service.words.zh
        serviceEn = row.service.words.en
        role = row.role.rawValue
        roleZh = row.mode ?? row.role.words.zh
        roleEn = row.mode == nil ? row.role.words.en : ""
        // A reader of a few scenarios wants to read them; of many, to choose.
        isOpen = isShort || !row.agrees || row.script?.isAsWritten == false
        isQuiet = !isShort && row.findings.isEmpty && row.agrees && row.notTested.isEmpty
        (tone, headZh, headEn) = Self.head(of: row)
        findingCount = row.findings.count
        hasFindings = !row.findings.isEmpty
        isClean = row.findings.isEmpty && row.notTested.isEmpty
        priceLines = Self.priceLines(of: row)
        findings = row.findings.map { FindingCard($0, in: report, on: row.date) }
        demands = row.demands.map(DemandRow.init)
        hasDemands = !demands.isEmpty
        // What nothing could be tried on is told in the JSON; a table of nothing helps nobody.
        rights = row.rights.filter { $0.way != .notTried }.map(RightRow.init)
        hasRights = !rights.isEmpty
        hearings = row.hearings.map { HearingRow($0, on: report.law.ladder) }
        hasHearings = !hearings.isEmpty
        declarations = row.declarations.map(DeclarationRow.init)
        hasDeclarations = !declarations.isEmpty
        unmetPrices = row.unmetPrices.map(\.text) + row.unmetDeclarations.map(\.text)
        hasScript = row.script != nil
        scriptFile = row.script?.file ?? ""
        scriptSteps = (row.script?.steps ?? []).enumerated().map { ScriptStepRow($1, turn: $0 + 1) }
        notTested = row.notTested.sorted().map {
            PriceLine.Chip(zh: report.law.card(of: $0).zh, en: $0.rawValue, tone: "untested")
        }
        hasNotTested = !notTested.isEmpty
        notSeen = row.notSeen.sorted().map {
            PriceLine.Chip(zh: report.law.card(of: $0).zh, en: $0.rawValue, tone: "untested")
        }
        hasNotSeen = !notSeen.isEmpty
        unmapped = row.unmapped
        hasUnmapped = !unmapped.isEmpty
        partings = row.disagreements.map {
            let card = report.law.card(of: $0.kind)
            let look = row.look(at: $0) ?? ""
            return Parting(
                id: card.id,
                zh: card.zh,
                key: $0.key,
                found: $0.found,
                expected: $0.expected,
                look: look,
                hasLook: !look.isEmpty
            )
        }
        hasPartings = !row.agrees
        // The main entry's walks come first in a probe, so the first of a policy is the main entry's.
        let told = [Policy.grantAll, .refuseAll, .byHand].compactMap { policy in
            row.walks.firstIndex { $0.policy == policy && ($0.entry != nil || policy == .byHand) }
        }
        timelines = told.map { WalkTimeline(row.walks[$0], service: row.service) }
        hasTimelines = !timelines.isEmpty
        otherWalks = row.walks.indices.filter { !told.contains($0) }.map { Self.other(row.walks[$0], row.service) }
        otherWalkCount = otherWalks.count
        hasOtherWalks = !otherWalks.isEmpty
    }

    /// Both lines of prices, or one where asking at the site makes no difference; a third for rights.
    private static func priceLines(of row: ScenarioRow) -> [PriceLine] {
        let app = row.entry.words
        let (onEntry, anyWay) = (
            Bilingual("本入口（\(app.zh)）", "on this entry, with \(app.en)"),
            Bilingual("现场任一途径", "any way at the site")
        )
        let after = Bilingual("之后行使权利", "using rights afterwards")
        let rights =
            row.price.rights.isEmpty ? [] : [PriceLine(after, quotes: row.price.rights, service: row.service)]
        guard row.price.onEntry != row.price.anyWay else {
            let both = Bilingual("\(onEntry.zh)，\(anyWay.zh)亦同", "\(onEntry.en), and \(anyWay.en)")
            return [PriceLine(both, quotes: row.price.onEntry, service: row.service)] + rights
        }
        return [
            PriceLine(onEntry, quotes: row.price.onEntry, service: row.service),
            PriceLine(anyWay, quotes: row.price.anyWay, service: row.service),
        ] + rights
    }

    /// The dearest certain price on the way to paying, for the closed card.
    private static func head(of row: ScenarioRow) -> (tone: String, zh: String, en: String) {
        let way = row.price.onEntry.filter { $0.milestone <= .pay }
        guard let dearest = way.max(by: { ($0.excessCount ?? -1) < ($1.excessCount ?? -1) }) else {
            return ("", "", "")
        }
        if let count = dearest.excessCount, count > 0 {
            return (PriceLine.tone(of: dearest), "付款前须交出 \(count) 项", "\(count) demanded by the time of paying")
        }
        let doubtful = way.first { $0.outcome != .settled } ?? way.first { !$0.surcharges.isEmpty } ?? dearest
        return switch PriceLine.tone(of: doubtful) {
        case "untested": ("untested", "未测", "not tested")
        case "unreached": ("unreached", "未到达", "not reached")
        case "surcharge": ("surcharge", "拒绝则多付钱", "refusing costs money")
        default: ("free", "付款前零索取", "nothing demanded by the time of paying")
        }
    }

    private static func other(_ trace: Trace, _ service: Service) -> OtherWalk {
        let reached = service.milestones.filter(trace.reaches).map { $0.words(for: service).zh }
        let isUsual = trace.persona == Persona.adult.id
        return OtherWalk(
            zh: trace.policy.words.zh + (isUsual ? "" : "（\(trace.persona)）"),
            en: trace.policy.words.en + (isUsual ? "" : " (\(trace.persona))"),
            sticker: trace.entry?.words.joined(separator: " ") ?? "—",
            reached: reached.isEmpty ? "—" : reached.joined(separator: "、"),
            endZh: trace.end.words.zh,
            endEn: trace.end.words.en,
            pages: trace.steps.count
        )
    }
}
