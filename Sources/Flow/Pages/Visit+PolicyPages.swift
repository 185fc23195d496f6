import Scenarios
import Vocabulary

/// The privacy notice that pages link: its text, and what stands between the link and the text.
extension Visit {
    private static let layers = ["first", "second", "third"]

    /// A page of the notice, so many links behind its first.
    func policyPage(_ layer: Int, in script: Script) -> PageDraft {
        let text = script.board.noticeText
        var draft = merchantPage(words(title(of: text), in: script), in: script)
        switch text.opening {
        case .dead: draft.show(.text(words("policy-missing-text", in: script)))
        case .picture: draft.show(.picture(words("policy-picture", in: script)))
        case .page, .short, .fourTaps, .fiveTaps:
            if layer < text.opening.layers {
                showLayer(layer, of: text, in: &draft, script)
            } else {
                for part in parts(of: text) {
                    draft.show(.text(words(part, in: script, ["kinds": kindsOfData(in: script)])))
                }
                for part in denialParts(in: script) + receiverParts(in: script) { draft.show(.text(part)) }
            }
        }
        draft.buttons([draft.control(words("back", in: script), .back)])
        if script.practices.contains(where: { $0.id == text.id }) { draft.mark(text.id) }
        return draft
    }

    private func title(of text: NoticeText) -> String {
        text.opening == .dead ? "policy-missing-title" : "policy-title"
    }

    /// A page before the text: lists that lead on, and last the short layer.
    private func showLayer(_ layer: Int, of text: NoticeText, in draft: inout PageDraft, _ script: Script) {
        let isLast = layer == text.opening.layers - 1
        let stem = isLast ? "policy-short" : "policy-layer-\(Self.layers[layer % Self.layers.count])"
        draft.show(.text(words("\(stem)-text", in: script)))
        draft.buttons([
            draft.control(words("\(stem)-link", in: script), .readPolicy, weight: .quiet, tag: .link)
        ])
    }

    /// The messages of the text, in order.
    private func parts(of text: NoticeText) -> [String] {
        func stated(_ part: NoticeText.Part) -> [String] {
            text.omitted.contains(part) ? [] : ["policy-\(part.rawValue)"]
        }
        let retention = text.retention == .absent ? [] : ["policy-retention-\(text.retention.rawValue)"]
        let complaints = text.complaints == .absent ? [] : ["policy-complaints-\(text.complaints.rawValue)"]
        return ["policy-intro"] + stated(.who) + stated(.contact) + stated(.kinds) + stated(.purpose) + retention
            + stated(.rights) + complaints
    }
}
