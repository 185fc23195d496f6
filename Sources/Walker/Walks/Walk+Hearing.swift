import Vocabulary

/// Complaining, as anybody may before an authority is asked: once to each channel that is there; the answer is noted.
extension Walk {
    /// The button that leads to whoever is in charge at the place.
    var managerButton: Control? { hearingButton(.staffManager) }

    /// Goes back to the place and complains there, where somebody is to complain to.
    mutating func complainAtSite() async throws {
        if managerButton == nil { try await press(.place) }
        guard let button = managerButton else { return }
        try await press(button)
        noteHearing(by: .site)
    }

    /// Calls the merchant's telephone, where the account page has one that leads to no right.
    mutating func complainByTelephone() async throws {
        guard let button = hearingButton(.hotline) else { return }
        try await press(button)
        noteHearing(by: .hotline)
    }

    private func hearingButton(_ group: WordGroup) -> Control? {
        session.document.page.controls.first { control in
            guard control.tag == .button || control.tag == .link else { return false }
            return reader.lexicon.hits(in: control.label).has(group) && account.right(of: control) == nil
        }
    }

    private mutating func noteHearing(by channel: HearingSeen.Channel) {
        let last = steps.count - 1
        steps[last].sighting.stage = channel == .site ? .site : .account
        steps[last].sighting.hearing = HearingReader(page: steps[last].page, lexicon: reader.lexicon).seen(by: channel)
    }
}
