import Flow
import Foundation
import Logging
import Scenarios
import ServiceLifecycle
import Vocabulary

/// Tells merchants' back ends of payments: posts each notice to the address that whoever made the visit has named.
///
/// A notice goes out once the journal has the payment, and never holds a page up. Where it is not taken it is sent again,
/// after a longer wait each time; what is never taken can still be asked for.
///
/// - Source: platform.md section 7; the waits are shorter than the platform's own.
struct Notifier: ServiceLifecycle.Service {
    /// How long is waited before each sending.
    static let waits: [Duration] = [.zero, .seconds(1), .seconds(2), .seconds(4)]
    /// How late a notice is that is late.
    static let lateness: Duration = .seconds(3)
    /// The longest address that is kept.
    ///
    /// - Unit: characters.
    static let longestAddress = 512
    /// Payments that wait to be told, at most; the oldest are not told beyond that.
    private static let bound = 1_024

    let desk: PlatformDesk
    let books: VisitBooks
    let surroundings: Surroundings
    private let paid: AsyncStream<VisitID>
    private let paying: AsyncStream<VisitID>.Continuation

    /// Makes a notifier; it sends while it runs as a service.
    init(desk: PlatformDesk, books: VisitBooks, surroundings: Surroundings) {
        self.desk = desk
        self.books = books
        self.surroundings = surroundings
        (paid, paying) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(Self.bound))
    }

    /// Notes that somebody has just paid.
    func note(paymentOn visit: VisitID) { paying.yield(visit) }

    /// Sends until the service is shut down; what is being sent then is not waited for.
    func run() async throws {
        await withDiscardingTaskGroup { group in
            for await visit in paid.cancelOnGracefulShutdown() {
                group.addTask { await tell(of: visit) }
            }
            group.cancelAll()
        }
    }

    /// What is posted of a payment: the chat app's notice, sealed, or what the wallet says of a trade.
    private static func body(of payment: PlatformRecord.Payment, in file: PlatformFile) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard payment.app != .wallet else { return Array(try encoder.encode(WalletTrade(payment, of: file))) }
        let told = file.record.payments.filter { $0.app != .wallet }
        return Array(try encoder.encode(try PayNotice(payment, at: told.count - 1, of: file)))
    }

    /// Posts the notice of a visit's last payment until it is taken.
    ///
    /// - Returns: How often it was sent; 0 where nobody wants to be told, or nothing was paid through the platform.
    @discardableResult
    func tell(of visit: VisitID) async -> Int {
        do {
            guard let address = try await books.notifyAddress(of: visit), let file = try await desk.file(of: visit),
                let payment = file.record.payments.last
            else { return 0 }
            // A notice that is late comes after the consumer has looked for it in vain.
            if file.script.faults.contains(where: { $0.id == .notificationLate }) {
                try await Task.sleep(for: Self.lateness)
            }
            let isDoubled = file.script.faults.contains { $0.id == .notificationDoubled }
            let posting = Posting(address: address, visit: visit, body: try Self.body(of: payment, in: file))
            for (turn, wait) in Self.waits.enumerated() {
                try await Task.sleep(for: wait)
                guard await surroundings.post(posting) else { continue }
                // One that was taken is sent once more, as happens where the taking was not heard.
                if isDoubled { _ = await surroundings.post(posting) }
                return turn + (isDoubled ? 2 : 1)
            }
            surroundings.logger.warning("a notice of payment was never taken", metadata: ["visit": "\(visit)"])
            return Self.waits.count
        } catch is CancellationError {
            return 0
        } catch {
            surroundings.logger.error("a notice of payment could not be written", metadata: ["error": "\(error)"])
            return 0
        }
    }
}
