package import Vocabulary

/// What role cards say beside what the merchant's staff say: how to play, and the English of the staff's words.
///
/// - Source: `fixtures/classroom/role-cards.yaml`.
package struct RoleWords: Hashable, Sendable {
    /// What stands at the top of a card.
    package var heading: Bilingual
    /// Who the colleague plays, by service.
    package var players: [Service: Bilingual]
    /// How to play, the same for every card.
    package var rules: [Bilingual]
    /// Over what visitors ask for.
    package var asked: Bilingual
    /// Over what is there or is said unasked.
    package var unasked: Bilingual
    /// Over what is answered.
    package var answered: Bilingual
    /// Before what is said to a complaint.
    package var complaint: Bilingual
    /// What is done where nobody is there.
    package var nobody: Bilingual
    /// What is said to anything else.
    package var otherwise: Bilingual
    /// The English of messages of the wording, by their ids.
    package var english: Wording
}
