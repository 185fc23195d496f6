import Scenarios
import Vocabulary

/// The box on the receipt by which the account is followed, ticked or not, until the receipt is closed.
extension Visit {
    /// The boxes that nobody has closed yet; none for somebody who follows already.
    private func followBoxes(in script: Script) -> [(place: Int, tick: Tick)] {
        guard paid != nil, !isBare(in: script), !given.contains(.follow) else { return [] }
        return script.board.ticks.enumerated().map { (place: $0.offset, tick: $0.element) }
            .filter { $0.tick.takesFollow && !settled.contains($0.tick.id) }
    }

    func showFollowBox(in draft: inout PageDraft, _ script: Script) {
        let parts = followBoxes(in: script).map { place, tick in
            let box = box(
                words("tick-follow", in: script),
                name: FieldNames.tick(place, in: script.axes.dialect),
                isTicked: tick.isTicked,
                in: script
            )
            return FormPart(control: box.control, meaning: box.meaning, practice: tick.id)
        }
        guard !parts.isEmpty else { return }
        draft.form(parts, sending: [draft.control(words("receipt-done", in: script), .finishReceipt)])
    }

    /// Closes the boxes; whoever left one ticked follows.
    mutating func finishReceipt(ticking ticked: [PracticeID], in script: Script) {
        let boxes = followBoxes(in: script).map(\.tick.id)
        if boxes.contains(where: ticked.contains) { given.insert(.follow) }
        settled.formUnion(boxes)
    }
}
