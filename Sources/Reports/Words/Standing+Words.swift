import Vocabulary

extension Declaration.Standing {
    /// The standing as a reader knows it; the English word is the id, so that it can be searched for.
    var words: Bilingual {
        switch self {
        case .clear: Bilingual("一致：写明且有", rawValue)
        case .vague: Bilingual("含糊：有而只泛称", rawValue)
        case .omitted: Bilingual("遗漏：有而未写", rawValue)
        case .incorrect: Bilingual("不实：有而否认", rawValue)
        case .overClaimed: Bilingual("多写：写了而未见", rawValue)
        }
    }
}
