import Scenarios
import Testing
import Vocabulary

struct TariffTests {
    /// 15 minutes free, 6 yuan an hour, 50 yuan a day.
    private let tariff = Tariff(freeMinutes: 15, perHour: Fen(600), dailyCap: Fen(5_000), leaveWithinMinutes: 15)

    @Test(
        arguments: [
            (0, 0), (1, 0), (15, 0),  // free
            (16, 600), (60, 600),  // the free minutes are no discount: the first hour counts whole
            (61, 1_200), (120, 1_200), (121, 1_800), (135, 1_800),
            (480, 4_800), (481, 5_000), (540, 5_000), (1_439, 5_000),  // capped
            (1_440, 5_000),  // a whole day
            (1_441, 5_600), (1_500, 5_600), (1_501, 6_200),  // the second day begins
            (1_440 + 481, 10_000), (2_880, 10_000), (2_881, 10_600),
            (14_400, 50_000),
        ]
    ) func `a stay costs what the board says`(_ minutes: Int, _ fen: Int) {
        #expect(tariff.fee(minutes: minutes) == Fen(fen))
    }

    @Test func `a longer stay never costs less`() {
        let fees = (0...4_500).map { tariff.fee(minutes: $0) }
        #expect(zip(fees, fees.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func `no day costs more than its cap`() {
        for minutes in 0...4_500 {
            let days = minutes / 1_440 + (minutes % 1_440 == 0 ? 0 : 1)
            #expect(tariff.fee(minutes: minutes) <= tariff.dailyCap * days)
        }
    }

    @Test func `a stay of free minutes costs nothing, whatever their number`() {
        for free in [0, 1, 30, 120, 1_440] {
            let tariff = Tariff(freeMinutes: free, perHour: Fen(500), dailyCap: Fen(2_000), leaveWithinMinutes: 10)
            #expect(tariff.fee(minutes: free) == Fen(0))
            #expect(tariff.fee(minutes: free + 1) > Fen(0))
        }
    }
}
