import Vocabulary

extension Trace.End {
    /// How a walk ended, as a reader knows it.
    var words: Bilingual {
        switch self {
        case .finished: Bilingual("走完全程", "finished")
        case .stuck: Bilingual("走不下去", "stuck")
        case .cutOff: Bilingual("达到步数上限，未测", "cut off: not tested")
        }
    }
}
