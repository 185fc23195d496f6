import Synchronization

/// How often an address may guess wrong: codes and tokens, never what a right one opens.
///
/// A classroom behind one router comes from one address, so right guesses cost nothing and the bound is far above what three
/// hundred clumsy thumbs mistype; a program that tries all codes of six digits would need days.
final class Tries: Sendable {
    /// How many wrong guesses are borne.
    private let bound: Int
    /// In which time.
    ///
    /// - Unit: milliseconds.
    private let window: Int
    private let now: @Sendable () -> Int
    private let wrong = Mutex<[String: [Int]]>([:])

    /// Makes the bound.
    init(bound: Int, window: Int = 60_000, now: @escaping @Sendable () -> Int) {
        self.bound = bound
        self.window = window
        self.now = now
    }

    /// Says that an address guessed wrong too often just now.
    func isTired(of address: String) -> Bool {
        let start = now() - window
        return wrong.withLock { ($0[address] ?? []).count { $0 > start } >= bound }
    }

    /// Notes a wrong guess.
    func noteWrong(by address: String) {
        let now = now()
        wrong.withLock { wrong in
            wrong = wrong.mapValues { $0.filter { $0 > now - window } }.filter { !$0.value.isEmpty }
            wrong[address, default: []].append(now)
        }
    }
}
