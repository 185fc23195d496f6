import Vocabulary

/// Reads what was answered to a complaint.
struct HearingReader {
    let page: Page
    let lexicon: Lexicon

    /// What the page says: a refusal counts before soft words beside it.
    func seen(by channel: HearingSeen.Channel) -> HearingSeen {
        let sentences = lexicon.text(of: page).sentences
        if let no = sentences.first(where: { $0.hits.has(.dismisses) }) {
            return HearingSeen(channel, .refused, words: no.text)
        }
        if let yes = sentences.first(where: { $0.hits.has(.settles) && !$0.isDenial }) {
            return HearingSeen(channel, .settled, words: yes.text)
        }
        return HearingSeen(channel, .unanswered, words: heading)
    }

    private var heading: String {
        for case .heading(let words) in page.blocks { return words }
        return page.title
    }
}
