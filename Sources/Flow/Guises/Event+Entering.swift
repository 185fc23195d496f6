import Scenarios
package import Vocabulary

extension Event {
    /// Says that a code was scanned; false where the visit was started over, nil for every other act.
    package var isEntering: Bool? {
        switch Option(id: option) {
        case .scan: true
        case .again: false
        default: nil
        }
    }
}
