package import Scenarios
import Vocabulary

/// Gives each learner of a class a nickname of their own: drawn, never typed, never twice.
package struct NicknameDraw: Sendable {
    private let names: [String]

    /// Makes the draw of a class.
    ///
    /// - Parameters:
    ///   - banks: What nicknames are made of.
    ///   - seed: The class's own chance.
    package init(from banks: NicknameBanks, seed: String) {
        var dice = Dice(words: "class-nicknames", seed)
        names = dice.mixed(banks.names)
    }

    /// How many learners can have a nickname of their own.
    package var capacity: Int { names.count }

    /// A learner's nickname; where all are given away, with a number behind it.
    ///
    /// - Parameter learner: The so-manieth to join, from 1.
    /// - Returns: The nickname; no two learners of a class have the same.
    package func name(of learner: Int) -> String {
        guard !names.isEmpty else { return "学员\(learner)" }
        let (round, place) = max(0, learner - 1).quotientAndRemainder(dividingBy: names.count)
        return round == 0 ? names[place] : "\(names[place])\(round + 1)"
    }
}
