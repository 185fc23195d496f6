import Vocabulary

/// What stands in the forms of a page: what was there before, and what was put there since.
struct HeldForm {
    /// What was put into fields, by their names; nil where one was emptied.
    private var put: [String: String?] = [:]

    /// Says that nothing was touched.
    var isUntouched: Bool { put.isEmpty }

    /// Forgets everything, as a new page does.
    mutating func clear() { put = [:] }

    /// Puts words into a field; empty words empty it.
    mutating func put(_ words: String, into field: Control) {
        put[field.name] = .some(words.isEmpty ? nil : words)
    }

    /// Ticks a box, or a radio button that stands for its words.
    mutating func tick(_ field: Control) {
        let isLone = field.inputType == "radio" && field.options.isEmpty
        put[field.name] = .some(isLone ? field.label : FieldReader.ticked(field))
    }

    /// Takes a tick away.
    mutating func untick(_ field: Control) { put[field.name] = .some(nil) }

    /// What a form sends, by field name.
    func values(of form: Form) -> [String: String] {
        var values: [String: String] = [:]
        for field in form.goods.compactMap(\.count) + form.fields {
            if let own = put[field.name] {
                values[field.name] = own
            } else if values[field.name] == nil {
                values[field.name] = Self.preset(of: field)
            }
        }
        return values
    }

    /// What a browser sends of a field that nobody touched.
    static func preset(of field: Control) -> String? {
        if FieldReader.isTick(field) { return field.isChecked ? FieldReader.ticked(field) : nil }
        if !field.options.isEmpty || field.inputType == "radio" {
            return field.isChecked ? field.options.first ?? field.label : nil
        }
        return field.preset
    }
}
