package import Vocabulary

extension Shape {
    /// Says that a practice of this shape can ask for a demand.
    ///
    /// Read from the catalogue of parameters, so that a new word needs no line here; only a code names its tie otherwise.
    package func canWant(_ demand: Demand) -> Bool {
        if self == .code { return demand == .follow || demand == .membership }
        return parameters.contains { parameter in
            guard ["demands", "demand", "item"].contains(parameter.name) else { return false }
            switch parameter.form {
            case .word(let words), .words(let words): return words.contains(demand.rawValue)
            case .flag, .number, .message: return false
            }
        }
    }
}
