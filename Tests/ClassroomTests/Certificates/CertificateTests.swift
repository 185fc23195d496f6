import Classroom
import Testing
import Vocabulary

struct CertificateTests {
    private static func certificate(
        classroom: String = "春季班",
        issuer: String = "云泽市消费者协会（虚构）",
        scorePercent: Int = 82
    ) throws -> Certificate {
        Certificate(
            classroom: classroom,
            learner: LearnerID(number: 14),
            course: "first-day",
            scorePercent: scorePercent,
            date: try #require(CivilDate("2026-11-23")),
            issuer: issuer
        )
    }

    @Test func `the text that is signed is this`() throws {
        let text = """
            mockmerchant-certificate/1
            class=春季班
            learner=L-014
            course=first-day
            score=82
            date=2026-11-23
            issuer=云泽市消费者协会（虚构）

            """
        #expect(try Self.certificate().canonicalText == text)
    }

    @Test func `spaces and ways to write an accent are all the same, and no value breaks a line`() throws {
        let plain = try Self.certificate(classroom: "Caf\u{E9} 1").canonicalText
        #expect(try Self.certificate(classroom: "  Cafe\u{301}  1 ").canonicalText == plain)
        let forged = try Self.certificate(classroom: "x\nscore=100").canonicalText
        #expect(forged.split(separator: "\n").count == 7)
    }

    @Test func `every fact changes the text, and a score stays within its bounds`() throws {
        let texts = [
            try Self.certificate(), try Self.certificate(classroom: "秋季班"), try Self.certificate(issuer: "别处"),
            try Self.certificate(scorePercent: 83),
        ].map(\.canonicalText)
        #expect(Set(texts).count == texts.count)
        #expect(try Self.certificate(scorePercent: 400).scorePercent == 100)
    }
}
