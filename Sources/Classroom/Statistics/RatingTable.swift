/// Who answered what about which item, with gaps; the answers that are possible are declared in advance.
///
/// Declared, because an answer that nobody gave still belongs to the question: Gwet's AC1 and PABAK count it.
///
/// - Shape: a row for each item, a column for each rater, an answer's number or nothing in each cell.
package struct RatingTable: Hashable, Sendable {
    /// The answers that are possible.
    package let categories: [String]
    /// The items, sorted.
    package let items: [String]
    /// The raters, sorted.
    package let raters: [String]
    /// Rows of items, columns of raters; nil where a rater gave none of the answers.
    package let cells: [[Int?]]
    /// How often each item was given each answer.
    package let counts: [[Int]]
    /// How many ratings each item has.
    package let totals: [Int]

    /// Makes a table of ratings.
    ///
    /// - Parameters:
    ///   - ratings: What was answered; where a rater answered twice about an item, the later one counts.
    ///   - categories: The answers that are possible; others, such as `could-not-tell`, are missing data.
    package init(_ ratings: [Rating], categories: [String]) {
        let numbers = Dictionary(zip(categories, categories.indices)) { first, _ in first }
        let items = Set(ratings.map(\.item)).sorted()
        let raters = Set(ratings.map(\.rater)).sorted()
        let rows = Dictionary(uniqueKeysWithValues: zip(items, items.indices))
        let columns = Dictionary(uniqueKeysWithValues: zip(raters, raters.indices))
        var cells = [[Int?]](repeating: [Int?](repeating: nil, count: raters.count), count: items.count)
        for one in ratings {
            guard let row = rows[one.item], let column = columns[one.rater] else { continue }
            cells[row][column] = numbers[one.answer]
        }
        self.init(items: items, raters: raters, categories: categories, cells: cells)
    }

    /// Makes a table of cells.
    ///
    /// - Parameters:
    ///   - items: The items.
    ///   - raters: The raters.
    ///   - categories: The answers that are possible.
    ///   - cells: A row for each item with a column for each rater: the answer's number, or nil.
    init(items: [String], raters: [String], categories: [String], cells: [[Int?]]) {
        self.items = items
        self.raters = raters
        self.categories = categories
        self.cells = cells
        counts = cells.map { row in
            var counts = [Int](repeating: 0, count: categories.count)
            for case let answer? in row where counts.indices.contains(answer) { counts[answer] += 1 }
            return counts
        }
        totals = counts.map { $0.reduce(0, +) }
    }

    /// Every item once.
    package var all: [Int] { Array(items.indices) }

    /// The items about which at least two people answered: they alone say something about agreement.
    package var paired: [Int] { items.indices.filter { totals[$0] >= 2 } }

    /// How many ratings there are.
    package var ratingCount: Int { totals.reduce(0, +) }

    /// How often each answer was given over some items.
    package func sums(_ items: [Int]) -> [Int] {
        var sums = [Int](repeating: 0, count: categories.count)
        for item in items {
            for (category, count) in counts[item].enumerated() { sums[category] += count }
        }
        return sums
    }

    /// The mean over items with two ratings or more of the share of agreeing pairs; nil where there is no such item.
    func observedAgreement(_ items: [Int]) -> Double? {
        var (sum, number) = (0.0, 0)
        for item in items where totals[item] >= 2 {
            let agreeing = counts[item].reduce(0) { $0 + $1 * ($1 - 1) }
            sum += Double(agreeing) / Double(totals[item] * (totals[item] - 1))
            number += 1
        }
        return number > 0 ? sum / Double(number) : nil
    }
}
