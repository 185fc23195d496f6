import Vocabulary

/// What a consumer gives: what the policy grants, and the persona has.
struct Willing: Hashable, Sendable {
    let policy: Policy
    let persona: Persona

    /// Says that it gives a want.
    func grants(_ want: Want) -> Bool { policy.grants(want) && persona.canGive(want) }

    /// Says that it gives everything that one act gives.
    func grants(_ ask: Ask) -> Bool { ask.wants.allSatisfy(grants) }
}
