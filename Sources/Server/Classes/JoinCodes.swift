import Classroom
import Synchronization
import Vocabulary

/// Gives classes their join codes: the one that the server printed when it started, then fresh ones.
///
/// So the code on the terminal is true before the trainer has opened the console.
final class JoinCodes: Sendable {
    private let printed: Mutex<JoinCode?>
    private let newID: @Sendable () -> String

    /// Draws the code to print.
    ///
    /// - Parameters:
    ///   - classes: The classes that there are already.
    ///   - newID: Chance.
    init(beside classes: [TrainingClass], newID: @escaping @Sendable () -> String) {
        self.newID = newID
        printed = Mutex(Self.drawn(beside: classes, by: newID))
    }

    /// The code that the next class takes; nil once a class has it.
    var waiting: JoinCode? { printed.withLock { $0 } }

    /// A code for a new class: six digits that no other class has which still takes learners; nil where none is left.
    func next(beside classes: [TrainingClass]) -> JoinCode? {
        printed.withLock { code in
            defer { code = nil }
            return code
        } ?? Self.drawn(beside: classes, by: newID)
    }

    private static func drawn(beside classes: [TrainingClass], by newID: () -> String) -> JoinCode? {
        let open = classes.filter { $0.phase != .ended }.compactMap { JoinCode($0.plan.joinCode) }
        var dice = Dice(words: "join-code", newID())
        return JoinCode.drawn(using: &dice, beside: open)
    }
}
