import Synchronization
import Vocabulary

/// In which mode each merchant is met that was switched while the server runs; forgotten when it stops.
final class ModeSwitch: Sendable {
    private let chosen = Mutex<[String: String]>([:])

    /// The mode of a merchant; nil where each of its stickers has its own.
    func mode(of merchant: String) -> String? { chosen.withLock { $0[merchant] } }

    /// Switches a merchant; to nil gives each sticker its own mode back.
    func turn(_ merchant: String, to mode: String?) { chosen.withLock { $0[merchant] = mode } }

    /// What is met behind a sticker now.
    func scenario(at sticker: ScenarioID) -> ScenarioID {
        guard let parts = Self.parts(of: sticker), let mode = mode(of: parts.merchant) else { return sticker }
        return Self.scenario(of: parts.merchant, in: mode)
    }

    /// What a merchant in a mode is called.
    static func scenario(of merchant: String, in mode: String) -> ScenarioID {
        ScenarioID(rawValue: "\(merchant)@\(mode)")
    }

    /// The merchant and mode of a scenario; nil for one with its own practices.
    static func parts(of scenario: ScenarioID) -> (merchant: String, mode: String)? {
        let parts = scenario.rawValue.split(separator: "@", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
}
