import Foundation
package import Vocabulary

/// One xAPI statement: what a learner did, for a learning record store.
///
/// A score is a result, never progress.
///
/// - Source: xAPI 1.0.3; the actor is an account made of class and learner code, never an e-mail address.
package struct Statement: Hashable, Sendable {
    /// Where the ids of classes, cases and forms stand; no server answers there.
    package static let home = "https://class.mockmerchant.test"

    /// What was done, with its result.
    package enum Act: Hashable, Sendable {
        /// A case was opened.
        case opened(caseID: String)
        /// A rule was answered; the success is nil where the truth is not settled, the time where it is not known.
        case answered(caseID: String, rule: String, answer: ObservedAnswer, isRight: Bool?, milliseconds: Int?)
        /// A case was handed in.
        case submitted(caseID: String, points: Points, milliseconds: Int)
        /// A form was finished, above or below the pass mark.
        case finished(points: Points, hasPassed: Bool)
    }

    /// Points of what can be had.
    package struct Points: Hashable, Sendable {
        /// The points.
        package var raw: Double
        /// What can be had.
        package var maximum: Double

        /// Makes points.
        package init(raw: Double, maximum: Double) {
            self.raw = raw
            self.maximum = maximum
        }

        /// The share, from 0 to 1; nothing of nothing is 0.
        var scaled: Double { maximum > 0 ? min(1, max(0, raw / maximum)) : 0 }
    }

    /// The class's code.
    package var classCode: String
    /// Who.
    package var learner: LearnerID
    /// The form, such as `A`.
    package var form: String
    /// When.
    package var at: ClassTime
    /// What was done.
    package var act: Act
    /// Which attempt, from 1.
    package var attempt: Int
    /// What the case or form is called.
    package var name: Bilingual?
    /// The declared difficulty.
    package var difficulty: Int?
    /// The case's revision.
    package var revision: Int?
    /// How many false accusations there were.
    package var falseAlarms: Int?
    /// The language of the learner's pages.
    package var language: String

    /// Makes a statement.
    package init(
        classCode: String,
        learner: LearnerID,
        form: String,
        at: ClassTime,
        act: Act,
        attempt: Int = 1,
        name: Bilingual? = nil,
        difficulty: Int? = nil,
        revision: Int? = nil,
        falseAlarms: Int? = nil,
        language: String = "zh-CN"
    ) {
        self.classCode = classCode
        self.learner = learner
        self.form = form
        self.at = at
        self.act = act
        self.attempt = attempt
        self.name = name
        self.difficulty = difficulty
        self.revision = revision
        self.falseAlarms = falseAlarms
        self.language = language
    }

    /// The statement's id: it follows from class, learner, case, moment and seed, so that an export twice is the same twice.
    ///
    /// - Parameter seed: The class's seed.
    /// - Returns: A UUID of version 4's form.
    package func id(seed: UInt64) -> String {
        var dice = Dice(
            words: "xapi",
            String(seed),
            classCode,
            learner.rawValue,
            form,
            objectPath,
            verb.word,
            String(attempt),
            String(at.milliseconds)
        )
        let upper = dice.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let lower = dice.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = [upper, lower].map { number in
            let text = String(number, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        let all = Array(digits.joined())
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        return parts.map { String(all[$0]) }.joined(separator: "-")
    }

    /// Writes statements, a line each.
    ///
    /// - Parameters:
    ///   - statements: What was done, in order.
    ///   - seed: The class's seed, for ids.
    /// - Returns: JSON Lines, ending in a line feed; empty of nothing.
    /// - Throws: What the encoder throws of a number that is none.
    package static func lines(_ statements: [Statement], seed: UInt64) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try statements.map { one in
            String(decoding: try encoder.encode(StatementDocument(one, seed: seed)), as: UTF8.self) + "\n"
        }.joined()
    }

    /// The verb's word and its name.
    var verb: (word: String, name: Bilingual) {
        switch act {
        case .opened: ("attempted", Bilingual("尝试", "attempted"))
        case .answered: ("answered", Bilingual("回答", "answered"))
        case .submitted: ("completed", Bilingual("完成", "completed"))
        case .finished(_, hasPassed: true): ("passed", Bilingual("通过", "passed"))
        case .finished(_, hasPassed: false): ("failed", Bilingual("未通过", "failed"))
        }
    }

    /// Where the object's id stands under ``home``.
    var objectPath: String {
        switch act {
        case .opened(let caseID), .submitted(let caseID, _, _): "case/\(Self.escaped(caseID))"
        case .answered(let caseID, let rule, _, _, _): "case/\(Self.escaped(caseID))/rule/\(Self.escaped(rule))"
        case .finished: "form/\(Self.escaped(form))"
        }
    }

    /// A word as a part of an address.
    static func escaped(_ word: String) -> String {
        word.utf8.map { byte in
            let isPlain =
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }

    /// A time span as ISO 8601, such as `PT4M12.5S`.
    static func duration(milliseconds: Int) -> String {
        let all = max(0, milliseconds)
        let (hours, minutes) = (all / 3_600_000, all / 60_000 % 60)
        let seconds = Figure.text(Double(all % 60_000) / 1_000)
        let parts = [
            hours > 0 ? "\(hours)H" : "", minutes > 0 ? "\(minutes)M" : "", seconds == "0" ? "" : "\(seconds)S",
        ]
        let text = parts.joined()
        return "PT" + (text.isEmpty ? "0S" : text)
    }
}
