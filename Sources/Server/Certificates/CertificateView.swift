import Classroom
import Scenarios
import Vocabulary

/// A certificate as a page: its words, its code, and what leads to where the code is verified.
struct CertificateView: Sendable {
    var title: String
    var facts: [Fact]
    var paragraphs: [String]
    var code: String
    var picture: String
    var address: String
    var isEnglish: Bool

    /// Writes a certificate.
    ///
    /// - Parameters:
    ///   - issued: The certificate.
    ///   - course: What its course is called.
    ///   - papers: The papers that are printed; the statement is one of them.
    ///   - address: Under which address phones reach the class.
    ///   - tongue: The language.
    init(
        _ issued: CertificateDesk.Issued,
        course: Bilingual,
        papers: [ClassPaper],
        address: ClassAddress,
        tongue: Tongue
    ) {
        let certificate = issued.certificate
        let issuer = PaperFills.issuer(certificate.issuer)
        let words = Bilingual("\(certificate.classroom)", "\(certificate.classroom)")
        let score = "\(certificate.scorePercent)%"
        let learner = "\(certificate.learner)"
        let paper = papers.first { $0.id == PaperFills.certificate }?.filled(by: [
            .classroom: words, .course: course, .learner: Bilingual(learner, learner),
            .score: Bilingual(score, score), .date: Bilingual(certificate.date.text, certificate.date.text),
            .issuer: issuer,
        ])
        title = tongue(paper?.title ?? Bilingual("模拟演练结业证明", "Certificate of a simulated exercise"))
        paragraphs = (paper?.blocks ?? []).flatMap(\.words).map { tongue($0) }
        code = issued.code.description
        self.address = address.of(Routes.linkToCertificates)
        picture = DataPicture.source(of: address.of(Routes.link(toCertificate: issued.code)))
        isEnglish = tongue.en
        facts = [
            Fact(tongue(Bilingual("学员", "learner")), "\(learner) · \(issued.nickname)"),
            Fact(tongue(Bilingual("班级", "class")), certificate.classroom),
            Fact(tongue(Bilingual("课程", "course")), tongue(course)),
            Fact(tongue(Bilingual("得分", "score")), score),
            Fact(tongue(Bilingual("行为规范", "conduct")), tongue(Bilingual("通过", "passed"))),
            Fact(tongue(Bilingual("日期", "date")), certificate.date.text),
            Fact(tongue(Bilingual("举办方", "held by")), tongue(issuer)),
        ]
    }
}
