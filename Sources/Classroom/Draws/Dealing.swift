import Vocabulary

/// Deals the same few things to many, each about equally often, and never the same to two who come one after the other.
struct Dealing: Hashable, Sendable {
    /// How many things there are.
    let count: Int
    /// What names its own chance.
    let words: String

    /// Makes a dealing; the same words deal the same on any machine.
    init(of count: Int, words: String...) {
        precondition(count > 0, "nothing can be dealt")
        self.count = count
        self.words = words.joined(separator: "\u{1F}")
    }

    /// What the so-manieth is dealt, from 0.
    ///
    /// Each round deals everything once, in an order of its own. Where a round would begin with what the one before ended in, its first
    /// two change places; with two things alone the rounds are therefore alike.
    ///
    /// - Parameter turn: Who is dealt to, counted from 0.
    /// - Returns: A number below ``count``.
    func thing(at turn: Int) -> Int {
        guard count > 1 else { return 0 }
        guard count > 2 else { return (order(of: 0)[0] + turn) % 2 }
        let (round, place) = turn.quotientAndRemainder(dividingBy: count)
        var order = order(of: round)
        // The last of a round of three or more is never one of its first two.
        if round > 0, self.order(of: round - 1)[count - 1] == order[0] { order.swapAt(0, 1) }
        return order[place]
    }

    private func order(of round: Int) -> [Int] {
        var dice = Dice(words: words, String(round))
        return dice.mixed(Array(0..<count))
    }
}

extension Dice {
    /// The members in an order of chance.
    mutating func mixed<Member>(_ members: [Member]) -> [Member] {
        var mixed = members
        for place in mixed.indices.reversed().dropLast() { mixed.swapAt(place, roll(below: place + 1)) }
        return mixed
    }
}
