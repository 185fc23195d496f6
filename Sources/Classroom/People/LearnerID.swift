import Vocabulary

/// Names a learner of a class by an opaque code such as `L-001`, in every export and never by what a person is called.
package struct LearnerID: Name {
    /// The code as it is written in exports.
    package var rawValue: String

    /// Makes the code from its written form.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// Makes the code of the learner who joined as the so-manieth, from 1.
    package init(number: Int) {
        let digits = String(number)
        rawValue = "L-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
