package import Vocabulary

/// Refuses what must not stand in a note: what looks like a phone number, a plate, an ID number or an e-mail address.
///
/// Wide digits, Chinese numerals and the usual separators do not hide one. Prices, times, dates and table numbers pass.
package enum NoteGuard {
    /// What was found.
    package enum Reason: String, CaseIterable, Hashable, Sendable {
        /// A phone number, mobile or fixed.
        case phone
        /// A number plate.
        case plate
        /// An ID card's number.
        case idNumber = "id-number"
        /// An e-mail address.
        case email

        /// The refusal, with what to write instead.
        package var words: Bilingual {
            switch self {
            case .phone:
                Bilingual("这里像是有电话号码，请删去，不要记录任何人的号码", "this holds what looks like a phone number: take it out")
            case .plate:
                Bilingual("这里像是有车牌号，请删去，写“一辆车”即可", "this holds what looks like a number plate: write “a car”")
            case .idNumber:
                Bilingual("这里像是有身份证号，请删去", "this holds what looks like an ID number: take it out")
            case .email:
                Bilingual("这里像是有电子邮箱，请删去", "this holds what looks like an e-mail address: take it out")
            }
        }
    }

    /// Answers why a text is refused; nil where it passes.
    package static func refusal(of text: String) -> Reason? {
        let plain = text.unicodeScalars.map(folded)
        let words = String(String.UnicodeScalarView(plain))
        if hasPlate(words) { return .plate }
        for run in runs(plain) {
            if isIDNumber(run) { return .idNumber }
            if isPhone(run) { return .phone }
        }
        return words.contains(/[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+/) ? .email : nil
    }

    /// As wide as ` - `.
    private static let widestGap = 3

    /// Digits with few separators between neighbours, in groups.
    private struct Run {
        var groups: [String]
        var digits: String { groups.joined() }
        /// Says that the groups are those of a number that is read aloud, not of a list of small numbers.
        var isOneNumber: Bool { groups.count <= 4 || groups.allSatisfy { $0.count == 1 } }
    }

    private static let separators: Set<Unicode.Scalar> = [
        " ", "-", ".", "·", "•", "_", "–", "—", "－", "．", "\u{3000}", "\u{A0}", "/", "(", ")",
    ]

    private static let numerals: [Unicode.Scalar: Unicode.Scalar] = [
        "〇": "0", "零": "0", "一": "1", "幺": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7",
        "八": "8", "九": "9",
    ]

    /// Wide letters and digits as narrow ones, lower case as upper, Chinese numerals as digits; what is not seen as a space.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let digit = numerals[scalar] { return digit }
        if let value = Character(scalar).wholeNumberValue, (0...9).contains(value),
            scalar.properties.numericType == .decimal
        {
            return Unicode.Scalar(UInt8(48 + value))
        }
        let narrow =
            (0xFF01...0xFF5E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        if ("a"..."z").contains(narrow) { return Unicode.Scalar(UInt8(narrow.value - 32)) }
        return [.format, .control].contains(narrow.properties.generalCategory) ? " " : narrow
    }

    private static func runs(_ scalars: [Unicode.Scalar]) -> [Run] {
        var runs: [Run] = []
        var run = Run(groups: [])
        var gap = 0
        for scalar in scalars {
            // An ID number may end in X.
            let ends = scalar == "X" && run.digits.count == 17
            if ("0"..."9").contains(scalar) || ends {
                if run.groups.isEmpty || gap > 0 { run.groups.append("") }
                run.groups[run.groups.count - 1].unicodeScalars.append(scalar)
                gap = 0
            } else if separators.contains(scalar), gap < widestGap {
                gap += 1
            } else {
                if !run.groups.isEmpty { runs.append(run) }
                (run, gap) = (Run(groups: []), 0)
            }
        }
        if !run.groups.isEmpty { runs.append(run) }
        return runs
    }

    private static func isPhone(_ run: Run) -> Bool {
        let compact = run.groups.contains { isMobile($0) }
        // A service number of ten digits, and a fixed line with its area code, are told by their groups.
        let fixed = zip(run.groups, run.groups.dropFirst()).contains { area, line in
            area.hasPrefix("0") && (3...4).contains(area.count) && (7...8).contains(line.count)
        }
        let isFixed =
            run.groups.count == 1 && run.digits.wholeMatch(of: /0(10|2[0-9]|[3-9][0-9]{2})[2-8][0-9]{6,7}/) != nil
        let isService = run.isOneNumber && run.digits.wholeMatch(of: /[48]00[0-9]{7}/) != nil
        return compact || fixed || isFixed || isService || run.isOneNumber && isMobile(run.digits)
    }

    private static func isMobile(_ digits: String) -> Bool {
        digits.wholeMatch(of: /(00)?(86)?1[3-9][0-9]{9}/) != nil
    }

    private static func isIDNumber(_ run: Run) -> Bool {
        guard run.groups.count <= 6 || run.groups.allSatisfy({ $0.count == 1 }) else { return false }
        let day = /[1-8][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]/
        let old = /[1-8][0-9]{5}[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}/
        return run.digits.wholeMatch(of: day) != nil || run.digits.wholeMatch(of: old) != nil
    }

    private static func hasPlate(_ words: String) -> Bool {
        let close = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][ ·•.\-]?[A-HJ-NP-Z][ ·•.\-]?([A-HJ-NP-Z0-9]{4,6})/
        let spaced = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼] ?[A-HJ-NP-Z]((?: [A-HJ-NP-Z0-9]){5,6})/
        for match in words.matches(of: close) {
            let rest = match.1
            let tail = words[match.range.upperBound...].first
            // Four and a character: the plates of Hong Kong, Macau, trailers, police and driving schools.
            let isShort = rest.count == 4 && !(tail.map("港澳挂警学领".contains) ?? false)
            if !isShort, rest.count(where: \.isNumber) >= 3 { return true }
        }
        return words.matches(of: spaced).contains { $0.1.count(where: \.isNumber) >= 3 }
    }
}
