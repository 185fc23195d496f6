import Classroom
import Hummingbird
import Journal
import Vocabulary

/// The classes of a server: who sits in them, who leads them, and the pages of both.
struct ClassHouse: Sendable {
    let desk: ClassDesk
    let door: TrainerDoor
    let learners: LearnerEndpoints
    /// By which code phones join when the server starts: that of the latest class that takes anybody, else the one that the next
    /// class takes; and the path behind the server's address.
    let joining: (code: String, path: String)?
    private let codes: JoinCodes
    private let gate: TrainerGate
    private let grades: ClassGrades
    private let join: JoinEndpoints
    private let trainer: TrainerEndpoints

    /// Wrong guesses of join codes, seats and words that are borne from one address in a minute: a class of three hundred that
    /// sits behind one router mistypes less.
    private static let joinTries = 120
    /// The same for tokens of the console.
    private static let signInTries = 10

    /// Opens the classes that are kept.
    ///
    /// - Parameters:
    ///   - setting: What classes need.
    ///   - maker: Makes visits.
    ///   - shards: The visits in memory.
    ///   - faces: Writes pages.
    ///   - journal: Where visits are kept.
    ///   - surroundings: Clock and chance.
    /// - Throws: What keeps the classes from being read.
    init(
        _ setting: ClassSetting,
        maker: VisitMaker,
        shards: VisitShards,
        faces: PageFaces,
        journal: JournalStore,
        surroundings: Surroundings
    ) async throws {
        desk = try await ClassDesk(store: setting.store, now: surroundings.now)
        door = TrainerDoor(standing: setting.token, surroundings: surroundings)
        let classes = await desk.all
        codes = JoinCodes(beside: classes, newID: surroundings.newID)
        let open = classes.first { $0.phase != .ended && !$0.isLocked }
        let code = open.flatMap { JoinCode($0.plan.joinCode) } ?? codes.waiting
        joining = code.map { ($0.description, "/?code=\($0.digits)") }
        gate = TrainerGate(desk: desk, door: door)
        grades = ClassGrades(content: setting.content)
        let pages = ClassPages(templates: faces.templates)
        let rosters = RosterDesk(folder: setting.rosters, now: surroundings.now)
        try rosters.sweep(await desk.all)
        join = JoinEndpoints(
            desk: desk,
            content: setting.content,
            pages: pages,
            tries: Tries(bound: Self.joinTries, now: surroundings.now),
            surroundings: surroundings,
            rosters: rosters,
            codes: codes
        )
        learners = LearnerEndpoints(
            desk: desk,
            content: setting.content,
            services: LessonServices(content: setting.content),
            pages: pages,
            lines: SheetLines(pages: pages),
            maker: maker,
            shards: shards,
            faces: faces,
            surroundings: surroundings
        )
        trainer = TrainerEndpoints(
            gate: gate,
            content: setting.content,
            pages: pages,
            tries: Tries(bound: Self.signInTries, now: surroundings.now),
            address: setting.address,
            surroundings: surroundings,
            rosters: rosters,
            codes: codes,
            forget: { visits in for visit in visits { _ = try await shards[visit].remove(visit) } }
        )
    }

    /// Files the page that stands on a learner's screen.
    var filing: @Sendable (Request, VisitContext, VisitID) async throws -> Response {
        { [learners] request, context, visit in try await learners.file(request, context, of: visit) }
    }

    /// The routes of all of it.
    var endpoints: [RouteCollection<VisitContext>] { [join.endpoints, learners.endpoints, trainer.endpoints] }
}
