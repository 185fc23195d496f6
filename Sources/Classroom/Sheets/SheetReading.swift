package import Vocabulary

/// A sheet as it came in, and what of it was not taken: never fatal, always told.
package struct SheetReading: Hashable, Sendable, Decodable {
    /// Something that was not taken.
    package struct Stranger: Hashable, Sendable {
        /// Why.
        package enum Fault: String, Hashable, Sendable, CaseIterable {
            /// The catalogue has no such question.
            case unknownQuestion = "unknown-question"
            /// The question does not offer that answer.
            case unknownAnswer = "unknown-answer"
            /// It is no answer at all.
            case malformed
        }

        /// The id as it came.
        package var id: String
        /// Why it was not taken.
        package var fault: Fault

        /// What to do about it.
        package var fix: Bilingual {
            switch fault {
            case .unknownQuestion: Bilingual("重新打开这张表，用里面的题号", "open the sheet again and use its question ids")
            case .unknownAnswer: Bilingual("从这道题给出的选项里选一个", "choose one of the answers that the question offers")
            case .malformed: Bilingual("重新打开这张表，再填一次这道题", "open the sheet again and answer the question once more")
            }
        }
    }

    /// What was taken.
    package var sheet: Sheet
    /// What was not, by id.
    package var strangers: [Stranger]

    /// Reads an object of answers by question id; what is none is told among the strangers.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: SheetKey.self)
        sheet = Sheet()
        strangers = []
        for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
            let id = FactID(rawValue: key.stringValue)
            guard let question = SheetCatalogue.question(id) else {
                strangers.append(Stranger(id: key.stringValue, fault: .unknownQuestion))
                continue
            }
            do {
                let draft = try container.decode(Draft.self, forKey: key)
                guard let choice = draft.known(to: question) else {
                    strangers.append(Stranger(id: key.stringValue, fault: .unknownAnswer))
                    continue
                }
                sheet.answers[id] = SheetAnswer(
                    choice.value,
                    mark: draft.mark,
                    note: draft.note ?? "",
                    seconds: draft.seconds,
                    turn: draft.turn ?? 0
                )
            } catch {
                strangers.append(Stranger(id: key.stringValue, fault: .malformed))
            }
        }
    }

    /// An answer whose word is not known yet.
    private struct Draft: Decodable {
        var choice: String?
        var mark: EvidenceMark?
        var note: String?
        var seconds: Int?
        var turn: Int?

        /// The choice where the question offers it, none where it was taken back; nil for a stranger.
        func known(to question: SheetQuestion) -> (value: FactChoice?, Void)? {
            guard let choice else { return (nil, ()) }
            guard let value = FactChoice(rawValue: choice), question.offers(value) else { return nil }
            return (value, ())
        }
    }
}
