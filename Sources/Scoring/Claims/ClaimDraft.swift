/// The reading of one submission: typed values out of a tree, every mistake collected with its line, none thrown.
struct ClaimDraft {
    /// The file as it was named.
    let file: String
    /// What is wrong so far, at most ``most``.
    private(set) var problems: [ClaimProblem] = []

    /// Nobody mends more at once.
    static let most = 200
    /// No word of a submission is longer, in characters.
    static let longest = 4_000
    /// The words of the statuses, for messages.
    static let statuses = Submission.Status.allCases.map(\.rawValue).joined(separator: ", ")

    /// Starts a reading.
    init(file: String) { self.file = file }

    /// Adds a problem.
    mutating func report(_ line: Int, _ message: String, fix: String) {
        guard problems.count < Self.most else { return }
        problems.append(ClaimProblem(file: file, line: line, message: message, fix: fix))
    }

    /// Says which members of an object nobody reads.
    mutating func check(_ node: JSONNode, of what: String, known: [String]) {
        guard case .object(let members) = node.value else {
            report(node.line, "\(what) is no object", fix: "write it as {…}")
            return
        }
        for member in members where !known.contains(member.name) {
            report(
                member.node.line,
                "\(what) has no member `\(JSONScan.shown(member.name))`",
                fix: "use \(known.joined(separator: ", "))"
            )
        }
    }

    /// A text; anything else is reported, absence only where it is required.
    mutating func text(_ node: JSONNode, _ name: String, of what: String, isRequired: Bool = false) -> String? {
        guard let member = node[name], !member.isNothing else {
            if isRequired { report(node.line, "\(what) lacks `\(name)`", fix: "add \"\(name)\": \"…\"") }
            return nil
        }
        guard let text = member.text else {
            report(member.line, "`\(name)` of \(what) is no text", fix: "put it in quotes")
            return nil
        }
        guard text.count <= Self.longest else {
            report(
                member.line,
                "`\(name)` of \(what) has \(text.count) characters",
                fix: "keep it under \(Self.longest)"
            )
            return nil
        }
        if isRequired, text.isEmpty { report(member.line, "`\(name)` of \(what) is empty", fix: "write it") }
        return text
    }

    /// The members of a list; anything else is reported; nil where there is none.
    mutating func list(_ node: JSONNode, _ name: String, of what: String) -> [JSONNode]? {
        guard let member = node[name], !member.isNothing else { return nil }
        guard let list = member.list else {
            report(member.line, "`\(name)` of \(what) is no list", fix: "write it as […]")
            return nil
        }
        return list
    }

    /// A list of texts; anything else is reported; nil where there is none.
    mutating func texts(_ node: JSONNode, _ name: String, of what: String) -> [String]? {
        guard let list = list(node, name, of: what) else { return nil }
        return list.compactMap { member in
            guard let text = member.text, text.count <= Self.longest else {
                report(member.line, "a member of `\(name)` of \(what) is no text", fix: "put it in quotes")
                return nil
            }
            return text
        }
    }

    /// A number within bounds; anything else is reported; nil where there is none.
    mutating func number(
        _ node: JSONNode,
        _ name: String,
        of what: String,
        within bounds: ClosedRange<Double>
    ) -> Double? {
        guard let member = node[name], !member.isNothing else { return nil }
        guard case .number(let number) = member.value, bounds.contains(number) else {
            report(
                member.line,
                "`\(name)` of \(what) is no number from \(Self.short(bounds.lowerBound)) to "
                    + Self.short(bounds.upperBound),
                fix: "write such a number, without quotes"
            )
            return nil
        }
        return number
    }

    /// What a run looked at; anything but a known word is reported.
    mutating func input(_ run: JSONNode) -> Submission.Input? {
        guard let word = text(run, "input", of: "`run`") else { return nil }
        if let input = Submission.Input(rawValue: word) { return input }
        let known = Submission.Input.allCases.map(\.rawValue).joined(separator: ", ")
        report(
            run["input"]?.line ?? run.line,
            "there is no input `\(JSONScan.shown(word))`",
            fix: "use one of \(known)"
        )
        return nil
    }

    /// A status word; anything else is reported.
    mutating func status(_ word: String?, line: Int) -> Submission.Status? {
        guard let word, !word.isEmpty else { return .ok }
        guard let status = Submission.Status(rawValue: word) else {
            report(line, "there is no status `\(JSONScan.shown(word))`", fix: "use one of \(Self.statuses)")
            return nil
        }
        return status
    }

    /// An element: role, text and box.
    mutating func element(_ node: JSONNode?) -> Submission.Element? {
        guard let node, !node.isNothing else { return nil }
        check(node, of: "an element", known: ["role", "text", "box"])
        var box: [Double]?
        if let list = list(node, "box", of: "an element") {
            let sides = list.compactMap { member -> Double? in
                guard case .number(let number) = member.value, abs(number) <= 1_000_000 else { return nil }
                return number
            }
            if sides.count == 4, list.count == 4, sides[2] >= 0, sides[3] >= 0 {
                box = sides
            } else {
                report(node.line, "`box` is not four numbers", fix: "write [left, top, width, height]")
            }
        }
        return Submission.Element(
            role: text(node, "role", of: "an element"),
            text: text(node, "text", of: "an element"),
            box: box
        )
    }

    /// A list of evidence.
    mutating func evidence(_ node: JSONNode, of what: String) -> [Submission.Evidence] {
        (list(node, "evidence", of: what) ?? []).compactMap { member in
            check(member, of: "evidence", known: ["type", "id"])
            guard let type = text(member, "type", of: "evidence", isRequired: true) else { return nil }
            return Submission.Evidence(type: type, id: text(member, "id", of: "evidence") ?? "")
        }
    }

    /// The lists of data items.
    mutating func items(_ node: JSONNode?) -> Submission.Items? {
        guard let node, !node.isNothing else { return nil }
        check(node, of: "`items`", known: ["asked", "forced", "sent"])
        let sent = list(node, "sent", of: "`items`")?.compactMap { member -> Submission.Sent? in
            check(member, of: "a member of `sent`", known: ["item", "to"])
            guard let item = text(member, "item", of: "a member of `sent`", isRequired: true) else { return nil }
            return Submission.Sent(item: item, to: text(member, "to", of: "a member of `sent`") ?? "")
        }
        return Submission.Items(
            asked: texts(node, "asked", of: "`items`"),
            forced: texts(node, "forced", of: "`items`"),
            sent: sent
        )
    }

    /// Says what is wrong with a case that contradicts itself, and settles `ok` without findings.
    mutating func settle(_ one: Submission.Case) -> Submission.Case {
        var one = one
        let accuses = one.findings.contains { !$0.isPass }
        if one.status == .noFinding, accuses {
            report(one.line, "case `\(JSONScan.shown(one.id))` is no-finding and has findings", fix: "write ok")
        }
        if one.status == .ok, !accuses { one.status = .noFinding }
        return one
    }

    /// Says which cases stand twice.
    mutating func checkCases(_ cases: [Submission.Case]) {
        var lines: [String: Int] = [:]
        for one in cases {
            if let first = lines[one.id] {
                report(
                    one.line,
                    "case `\(JSONScan.shown(one.id))` stands twice, first on line \(first)",
                    fix: "keep one of them, with all its findings"
                )
            } else {
                lines[one.id] = one.line
            }
        }
    }

    private static func short(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }
}
