import Classroom
import HTTPTypes
import Hummingbird
import Scenarios
import Vocabulary

/// What learners take home, and where anybody verifies it.
struct CertificateEndpoints: Sendable {
    let learners: LearnerEndpoints
    let certificates: CertificateDesk
    let address: ClassAddress
    let tries: Tries

    private var pages: ClassPages { learners.pages }

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.learnerCertificate, get: { try await own($0, $1) })
        routes.serve(Routes.certificates, get: { try await verify($0, $1) })
        return routes
    }

    /// A learner's own certificate, or what it still takes.
    private func own(_ request: Request, _ context: VisitContext) async throws -> Response {
        let guest = try await learners.guest(context)
        var view = OwnView(nickname: guest.learner.nickname, home: Routes.link(toLearner: guest.pass))
        if let issued = try certificates.certificate(of: guest.learner, in: guest.training) {
            view.certificates = [self.view(of: issued, in: guest.training)]
        } else {
            view.lacks = certificates.lacks(of: guest.learner, in: guest.training).map(Self.words)
        }
        view.isLacking = view.certificates.isEmpty
        return try pages.page("class-certificate", view)
    }

    private func view(of issued: CertificateDesk.Issued, in training: TrainingClass) -> CertificateView {
        CertificateView(
            issued,
            course: PaperFills.course(of: training, in: learners.content),
            papers: learners.content.papers,
            address: address,
            tongue: Tongue(isChinese: true)
        )
    }

    /// Says whether a code is a certificate's.
    private func verify(_ request: Request, _ context: VisitContext) async throws -> Response {
        var view = VerifyView()
        guard let typed = request.uri.queryParameters["code"].map(String.init), !typed.isEmpty else {
            return try pages.page("class-certificates", view)
        }
        view.code = String(typed.prefix(40))
        guard !tries.isTired(of: context.address) else {
            view.problem = "输错的次数太多了，请过一分钟再试。"
            return try pages.page("class-certificates", view, status: .tooManyRequests)
        }
        switch CertificateCode.parse(typed) {
        case .failure(let fault):
            tries.noteWrong(by: context.address)
            view.problem = fault.advice.zh + "。"
            return try pages.page("class-certificates", view, status: .unprocessableContent)
        case .success(let code):
            guard let found = try await certificates.find(code) else {
                tries.noteWrong(by: context.address)
                view.problem = "核对不上：没有哪个现存的班级发过这个码。可能抄错了；班级删除或成绩改判以后，原来的码也不能再核对。"
                return try pages.page("class-certificates", view, status: .notFound)
            }
            view.isGenuine = true
            view.code = code.description
            let certificate = found.issued.certificate
            view.facts = [
                Fact("课程", PaperFills.course(of: found.training, in: learners.content).zh),
                Fact("班级", certificate.classroom), Fact("学员代码", certificate.learner.rawValue),
                Fact("得分", "\(certificate.scorePercent)%"), Fact("日期", certificate.date.text),
                Fact("举办方", PaperFills.issuer(certificate.issuer).zh),
            ]
            return try pages.page("class-certificates", view)
        }
    }

    private static func words(of lack: CertificateDesk.Lack) -> String {
        switch lack {
        case .sheets: "每一家都要交表"
        case .showing: "每一家都要等老师公布讲评"
        case .conduct: "行为规范要通过"
        }
    }

    private struct OwnView: Sendable {
        var nickname: String
        var home: String
        var certificates: [CertificateView] = []
        var lacks: [String] = []
        var isLacking = false
    }

    private struct VerifyView: Sendable {
        var code = ""
        var problem = "" { didSet { hasProblem = !problem.isEmpty } }
        private(set) var hasProblem = false
        var isGenuine = false
        var facts: [Fact] = []
    }
}

extension Routes {
    /// The path of the page that verifies codes.
    static let linkToCertificates = "/certificates"

    /// The path that verifies a code.
    static func link(toCertificate code: CertificateCode) -> String { "\(linkToCertificates)?code=\(code)" }
}
