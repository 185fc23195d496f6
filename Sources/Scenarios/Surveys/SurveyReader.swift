package import Vocabulary
import Yams

/// Reads one survey profile.
package struct SurveyReader: Sendable {
    private let merchants: [MerchantID: Merchant]
    private let wording: Wording
    private let reports: [String: CaseReport]

    /// Makes a reader that knows the merchants, messages and published surveys there are.
    package init(merchants: [Merchant], wording: Wording, reports: [String: CaseReport]) {
        self.merchants = Dictionary(merchants.map { ($0.id, $0) }) { first, _ in first }
        self.wording = wording
        self.reports = reports
    }

    /// Reads a file's bytes; every mistake is reported, none is thrown.
    package func read(_ bytes: [UInt8], file: String) -> (profile: SurveyProfile?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let profile = profile(node, in: &draft)
            return (draft.problems.isEmpty ? profile : nil, draft.problems.sorted())
        }
    }

    /// No town is larger.
    private static let largest = 20_000

    private func profile(_ node: Node, in draft: inout Draft) -> SurveyProfile? {
        let keys = draft.mapping(
            node,
            of: "a survey",
            required: ["id", "title", "report", "merchants", "town", "rows", "assumptions"]
        )
        let id = draft.id(keys["id"], of: "id")
        if let id, ScenarioReader.stem(of: draft.file) != id {
            draft.report(keys["id"], .badID, "id `\(id)` is not the file's stem", fix: "name the file \(id).yaml")
        }
        let title = draft.bilingual(keys["title"], of: "title")
        let report = draft.word(keys["report"], of: "report", from: reports.keys.sorted())
        let known = merchants.keys.sorted().map(\.rawValue)
        let names = draft.words(keys["merchants"], of: "merchants", from: known).map { MerchantID(rawValue: $0) }
        if names.isEmpty {
            draft.report(keys["merchants"], .missingKey, "nobody plays the town", fix: "name a merchant")
        }
        let town = town(keys["town"], in: &draft)
        guard let id, let title, let report, let town else { return nil }
        let rows = draft.list(keys["rows"], of: "rows").compactMap { row($0, size: town.size, in: &draft) }
        let assumptions = draft.list(keys["assumptions"], of: "assumptions").compactMap {
            draft.bilingual($0, of: "an assumption")
        }
        let profile = SurveyProfile(
            id: id,
            title: title,
            report: report,
            merchants: names,
            size: town.size,
            isSizeAssumed: town.isAssumed,
            overlap: town.overlap,
            rows: rows,
            assumptions: assumptions
        )
        check(profile, at: node, in: &draft)
        return profile
    }

    private func town(
        _ node: Node?,
        in draft: inout Draft
    ) -> (size: Int, isAssumed: Bool, overlap: SurveyProfile.Overlap)? {
        guard let node else { return nil }
        let keys = draft.mapping(node, of: "town", required: ["merchants", "overlap"], optional: ["assumed"])
        let size = draft.number(keys["merchants"], of: "merchants", within: 1...Self.largest)
        let isAssumed = draft.flag(keys["assumed"], of: "assumed") ?? false
        guard let size else { return nil }
        if keys["overlap"]?.scalar?.string == "chance" { return (size, isAssumed, .chance) }
        let union = draft.number(keys["overlap"], of: "overlap", within: 0...size)
        return union.map { (size, isAssumed, .union($0)) }
    }

    private func row(_ node: Node, size: Int, in draft: inout Draft) -> SurveyProfile.Row? {
        let keys = draft.mapping(
            node,
            of: "a row",
            required: ["id", "title"],
            optional: ["count", "percent", "of", "measure", "plays", "through"]
        )
        let id = draft.id(keys["id"], of: "id")
        let title = draft.bilingual(keys["title"], of: "title")
        let base = draft.number(keys["of"], of: "of", within: 1...1_000_000)
        let count = draft.number(keys["count"], of: "count", within: 0...(base ?? size))
        let share = share(keys["percent"], in: &draft)
        if let count, let base, let share, abs(share * base - count * 10_000) > base * 100 {
            draft.report(
                keys["percent"],
                .contradiction,
                "\(count) of \(base) is another share",
                fix: "mend one of them"
            )
        }
        let measure = measure(keys["measure"], in: &draft)
        let plays = draft.list(keys["plays"], of: "plays").map { PracticeReader.practices($0, in: &draft) }
        let through = draft.list(keys["through"], of: "through").compactMap { draft.id($0, of: "through") }
        guard let id, let title else { return nil }
        guard let quota = count ?? share.map({ ($0 * size + 5_000) / 10_000 }) else {
            draft.report(
                node,
                .missingKey,
                "row `\(id)` has neither count nor percent",
                fix: "write what was published"
            )
            return nil
        }
        return SurveyProfile.Row(
            id: id,
            title: title,
            publishedCount: count,
            publishedShare: share,
            publishedBase: base,
            quota: quota,
            measure: measure,
            plays: plays,
            through: through
        )
    }

    /// A share such as `95.64`, in hundredths of a percent.
    private func share(_ node: Node?, in draft: inout Draft) -> Int? {
        guard let node, let text = draft.text(node, of: "percent") else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let digits = parts.count == 2 ? parts[1] + String(repeating: "0", count: max(0, 2 - parts[1].count)) : "00"
        let isNumber = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
        guard (1...2).contains(parts.count), isNumber, digits.count == 2, parts[0].count <= 3,
            let share = Int(parts[0] + digits), share <= 10_000
        else {
            draft.report(node, .outOfRange, "percent is `\(Draft.shown(text))`", fix: "write a share such as 95.64")
            return nil
        }
        return share
    }

    private func measure(_ node: Node?, in draft: inout Draft) -> SurveyMeasure? {
        guard let node else { return nil }
        let keys = draft.mapping(node, of: "measure", optional: ["kinds", "asked", "refusable", "free-any-way"])
        guard keys.count == 1 else {
            draft.report(node, .contradiction, "a measure counts one thing", fix: "write one of its keys")
            return nil
        }
        let demands = Demand.allCases.map(\.rawValue)
        let asked = draft.word(keys["asked"], of: "asked", from: demands).flatMap(Demand.init)
        let refusable = draft.word(keys["refusable"], of: "refusable", from: demands).flatMap(Demand.init)
        let milestones = Milestone.allCases.filter { !Milestone.errands.contains($0) }.map(\.rawValue)
        let free = draft.word(keys["free-any-way"], of: "free-any-way", from: milestones)
        let kinds = draft.words(keys["kinds"], of: "kinds", from: Kind.allCases.map(\.rawValue)).compactMap(Kind.init)
        if let asked { return .asked(asked) }
        if let refusable { return .refusable(refusable) }
        if let free = free.flatMap(Milestone.init) { return .freeAnyWay(free) }
        return kinds.isEmpty ? nil : .kinds(kinds)
    }

    /// What can be wrong although every word is known.
    private func check(_ profile: SurveyProfile, at node: Node, in draft: inout Draft) {
        let rows = node.mapping?["rows"]
        let ids = profile.rows.map(\.id)
        if Set(ids).count != ids.count {
            draft.report(rows, .duplicateID, "two rows have one id", fix: "give each its own")
        }
        for row in profile.rows {
            for id in row.through where profile.row(id)?.plays.isEmpty != false {
                draft.report(
                    rows,
                    .unknownPractice,
                    "`\(row.id)` goes through `\(id)`, which plays nothing",
                    fix: "mend it"
                )
            }
            if !row.plays.isEmpty, row.quota > profile.size || row.measure == nil || !row.through.isEmpty {
                draft.report(
                    rows,
                    .contradiction,
                    "`\(row.id)` cannot be drawn so",
                    fix: "mend quota, measure or through"
                )
            }
        }
        if case .union(let union) = profile.overlap {
            let quotas = profile.played.map(\.quota)
            if (quotas.max() ?? 0) > union || quotas.reduce(0, +) < union {
                draft.report(
                    node.mapping?["town"],
                    .contradiction,
                    "\(union) merchants cannot share the quotas \(quotas.map(String.init).joined(separator: ", "))",
                    fix: "write a number between the largest quota and their sum"
                )
            }
        }
        guard draft.problems.isEmpty else { return }
        for problem in playProblems(of: profile, at: rows ?? node, file: draft.file) { draft.add(problem) }
    }

    /// What is wrong when merchants play the ways of one row, or of two together.
    private func playProblems(of profile: SurveyProfile, at rows: Node, file: String) -> [Problem] {
        var found: Set<Problem> = []
        for merchant in profile.merchants.compactMap({ merchants[$0] }) {
            let checker = ScenarioChecker(merchant: merchant, wording: wording)
            for (turn, row) in profile.played.enumerated() {
                for other in profile.played[turn...] {
                    for way in row.plays.indices {
                        for otherWay in other.plays.indices where row.id != other.id || way == otherWay {
                            let ways = [row.id: way].merging([other.id: otherWay]) { $1 }
                            let place = Town.Place(merchant: merchant.id, ways: ways)
                            let scenario = Town(of: profile, places: [place])
                                .scenario(of: place, id: "town", service: merchant.service)
                            found.formUnion(checker.problems(in: scenario, at: Places(node: rows, file: file)))
                        }
                    }
                }
            }
        }
        return found.sorted()
    }
}

extension Town {
    /// Makes a town of given places, none of them drawn.
    init(of profile: SurveyProfile, places: [Place]) {
        self.profile = profile
        self.places = places
    }
}
