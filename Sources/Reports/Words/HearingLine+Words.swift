import Measurement
import Vocabulary

extension HearingLine {
    /// To whom one complained, as a reader knows it.
    var channelWords: Bilingual {
        switch channel {
        case .site: Bilingual("现场负责人", "whoever is in charge at the place")
        case .hotline: Bilingual("客服热线", "the merchant's telephone")
        }
    }

    /// What was answered, as a reader knows it.
    var answerWords: Bilingual {
        switch answer {
        case .settled: Bilingual("答应改正", "put right")
        case .refused: Bilingual("拒绝协商", "refused to negotiate")
        case .unanswered: Bilingual("没有答复", "no answer to the point")
        }
    }

    /// The ground on which the answer stands, a name known to the style sheet.
    var tone: String {
        switch answer {
        case .settled: "nothing"
        case .refused, .unanswered: "excess"
        }
    }
}
