import Vocabulary
import Yams

/// Reads one course file, and holds it against the library that it draws from.
///
/// - Shape: `id`, `name`, `description`, `goals` (each `id` and `text`), `units`: each `id`, `name`, `aim`, `serves`, `difficulty` and
///   either `pool` or `forms` with a pool for `A` and one for `B`.
package struct CourseReader {
    /// No pool has fewer on either side: of two neighbours who draw alike, each must meet another merchant.
    static let fewest = 2
    /// No course has more units.
    static let longest = 40

    private let scenarios: [ScenarioID: Scenario]
    private let library: Library

    /// Makes a reader.
    ///
    /// - Parameter library: What units can draw from: files, twins, merchants in modes.
    package init(library: Library) {
        self.library = library
        scenarios = Dictionary(library.scenarios.map { ($0.id, $0) }) { first, _ in first }
    }

    /// A course as read; nil where something is wrong.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - file: Its name as the author knows it.
    /// - Returns: The course, and everything that is wrong with it.
    package func read(_ bytes: [UInt8], file: String) -> (course: Course?, problems: [Problem]) {
        switch YAMLText(file: file, bytes: bytes).tree() {
        case .failure(let problem): return (nil, [problem])
        case .success(let node):
            var draft = Draft(file: file)
            let course = course(node, in: &draft)
            return (draft.problems.isEmpty ? course : nil, draft.problems.sorted())
        }
    }

    private func course(_ node: Node, in draft: inout Draft) -> Course? {
        let keys = draft.mapping(node, of: "a course", required: ["id", "name", "description", "goals", "units"])
        let id = draft.id(keys["id"], of: "id")
        if let id, ScenarioReader.stem(of: draft.file) != id {
            draft.report(keys["id"], .badID, "id `\(id)` is not the file's stem", fix: "name the file \(id).yaml")
        }
        let name = draft.bilingual(keys["name"], of: "name")
        let description = draft.bilingual(keys["description"], of: "description")
        let goals = draft.list(keys["goals"], of: "goals").compactMap { goal($0, in: &draft) }
        let members = draft.list(keys["units"], of: "units")
        let units = members.compactMap { unit($0, goals: goals.map(\.id), in: &draft) }
        if let node = keys["units"], members.isEmpty || members.count > Self.longest {
            draft.report(
                node,
                .outOfRange,
                "there are \(members.count) units",
                fix: "write 1 to \(Self.longest) units"
            )
        }
        reportTwice(goals.map(\.id), of: "goal", at: keys["goals"], in: &draft)
        reportTwice(units.map(\.id), of: "unit", at: keys["units"], in: &draft)
        let served = Set(units.flatMap(\.serves))
        for goal in goals where !served.contains(goal.id) && units.count == members.count {
            draft.report(
                keys["goals"],
                .contradiction,
                "no unit serves the goal `\(goal.id)`",
                fix: "name it in a unit's `serves`, or take it out"
            )
        }
        let hasForms = units.contains(where: \.hasForms)
        if hasForms, !units.allSatisfy(\.hasForms) {
            draft.report(
                keys["units"],
                .contradiction,
                "some units have forms and some have none",
                fix: "write `forms` in every unit, or in none"
            )
        }
        reportMetAgain(units, at: keys["units"], in: &draft)
        guard let id, let name, let description else { return nil }
        return Course(
            id: id,
            name: name,
            description: description,
            goals: goals,
            units: units,
            hasForms: hasForms
        )
    }

    private func goal(_ node: Node, in draft: inout Draft) -> Course.Goal? {
        let keys = draft.mapping(node, of: "a goal", required: ["id", "text"])
        let id = draft.id(keys["id"], of: "id")
        let text = draft.bilingual(keys["text"], of: "text")
        guard let id, let text else { return nil }
        return Course.Goal(id: id, text: text)
    }

    private func unit(_ node: Node, goals: [String], in draft: inout Draft) -> Course.Unit? {
        let keys = draft.mapping(
            node,
            of: "a unit",
            required: ["id", "name", "aim", "serves", "difficulty"],
            optional: ["pool", "forms"]
        )
        let id = draft.id(keys["id"], of: "id")
        let name = draft.bilingual(keys["name"], of: "name")
        let aim = draft.bilingual(keys["aim"], of: "aim")
        let serves = draft.words(keys["serves"], of: "serves", from: goals)
        if let node = keys["serves"], serves.isEmpty {
            draft.report(node, .missingKey, "the unit serves no goal", fix: "name a goal of the course")
        }
        let levels = Course.Difficulty.allCases.map(\.rawValue)
        let number = draft.number(keys["difficulty"], of: "difficulty", within: levels[0]...levels[levels.count - 1])
        let pools = pools(keys, of: node, in: &draft)
        guard let id, let name, let aim, let difficulty = number.flatMap(Course.Difficulty.init(rawValue:)) else {
            return nil
        }
        return Course.Unit(id: id, name: name, aim: aim, serves: serves, difficulty: difficulty, pools: pools)
    }

    private func pools(_ keys: [String: Node], of unit: Node, in draft: inout Draft) -> [Course.Form: Course.Pool] {
        if let node = keys["pool"], keys["forms"] == nil {
            let pool = pool(node, in: &draft)
            return Dictionary(uniqueKeysWithValues: Course.Form.allCases.map { ($0, pool) })
        }
        guard let node = keys["forms"], keys["pool"] == nil else {
            draft.report(
                unit,
                .contradiction,
                "a unit draws from one pool, or from one for each form",
                fix: "write either `pool` or `forms`"
            )
            return [:]
        }
        let forms = draft.mapping(node, of: "forms", required: Course.Form.allCases.map(\.rawValue))
        var pools: [Course.Form: Course.Pool] = [:]
        for form in Course.Form.allCases {
            if let node = forms[form.rawValue] { pools[form] = pool(node, in: &draft) }
        }
        return pools
    }

    private func pool(_ node: Node, in draft: inout Draft) -> Course.Pool {
        var pool = Course.Pool(lawful: [], suspected: [])
        var known: Set<ScenarioID> = []
        for member in draft.list(node, of: "a pool") {
            guard let text = draft.text(member, of: "a scenario of a pool") else { continue }
            let id = ScenarioID(rawValue: text)
            guard known.insert(id).inserted else {
                draft.report(member, .duplicateID, "the pool names `\(text)` twice", fix: "name it once")
                continue
            }
            guard let scenario = scenarios[id] else {
                draft.report(
                    member,
                    .unknownWord,
                    "there is no scenario `\(Draft.shown(text))`",
                    fix: "write a file's id, `<id>.twin` or `<merchant>@<mode>`, as `mockmerchant list` shows them"
                )
                continue
            }
            let kinds = library.answerKey(of: scenario).kinds
            // A twin and a near miss of such a kind would teach people to try it too.
            let about = Set(kinds + [scenario.role.kind].compactMap(\.self)).sorted()
            for kind in about where library.law.card(of: kind).isSimulatorOnly {
                draft.report(
                    member,
                    .simulatorOnly,
                    "`\(text)` is about `\(kind.rawValue)`, which nobody tries on a real merchant",
                    fix: "take another scenario: such kinds never enter a class"
                )
            }
            if kinds.isEmpty { pool.lawful.append(id) } else { pool.suspected.append(id) }
        }
        let counts = (lawful: pool.lawful.count, suspected: pool.suspected.count)
        if counts.lawful != counts.suspected || counts.lawful < Self.fewest {
            draft.report(
                node,
                .contradiction,
                "a pool has \(counts.lawful) lawful scenarios and \(counts.suspected) others",
                fix: "write as many of the ones as of the others, at least \(Self.fewest) of each"
            )
        }
        return pool
    }

    private func reportTwice(_ ids: [String], of what: String, at node: Node?, in draft: inout Draft) {
        var known: Set<String> = []
        for id in ids where !known.insert(id).inserted {
            draft.report(node, .duplicateID, "\(what) `\(id)` stands twice", fix: "give each its own id")
        }
    }

    /// Who has met a merchant in one unit knows it, and its twin, in the next; so does who has met it in the other form.
    private func reportMetAgain(_ units: [Course.Unit], at node: Node?, in draft: inout Draft) {
        var met: [String: String] = [:]
        for unit in units {
            for form in Course.Form.allCases where form == .a || unit.hasForms {
                let place = unit.hasForms ? "\(unit.id) \(form.rawValue)" : unit.id
                for id in unit.pool(in: form).members {
                    let base =
                        id.rawValue.hasSuffix(".twin") ? String(id.rawValue.dropLast(".twin".count)) : id.rawValue
                    guard let first = met[base], first != place else {
                        met[base] = place
                        continue
                    }
                    draft.report(
                        node,
                        .duplicateID,
                        "`\(id)` in \(place) is met in \(first) already, it or its twin",
                        fix: "take another scenario in one of them"
                    )
                }
            }
        }
    }
}
