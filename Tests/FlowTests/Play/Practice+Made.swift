import Scenarios
import Vocabulary

extension Practice {
    /// A gate with what matters to a test; everything else at its standard.
    static func gate(
        _ demands: [Demand],
        before milestone: Milestone,
        refusal: Gate.Outcome = .passes,
        purpose: Gate.Purpose = .stated,
        id: PracticeID = "wall"
    ) -> Practice {
        Practice(
            id: id,
            shape: .gate,
            settings: [
                "demands": .words(demands.map(\.rawValue)), "before": .word(milestone.rawValue),
                "refusal": .word(refusal.rawValue), "purpose": .word(purpose.rawValue),
            ]
        )
    }

    /// A field of the form.
    static func field(_ item: Demand, isRequired: Bool = false, id: PracticeID = "field") -> Practice {
        Practice(
            id: id,
            shape: .field,
            settings: [
                "item": .word(item.rawValue), "required": .flag(isRequired),
                "marked": .word(isRequired ? "required" : "optional"),
            ]
        )
    }

    /// A box of the form.
    static func tick(_ covers: [Consent], isRequired: Bool = false, form: Tick.Form = .box) -> Practice {
        Practice(
            id: "box",
            shape: .tick,
            settings: [
                "covers": .words(covers.map(\.rawValue)), "required": .flag(isRequired), "form": .word(form.rawValue),
            ]
        )
    }

    /// A practice of any shape, told by its words.
    static func of(_ shape: Shape, id: PracticeID? = nil, _ settings: [String: Setting]) -> Practice {
        Practice(id: id ?? PracticeID(rawValue: shape.rawValue), shape: shape, settings: settings)
    }
}
