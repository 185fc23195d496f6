import Scenarios
import Vocabulary

/// The chat app's page of an account that is followed, where following ends.
extension Visit {
    /// The way to it from the messages.
    func linkFollowed(in draft: inout PageDraft, _ script: Script) {
        guard given.contains(.follow) else { return }
        draft.buttons([
            draft.control(words("followed-link", in: script), .openFollowed, weight: .quiet, tag: .link)
        ])
    }

    func followingPage(in script: Script) -> PageDraft {
        var draft = PageDraft(Page(title: words("account-title", in: script), party: platform))
        draft.show(.picture(script.merchant.account))
        draft.show(.heading(script.merchant.account))
        let isFollowed = given.contains(.follow)
        draft.show(.note(words(isFollowed ? "followed-text" : "followed-left", in: script)))
        let back = draft.control(words("back", in: script), .back)
        let leave = isFollowed ? [draft.control(words("followed-leave", in: script), .unfollow)] : []
        draft.buttons(leave + [back])
        return draft
    }
}
