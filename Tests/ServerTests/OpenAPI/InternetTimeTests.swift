import Testing

@testable import Server

struct InternetTimeTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2026-03-18T12:03:00Z", 1_773_835_380_000),
        ("2026-03-18t20:03:00+08:00", 1_773_835_380_000), ("2026-03-18T12:03:00.250z", 1_773_835_380_250),
        ("2026-03-18T07:33:00-04:30", 1_773_835_380_000), ("2016-12-31T23:59:60Z", 1_483_228_800_000),
    ])
    func `a time is read in its zone`(_ text: String, _ milliseconds: Int) {
        #expect(InternetTime.milliseconds(of: text) == milliseconds)
    }

    @Test(arguments: [
        "", "2026-03-18", "2026-03-18T12:03Z", "2026-03-18T12:03:00", "2026-02-30T12:03:00Z", "2026-03-18T24:00:00Z",
        "2026-03-18T12:03:00+24:00", "2026-03-18T12:03:61Z", "2026-03-18 12:03:00Z",
    ])
    func `what is no time is none`(_ text: String) { #expect(InternetTime.milliseconds(of: text) == nil) }
}
