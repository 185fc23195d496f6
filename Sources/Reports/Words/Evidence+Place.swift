import Vocabulary

extension Evidence {
    /// Where to look, in one line: walk, sticker, page and control, counted from 1 as people count.
    var place: String {
        let sticker = policy == .askStaff ? "" : ", sticker \(entryIndex + 1)"
        let words = control.isEmpty ? "" : ", control \u{300C}\(control)\u{300D}"
        return "walk \(policy)\(sticker), page \(step + 1)\(words)"
    }
}
