import Vocabulary

/// Draws variants so that soon every value of an axis has stood beside every value of every other.
package enum VariantCover {
    /// A value of one axis beside a value of another.
    private struct Pair: Hashable {
        var first: Int
        var one: Int
        var second: Int
        var other: Int
    }

    /// Candidates of which each variant is the one that brings most that is new.
    private static let candidates = 24

    /// Variants in whose first few hundred every pair of values of any two axes occurs; whoever wants more goes round again.
    ///
    /// - Parameters:
    ///   - seed: What is drawn follows from it.
    ///   - count: How many.
    /// - Returns: As many, the same ones for the same seed; a shorter list is the beginning of a longer one.
    package static func pairwise(seed: String, count: Int) -> [Variant] {
        var dice = Dice(words: "variant-cover", seed)
        let axes = VariantAxis.allCases
        let sizes = axes.map(\.values.count)
        var open = allPairs(of: sizes)
        return (0..<max(count, 0)).map { _ in
            if open.isEmpty { open = allPairs(of: sizes) }
            let row = row(covering: open, sizes, using: &dice)
            open.subtract(pairs(in: row))
            var variant = Variant.standard
            for (axis, place) in zip(axes, row) { axis.set(axis.values[place], in: &variant) }
            return variant
        }
    }

    /// How many variants the cover takes until every pair has occurred.
    ///
    /// - Parameter seed: What is drawn follows from it.
    /// - Returns: The number.
    package static func size(seed: String) -> Int {
        var dice = Dice(words: "variant-cover", seed)
        let sizes = VariantAxis.allCases.map(\.values.count)
        var (open, count) = (allPairs(of: sizes), 0)
        while !open.isEmpty {
            open.subtract(pairs(in: row(covering: open, sizes, using: &dice)))
            count += 1
        }
        return count
    }

    /// The drawn row that brings most that is new; it begins with a pair that is still open.
    private static func row(covering open: Set<Pair>, _ sizes: [Int], using dice: inout Dice) -> [Int] {
        let sorted = open.sorted {
            ($0.first, $0.one, $0.second, $0.other) < ($1.first, $1.one, $1.second, $1.other)
        }
        var (best, most) = ([Int](), -1)
        for _ in 0..<candidates {
            let row = candidate(for: sorted, open, sizes, using: &dice)
            let gain = pairs(in: row).count { open.contains($0) }
            if gain > most { (best, most) = (row, gain) }
        }
        return best
    }

    /// A row about one open pair: the other axes, in a drawn order, each at the value that pairs best with what stands.
    private static func candidate(
        for sorted: [Pair],
        _ open: Set<Pair>,
        _ sizes: [Int],
        using dice: inout Dice
    ) -> [Int] {
        var row: [Int?] = sizes.map { _ in nil }
        if let pair = dice.pick(sorted) { (row[pair.first], row[pair.second]) = (pair.one, pair.other) }
        for axis in shuffled(Array(sizes.indices), using: &dice) where row[axis] == nil {
            var (best, most) = (0, -1)
            for value in shuffled(Array(0..<sizes[axis]), using: &dice) {
                let gain = sizes.indices.count { other in
                    row[other].map { open.contains(pair(axis, value, other, $0)) } ?? false
                }
                if gain > most { (best, most) = (value, gain) }
            }
            row[axis] = best
        }
        return row.map { $0 ?? 0 }
    }

    private static func shuffled(_ members: [Int], using dice: inout Dice) -> [Int] {
        var members = members
        for place in members.indices.dropFirst().reversed() {
            members.swapAt(place, dice.roll(below: place + 1))
        }
        return members
    }

    private static func pair(_ first: Int, _ one: Int, _ second: Int, _ other: Int) -> Pair {
        first < second
            ? Pair(first: first, one: one, second: second, other: other)
            : Pair(first: second, one: other, second: first, other: one)
    }

    private static func allPairs(of sizes: [Int]) -> Set<Pair> {
        var all: Set<Pair> = []
        for first in sizes.indices {
            for second in sizes.indices where first < second {
                for one in 0..<sizes[first] {
                    for other in 0..<sizes[second] {
                        all.insert(Pair(first: first, one: one, second: second, other: other))
                    }
                }
            }
        }
        return all
    }

    private static func pairs(in row: [Int]) -> Set<Pair> {
        var all: Set<Pair> = []
        for first in row.indices {
            for second in row.indices where first < second {
                all.insert(Pair(first: first, one: row[first], second: second, other: row[second]))
            }
        }
        return all
    }
}
