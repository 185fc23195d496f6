import Vocabulary

extension Ask.Answer {
    /// What the client did, as a reader knows it.
    var words: Bilingual {
        switch self {
        case .granted: Bilingual("已给", "granted")
        case .refused: Bilingual("已拒", "refused")
        case .passed: Bilingual("略过", "passed by")
        case .cornered: Bilingual("无从拒绝", "cornered")
        }
    }
}
