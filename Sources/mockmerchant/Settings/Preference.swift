/// One thing that can be set on the command line, in the environment and in `mockmerchant.yaml`, under one name.
struct Preference: Hashable, Sendable {
    /// How its value is written.
    enum Form: Hashable, Sendable {
        /// One word.
        case word
        /// Several words: a list in the file, words between spaces in the environment, a repeated option.
        case words
        /// True or false: an option without a value.
        case flag
    }

    /// The option's name without dashes.
    var name: String
    /// How its value is written.
    var form: Form
    /// The verbs that know it.
    var verbs: Set<String>
    /// What holds where nobody says anything; empty for nothing.
    var standard: String

    /// The name of the environment's variable.
    var variable: String { "MOCKMERCHANT_" + name.uppercased().replacing("-", with: "_") }

    /// Makes a setting.
    init(_ name: String, _ form: Form = .word, of verbs: Set<String>, or standard: String = "") {
        self.name = name
        self.form = form
        self.verbs = verbs
        self.standard = standard
    }
}
