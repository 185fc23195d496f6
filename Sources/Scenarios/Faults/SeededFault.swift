import Vocabulary

/// Something that goes wrong in a visit and is nobody's doing: which, and how often or how much.
///
/// It changes neither what a merchant does nor what an inspector should find. When it strikes is drawn from the visit's
/// seed and from how many acts there were, so the same visit meets the same faults on every machine.
package struct SeededFault: Hashable, Sendable {
    /// Which faults there are.
    package enum ID: String, CaseIterable, Hashable, Sendable {
        /// Answers take their time.
        case latency
        /// The server fails.
        case serverError = "5xx"
        /// The connection breaks off before the answer.
        case drop
        /// The payment is called off.
        case paymentCancelled = "payment-cancelled"
        /// The merchant hears of the payment late.
        case notificationLate = "notification-late"
        /// The merchant hears of the payment twice.
        case notificationDoubled = "notification-doubled"
        /// What lies in the cart is gone when it is ordered.
        case soldOut = "sold-out"
    }

    /// How often or how much.
    package enum Measure: Hashable, Sendable {
        /// One time in the visit.
        case once
        /// At every place of so many.
        case every(Int)
        /// With each answer, between these.
        case milliseconds(ClosedRange<Int>)
    }

    /// Which fault.
    package let id: ID
    /// How often or how much.
    package let measure: Measure

    /// The places among which one is drawn for what strikes once.
    private static let window = 5

    /// Makes a fault.
    package init(_ id: ID, _ measure: Measure = .once) {
        self.id = id
        self.measure = measure
    }

    /// What it says of itself.
    package var entry: FaultEntry { FaultCatalogue.entry(of: id) }

    /// Says that it strikes a visit's place.
    ///
    /// - Parameters:
    ///   - length: After how many acts the visit came there.
    ///   - seed: The words that decide the visit.
    /// - Returns: Whether it does; the same for the same visit each time.
    package func strikes(after length: Int, seed: String) -> Bool {
        var dice = Dice(words: "fault", seed, id.rawValue)
        switch measure {
        case .once: return length == 1 + dice.roll(below: Self.window)
        case .every(let count): return (length + dice.roll(below: count)) % count == 0
        case .milliseconds: return true
        }
    }

    /// The chance of a fault at one place of a visit.
    func dice(after length: Int, seed: String) -> Dice { Dice(words: "fault", seed, id.rawValue, "\(length)") }

    /// Some faults beside others: of two of one sort the later stands.
    ///
    /// - Parameters:
    ///   - faults: Those that are there.
    ///   - others: Those that come on top.
    /// - Returns: Each once, in the order of the catalogue.
    package static func merged(_ faults: [SeededFault], _ others: [SeededFault]) -> [SeededFault] {
        ID.allCases.compactMap { id in others.last { $0.id == id } ?? faults.last { $0.id == id } }
    }
}

extension SeededFault: Codable {
    /// Reads a fault as it is written.
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = try FaultReader.fault(text).get()
    }

    /// Writes a fault as authors do.
    package func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(text)
    }

    /// The fault as authors write it, such as `5xx=every:3`.
    package var text: String { "\(id.rawValue)=\(measure.text)" }
}

extension SeededFault.Measure {
    /// How it is written.
    var form: FaultForm {
        switch self {
        case .once: .once
        case .every: .every
        case .milliseconds: .milliseconds
        }
    }

    /// The measure as authors write it.
    var text: String {
        switch self {
        case .once: "once"
        case .every(let count): "every:\(count)"
        case .milliseconds(let span):
            span.count == 1 ? "\(span.lowerBound)" : "\(span.lowerBound)..\(span.upperBound)"
        }
    }
}
