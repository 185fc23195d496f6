package import Vocabulary

/// How the merchant's pages travel, where the range serves encrypted ones at all.
package struct Transport: Hashable, Sendable {
    /// How they do.
    package enum Manner: String, CaseIterable, Hashable, Sendable {
        /// Encrypted.
        case encrypted
        /// Encrypted, behind a code whose address is plain and leads there at once.
        case upgraded
        /// Encrypted, with a picture beside them that is not.
        case plainPictures = "plain-pictures"
        /// Plain.
        case plain
    }

    /// The practice's id.
    package var id: PracticeID
    /// How the pages travel.
    package var manner: Manner

    /// Reads a transport from a checked practice.
    package init(_ practice: Practice) {
        id = practice.id
        manner = Manner(rawValue: practice.word("pages")) ?? .encrypted
    }

    static let meaning =
        "how the merchant's pages travel, on a range with an encrypted port; encrypted where there is none"

    static let parameters: [Parameter] = [
        Parameter(
            "pages",
            .word(Manner.allCases.map(\.rawValue)),
            standard: nil,
            decides: true,
            "encrypted; encrypted behind a code whose plain address leads there at once; encrypted with a plain picture "
                + "beside them; plain"
        )
    ]
}
