import Classroom
package import Hummingbird
import Scenarios
import Vocabulary

/// What is printed for a class; for its trainer alone.
struct PaperEndpoints: Sendable {
    let gate: TrainerGate
    let content: ClassContent
    let pages: ClassPages
    let certificates: CertificateDesk
    let address: ClassAddress
    let surroundings: Surroundings

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.trainerPapers, get: { try await list($0, $1) })
        routes.serve(Routes.trainerPaper, get: { try await paper($0, $1) })
        routes.serve(Routes.observationSheet, get: { _, _ in try observationSheet() })
        return routes
    }

    private func list(_ request: Request, _ context: VisitContext) async throws -> Response {
        try await gate.look(request, context) { look in
            let id = look.training.id.rawValue
            let view = ListView(
                title: look.training.plan.title,
                back: Routes.link(toClass: id),
                rows: PrintedPaper.all(of: content).map { paper in
                    let words = paper.words(in: content)
                    return ListView.Row(
                        title: look.tongue(words.title),
                        use: look.tongue(words.use),
                        readers: look.tongue(words.readers),
                        link: Routes.link(to: "papers", paper.id, ofClass: id)
                    )
                },
                tongue: look.tongue
            )
            return try pages.page("trainer-papers", view)
        }
    }

    private func paper(_ request: Request, _ context: VisitContext) async throws -> Response {
        try await gate.look(request, context) { look in
            let word = context.parameters.get("paper") ?? ""
            guard let paper = PrintedPaper.all(of: content).first(where: { $0.id == word }) else {
                throw RangeError.noPage
            }
            var view = PrintView(
                title: look.tongue(paper.words(in: content).title),
                back: Routes.link(to: "papers", ofClass: look.training.id.rawValue),
                tongue: look.tongue
            )
            try fill(&view, with: paper, look)
            return try pages.page("trainer-paper", view)
        }
    }

    private func fill(_ view: inout PrintView, with paper: PrintedPaper, _ look: TrainerGate.Look) throws {
        let (training, tongue) = (look.training, look.tongue)
        let units = 1...max(training.plan.units, 1)
        switch paper {
        case .stickers:
            view.stickers = try units.map { unit in
                let services = Set(try content.pool(training.plan, unit).map(\.service))
                return PlaceSticker(unit, of: services, in: training, address: address, tongue: tongue)
            }
        case .roleCards:
            view.papers = [PaperView(try answerKey(of: training).cast(), mark: training.plan.title, tongue: tongue)]
            for unit in units {
                view.papers += try zip(1..., content.pool(training.plan, unit)).map { number, pooled in
                    let mark = tongue(Bilingual("卡 \(unit)-\(number)", "Card \(unit)-\(number)"))
                    return PaperView(pooled.card, mark: mark, tongue: tongue)
                }
            }
        case .written(let id):
            guard let paper = written(id) else { throw RangeError.noPage }
            let fills = PaperFills.fills(of: training, in: content, now: surroundings.now())
            var printed = PaperView(paper.filled(by: fills), mark: training.plan.title, tongue: tongue)
            printed.isDense = id == Self.observationSheetID
            view.papers = [printed]
        case .answerKey:
            view.papers = try answerKey(of: training).pages()
                .map { PaperView($0, mark: training.plan.title, tongue: tongue) }
        case .certificates:
            view.certificates = try certificates.certificates(of: training).map { issued in
                CertificateView(
                    issued,
                    course: PaperFills.course(of: training, in: content),
                    papers: content.papers,
                    address: address,
                    tongue: tongue
                )
            }
            view.isEmpty = view.certificates.isEmpty
        }
    }

    private static let observationSheetID = "observation-sheet"

    /// A paper whose words are in a file; the observation sheet with the questions of the inspection sheet in it.
    private func written(_ id: String) -> ClassPaper? {
        guard var paper = content.papers.first(where: { $0.id == id }) else { return nil }
        guard id == Self.observationSheetID else { return paper }
        // The questions stand between the head and what is looked at before handing in.
        let foot = paper.blocks.lastIndex { if case .heading = $0 { true } else { false } }
        paper.blocks.insert(contentsOf: content.paper.printed, at: foot ?? paper.blocks.endIndex)
        return paper
    }

    /// The form for real visits: it belongs to no class and tells nothing, so anybody may print it.
    private func observationSheet() throws -> Response {
        guard let paper = written(Self.observationSheetID) else { throw RangeError.noPage }
        var printed = PaperView(paper, mark: "", tongue: Tongue(isChinese: true))
        printed.isDense = true
        return try pages.page("class-observation-sheet", SheetView(papers: [printed]))
    }

    private func answerKey(of training: TrainingClass) -> AnswerKeyPaper {
        AnswerKeyPaper(content: content, training: training)
    }

    private struct SheetView: Sendable {
        var papers: [PaperView]
    }

    private struct ListView: Sendable {
        struct Row: Sendable {
            var title: String
            var use: String
            var readers: String
            var link: String
        }

        var title: String
        var back: String
        var rows: [Row]
        var tongue: Tongue
    }

    private struct PrintView: Sendable {
        var title: String
        var back: String
        var tongue: Tongue
        var papers: [PaperView] = []
        var stickers: [PlaceSticker] = []
        var certificates: [CertificateView] = []
        var isEmpty = false
    }
}

extension Routes {
    /// The observation sheet on paper, for whoever visits real traders.
    package static let observationSheet: RouterPath = "/observation-sheet"
    /// The path to it.
    static let linkToObservationSheet = "/observation-sheet"
}
