import Testing
import Vocabulary

struct MomentTests {
    @Test(arguments: [
        (0, "1970-01-01 00:00"),
        (951_782_400, "2000-02-29 00:00"),
        (1_709_164_799, "2024-02-28 23:59"),
        (1_709_251_199, "2024-02-29 23:59"),
        (1_798_761_600, "2027-01-01 00:00"),
        (-1, "1969-12-31 23:59"),
    ])
    func `a moment reads as a calendar does`(seconds: Int, text: String) {
        #expect(Moment(seconds: seconds).text == text)
    }

    @Test(arguments: [0, 951_782_400, 1_709_164_740, 1_709_251_140, 1_798_761_600, -60, Moment.visitStart.seconds])
    func `a moment reads back from its text`(seconds: Int) {
        #expect(Moment(text: Moment(seconds: seconds).text)?.seconds == seconds)
    }

    @Test(arguments: ["", "2026-03-18", "2026-03-18 12", "2026-02-30 12:03", "2026-03-18 24:00", "03-18 12:03"])
    func `other words are no moment`(text: String) { #expect(Moment(text: text) == nil) }

    @Test func `every visit starts on a Wednesday at lunch`() {
        #expect(Moment.visitStart.text == "2026-03-18 12:03")
        #expect(Moment.visitStart.timeText == "12:03")
    }

    @Test func `later is later`() {
        #expect(Moment.visitStart.later(bySeconds: 86_400).text == "2026-03-19 12:03")
        #expect(Moment.visitStart < Moment.visitStart.later(bySeconds: 1))
    }
}
