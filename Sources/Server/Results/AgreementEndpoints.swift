import Classroom
import Hummingbird
import Synchronization
import Vocabulary

/// How far volunteers agree, which items are bad, and who is off the settled answers.
struct AgreementEndpoints: Sendable {
    let gate: TrainerGate
    let content: ClassContent
    let pages: ClassPages
    let recorder: ClassRecorder
    private let measured = Measured()

    /// What was measured, until something happens in the class.
    private final class Measured: Sendable {
        struct Place: Hashable {
            var id: ClassID
            var round: Int?
        }

        private let kept = Mutex<[Place: (length: Int, value: ClassAgreement)]>([:])
        private static let bound = 64

        func value(at place: Place, length: Int) -> ClassAgreement? {
            kept.withLock { $0[place].flatMap { $0.length == length ? $0.value : nil } }
        }

        func keep(_ value: ClassAgreement, at place: Place, length: Int) {
            kept.withLock { kept in
                if kept.count >= Self.bound { kept.removeAll() }
                kept[place] = (length, value)
            }
        }
    }

    init(gate: TrainerGate, content: ClassContent, pages: ClassPages, recorder: ClassRecorder) {
        self.gate = gate
        self.content = content
        self.pages = pages
        self.recorder = recorder
    }

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.trainerAgreement, get: { try await agreement($0, $1) })
        return routes
    }

    private func agreement(_ request: Request, _ context: VisitContext) async throws -> Response {
        try await gate.look(request, context) { look in
            let training = look.training
            let asked = request.uri.queryParameters["round"].flatMap { Int($0) }
            let round = asked.flatMap { (1...max(training.plan.units, 1)).contains($0) ? $0 : nil }
            let place = Measured.Place(id: training.id, round: round)
            var value = measured.value(at: place, length: training.length)
            if value == nil {
                let record = try await recorder.record(of: training, hasNames: false)
                value = ClassAgreement(of: record, round: round)
            }
            guard let value else { throw RangeError.noPage }
            measured.keep(value, at: place, length: training.length)
            let law = content.law
            let view = FiguresView(agreement: value, of: training, round: round, in: look.tongue) { kind in
                let card = law.card(of: kind)
                return Bilingual(card.zh, card.en)
            }
            return try pages.page("trainer-figures", view)
        }
    }
}
