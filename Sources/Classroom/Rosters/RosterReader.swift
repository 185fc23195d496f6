package import Vocabulary

/// Reads a roster: every bad row is listed with its line, and nothing is imported while there is one.
package struct RosterReader {
    /// What comes of a reading.
    package struct Reading: Hashable, Sendable {
        /// The roster; nil where anything is wrong.
        package let roster: Roster?
        /// All that is wrong, by line.
        package let problems: [SheetProblem]
        /// The columns that were recognised and thrown away, as they are written.
        package let dropped: [String]

        init(roster: Roster?, problems: [SheetProblem], dropped: [String]) {
            self.roster = roster
            self.problems = problems
            self.dropped = dropped
        }

        /// A reading that comes to nothing for a reason that the table itself does not know.
        package init(problem: SheetProblem, dropped: [String]) {
            self.init(roster: nil, problems: [problem], dropped: dropped)
        }
    }

    /// Nobody younger joins.
    package static let leastAge = 14

    private let sheet: Spreadsheet
    private let today: CivilDate
    private var problems: [SheetProblem]
    private var places: [RosterColumn: Int] = [:]
    private var names: (given: Int, family: Int)?
    private var others: [Int] = []
    private var dropped: [Int] = []

    /// Reads a roster.
    ///
    /// - Parameters:
    ///   - text: The table, as ``SheetText`` gives it.
    ///   - today: The day of the class, for ages.
    /// - Returns: The roster, or everything that is wrong with it.
    package static func reading(_ text: String, today: CivilDate) -> Reading {
        let (sheet, problems) = Spreadsheet.reading(text)
        guard let sheet else { return Reading(roster: nil, problems: problems, dropped: []) }
        var reader = RosterReader(sheet, problems, today: today)
        return reader.read()
    }

    /// Reads the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - today: The day of the class, for ages.
    /// - Returns: The roster, or everything that is wrong with it.
    package static func reading(_ bytes: [UInt8], today: CivilDate) -> Reading {
        switch SheetText.reading(bytes) {
        case .success(let text): reading(text.text, today: today)
        case .failure(let problem): Reading(roster: nil, problems: [problem], dropped: [])
        }
    }

    private init(_ sheet: Spreadsheet, _ problems: [SheetProblem], today: CivilDate) {
        self.sheet = sheet
        self.problems = problems
        self.today = today
        for column in RosterColumn.allCases {
            places[column] = ([column.rawValue] + column.aliases).lazy.compactMap(sheet.column).first
        }
        let given = sheet.column(RosterColumn.givenName)
        let family = sheet.column(RosterColumn.familyName)
        if places[.nickname] == nil, let given, let family { names = (given, family) }
        let used = Set(places.values).union([given, family].compactMap(\.self))
        // Other names of people are theirs: what is not the nickname is thrown away.
        let spare = Set(RosterColumn.nickname.aliases.map(HeaderName.init))
        for (place, name) in sheet.columns.enumerated() {
            let isName = names == nil && [given, family].contains(place) || spare.contains(HeaderName(name))
            let isPersonal = RosterColumn.isDropped(name) || RosterColumn.isAge(name) || RosterColumn.isBirthday(name)
            if isPersonal || isName && !places.values.contains(place) {
                dropped.append(place)
            } else if !used.contains(place) {
                others.append(place)
            }
        }
    }

    private mutating func read() -> Reading {
        if places[.learner] == nil, places[.nickname] == nil, names == nil {
            report(
                sheet.headerLine,
                Bilingual("没有学员编号列，也没有昵称列", "there is no column of codes and none of nicknames"),
                fix: Bilingual("加一列 learner 或 昵称", "add a column `learner` or `nickname`")
            )
        }
        // Spreadsheets leave blank rows at the end; one in between is a row that was forgotten.
        let last = sheet.rows.lastIndex { !$0.isBlank } ?? -1
        let filled = sheet.rows.prefix(last + 1)
        if filled.isEmpty {
            report(
                sheet.headerLine,
                Bilingual("名单里没有人", "nobody is on the roster"),
                fix: Bilingual("每行写一名学员", "write a row for each learner")
            )
        }
        let codes = filled.map { trimmed(cell(.learner, $0)) }
        var lines: [String: Int] = [:]
        var number = 0
        var rows: [RosterRow] = []
        for (row, code) in zip(filled, codes) {
            let nickname = nickname(row)
            checkAge(row)
            checkCells(row)
            if code.isEmpty, nickname.allSatisfy(\.isWhitespace) {
                report(
                    row.line,
                    Bilingual("这一行没有编号，也没有昵称", "the row has neither a code nor a nickname"),
                    fix: Bilingual("补上其一，或删去这一行", "write one of them, or take the row out")
                )
                continue
            }
            if let first = lines[code], !code.isEmpty {
                report(
                    row.line,
                    Bilingual("学员编号与第 \(first) 行相同", "the learner's code is that of line \(first)"),
                    fix: Bilingual("改成不同的编号，或留空", "write another code, or leave it empty")
                )
            }
            if !code.isEmpty { lines[code] = lines[code] ?? row.line }
            var learner = LearnerID(rawValue: code)
            while learner.rawValue.isEmpty || code.isEmpty && codes.contains(learner.rawValue) {
                number += 1
                learner = LearnerID(number: number)
            }
            rows.append(
                RosterRow(
                    learner: learner,
                    nickname: nickname,
                    group: trimmed(cell(.group, row)),
                    district: trimmed(cell(.district, row)),
                    seat: trimmed(cell(.seat, row)),
                    locale: trimmed(cell(.locale, row)),
                    note: cell(.note, row),
                    others: others.map { row.cells[$0] }
                )
            )
        }
        let roster = Roster(otherColumns: others.map { sheet.columns[$0] }, rows: rows)
        return Reading(
            roster: problems.isEmpty ? roster : nil,
            problems: problems.sorted(),
            dropped: dropped.map { sheet.columns[$0] }
        )
    }

    private func cell(_ column: RosterColumn, _ row: Spreadsheet.Row) -> String {
        places[column].map { row.cells[$0] } ?? ""
    }

    private func nickname(_ row: Spreadsheet.Row) -> String {
        guard let names else { return cell(.nickname, row) }
        let (given, family) = (trimmed(row.cells[names.given]), trimmed(row.cells[names.family]))
        // Chinese names have the family first and no space.
        let isChinese = (family + given).unicodeScalars.contains { $0.properties.isIdeographic }
        return isChinese ? family + given : trimmed("\(given) \(family)")
    }

    private mutating func checkCells(_ row: Spreadsheet.Row) {
        for column in RosterColumn.allCases {
            let text = column == .nickname ? nickname(row) : cell(column, row)
            if text.count > column.longest {
                report(
                    row.line,
                    Bilingual(
                        "\(column.rawValue) 超过 \(column.longest) 个字",
                        "`\(column.rawValue)` has more than \(column.longest) characters"
                    ),
                    fix: Bilingual("写短一些", "write less")
                )
            }
            checkNote(text, in: column.rawValue, row.line)
        }
        for place in others {
            let text = row.cells[place]
            if text.count > RosterColumn.note.longest {
                report(
                    row.line,
                    Bilingual("第 \(place + 1) 列内容过长", "column \(place + 1) holds too much"),
                    fix: Bilingual("写短一些，或删去这一列", "write less, or take the column out")
                )
            }
            checkNote(text, in: "\(place + 1)", row.line)
        }
        // Codes stand in addresses, logs and every export, so nothing that may be a name is one.
        if !trimmed(cell(.learner, row)).allSatisfy(Self.isOfCode) {
            report(
                row.line,
                Bilingual("学员编号里有字母、数字和连字符以外的东西", "the learner's code holds more than letters, digits and hyphens"),
                fix: Bilingual("用字母、数字和连字符", "use letters, digits and hyphens")
            )
        }
    }

    private mutating func checkNote(_ text: String, in column: String, _ line: Int) {
        guard let reason = NoteGuard.refusal(of: text) else { return }
        report(
            line,
            Bilingual("\(column) 列：\(reason.words.zh)", "column `\(column)`: \(reason.words.en)"),
            fix: Bilingual("名单只写昵称、组和地区", "a roster holds nicknames, groups and districts")
        )
    }

    private mutating func checkAge(_ row: Spreadsheet.Row) {
        for (place, name) in sheet.columns.enumerated() {
            let text = trimmed(row.cells[place])
            guard !text.isEmpty else { continue }
            let isOld: Bool?
            if RosterColumn.isAge(name) {
                isOld = Int(text.replacing("岁", with: "")).map { $0 >= Self.leastAge }
            } else if RosterColumn.isBirthday(name) {
                isOld = Self.date(text).map { Self.isOld(born: $0, on: today) }
            } else {
                continue
            }
            if isOld == nil {
                report(
                    row.line,
                    Bilingual("看不懂年龄或出生日期", "the age or day of birth cannot be read"),
                    fix: Bilingual("写成 16 或 2008-05-31，或删去这一列", "write 16 or 2008-05-31, or take the column out")
                )
            }
            if isOld == false {
                report(
                    row.line,
                    Bilingual("未满 \(Self.leastAge) 周岁不能参加", "nobody under \(Self.leastAge) joins"),
                    fix: Bilingual(
                        "删去这一行；只有年份或月份的请写全日期",
                        "take the row out; write the whole day where only a year is known"
                    )
                )
            }
        }
    }

    /// A day of birth in any of the usual spellings.
    private static func date(_ text: String) -> CivilDate? {
        if let match = text.wholeMatch(of: /(\d{4})(\d{2})(\d{2})/) {
            return CivilDate("\(match.1)-\(match.2)-\(match.3)")
        }
        let parts = text.split { !$0.isASCII || !$0.isNumber }
        guard (1...3).contains(parts.count), text.allSatisfy({ $0.isNumber || "-/.年月日 ".contains($0) }) else {
            return nil
        }
        return CivilDate(parts.map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: "-"))
    }

    /// Says that somebody is surely old enough: of a month or a year the last day counts.
    private static func isOld(born: CivilDate, on today: CivilDate) -> Bool {
        let day = born.text.count < 10 ? born.text + (born.text.count < 7 ? "-12-31" : "-31") : born.text
        let turned = "\(born.year + leastAge)" + day.dropFirst(4)
        let now = today.text.count < 10 ? today.text + (today.text.count < 7 ? "-01-01" : "-01") : today.text
        return turned <= now
    }

    private static func isOfCode(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "-_.".contains(character))
    }

    private func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }

    private mutating func report(_ line: Int, _ message: Bilingual, fix: Bilingual) {
        problems.append(SheetProblem(line: line, message: message, fix: fix))
    }
}
