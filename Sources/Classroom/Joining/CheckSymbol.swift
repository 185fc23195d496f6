/// The last symbol of a code that people type back: it tells any single mistake, and nearly every two symbols that changed places.
///
/// - Source: the hybrid systems of ISO 7064 (`Mod 11,10` for digits), here for an alphabet of any size.
struct CheckSymbol: Hashable, Sendable {
    /// How many symbols the alphabet has.
    let size: Int

    /// The symbol that belongs behind others, all of them by their places in the alphabet.
    func symbol(behind symbols: [Int]) -> Int {
        // What comes out of the last step must be 1 together with the check symbol.
        (size + 1 - carry(of: symbols)) % size
    }

    /// Says that the last of the symbols belongs behind the others.
    func accepts(_ symbols: [Int]) -> Bool {
        guard let last = symbols.last, symbols.count > 1 else { return false }
        return symbol(behind: symbols.dropLast()) == last
    }

    private func carry(of symbols: [Int]) -> Int {
        symbols.reduce(size) { carry, symbol in
            let sum = (carry + symbol) % size
            return (sum == 0 ? size : sum) * 2 % (size + 1)
        }
    }
}
