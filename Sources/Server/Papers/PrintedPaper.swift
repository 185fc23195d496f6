import Scenarios
import Vocabulary

/// One of the papers that are printed for a class.
enum PrintedPaper: Hashable, Sendable {
    /// A code for the table or pillar of each place.
    case stickers
    /// What colleagues say who play merchants.
    case roleCards
    /// A paper whose words are in a file.
    case written(String)
    /// What is there to be found, and who drew what.
    case answerKey
    /// What was earned.
    case certificates

    /// Its word in the address.
    var id: String {
        switch self {
        case .stickers: "stickers"
        case .roleCards: "role-cards"
        case .written(let id): id
        case .answerKey: "answer-key"
        case .certificates: "certificates"
        }
    }

    /// Every paper of a class, in the order in which they are needed.
    ///
    /// - Parameter content: What classes are made of; the certificate's words are no paper of their own.
    /// - Returns: The papers.
    static func all(of content: ClassContent) -> [PrintedPaper] {
        let written = content.papers.map(\.id).filter { $0 != PaperFills.certificate }
        return [.stickers, .roleCards] + written.map { .written($0) } + [.answerKey, .certificates]
    }

    /// What it is for, and who may see it.
    func words(in content: ClassContent) -> (title: Bilingual, use: Bilingual, readers: Bilingual) {
        switch self {
        case .stickers:
            (
                Bilingual("码牌", "Stickers"),
                Bilingual(
                    "每一家一张，放在桌上或贴在柱子上；扫了就到自己的那一家。",
                    "One for each place: on the table or the pillar. Scanning leads everybody to their own merchant."
                ), Bilingual("贴在教室里", "hangs in the room")
            )
        case .roleCards:
            (
                Bilingual("角色卡", "Role cards"),
                Bilingual(
                    "同事扮演服务员、收费员时照着说；第一页是对照表，看学员代码就知道用哪一张。",
                    "What a colleague says who plays the staff; the first page tells which card goes with which learner."
                ), Bilingual("只给扮演的同事", "for those who play, alone")
            )
        case .written(let id):
            Self.words(of: content.papers.first { $0.id == id }, id)
        case .answerKey:
            (
                Bilingual("答案", "Answer key"),
                Bilingual(
                    "每一家的题库：涉嫌什么、哪些事实说明它、依据哪一条；每位学员抽到了哪一题。",
                    "The pool of each place: what is suspected, by which facts and provisions; and who drew what."
                ), Bilingual("只给老师，不要发给学员", "for the trainer alone; never hand it out")
            )
        case .certificates:
            (
                Bilingual("全班证书", "Certificates"),
                Bilingual("已经可以发的证书，一人一页。", "Every certificate that is due, a page each."),
                Bilingual("发给本人", "one for each learner")
            )
        }
    }

    private static func words(
        of paper: ClassPaper?,
        _ id: String
    ) -> (title: Bilingual, use: Bilingual, readers: Bilingual) {
        let readers =
            switch paper?.reader {
            case .staff: Bilingual("给扮演的同事", "for those who play")
            case .trainer: Bilingual("只给老师", "for the trainer alone")
            case .learner, nil: Bilingual("学员都可以看", "every learner may read it")
            }
        let use: Bilingual =
            switch id {
            case "briefing": Bilingual("上课前发，或者念一遍。", "Handed out, or read aloud, before the first code.")
            case "consent-note": Bilingual("加入之前看，墙上贴一份。", "Read before joining; one hangs on the wall.")
            case "observation-sheet":
                Bilingual(
                    "检查表的纸质版：手机不够时用，真实走访时也用。",
                    "The inspection sheet on paper: where a phone is lacking, and for real visits."
                )
            default: Bilingual("", "")
            }
        return (paper?.title ?? Bilingual(id, id), use, readers)
    }
}
