import Vocabulary

extension Evidence {
    /// Where to look, in one line: walk, app, sticker, page and control, counted from 1 as people count.
    func place(with app: ScanApp) -> String {
        let sticker = policy == .askStaff ? "" : ", sticker \(entryIndex + 1)"
        let words = control.isEmpty ? "" : ", control \u{300C}\(control)\u{300D}"
        return "walk \(policy) with \(app.words.en)\(sticker), page \(step + 1)\(words)"
    }
}
