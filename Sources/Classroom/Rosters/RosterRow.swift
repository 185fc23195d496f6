/// One learner of a roster.
package struct RosterRow: Hashable, Sendable {
    /// The opaque code.
    package var learner: LearnerID
    /// What the learner is called in class; empty in anonymous mode.
    package var nickname: String
    /// The group.
    package var group: String
    /// The district.
    package var district: String
    /// The seat.
    package var seat: String
    /// The language of the learner's pages, such as `zh-CN`.
    package var locale: String
    /// A note.
    package var note: String
    /// The cells of the roster's other columns, in their order.
    package var others: [String]

    /// Makes a row.
    package init(
        learner: LearnerID,
        nickname: String = "",
        group: String = "",
        district: String = "",
        seat: String = "",
        locale: String = "",
        note: String = "",
        others: [String] = []
    ) {
        self.learner = learner
        self.nickname = nickname
        self.group = group
        self.district = district
        self.seat = seat
        self.locale = locale
        self.note = note
        self.others = others
    }
}
