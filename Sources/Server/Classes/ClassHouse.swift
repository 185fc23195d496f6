import Classroom
import Hummingbird
import Journal
import Vocabulary

/// The classes of a server: who sits in them, who leads them, and the pages of both.
struct ClassHouse: Sendable {
    let desk: ClassDesk
    let door: TrainerDoor
    let learners: LearnerEndpoints
    private let gate: TrainerGate
    private let grades: ClassGrades
    private let join: JoinEndpoints
    private let trainer: TrainerEndpoints
    private let debriefs: DebriefEndpoints

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
            rosters: rosters
        )
        learners = LearnerEndpoints(
            desk: desk,
            content: setting.content,
            pages: pages,
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
            grades: grades,
            forget: { visits in for visit in visits { _ = try await shards[visit].remove(visit) } }
        )
        debriefs = DebriefEndpoints(
            learners: learners,
            gate: gate,
            desk: DebriefDesk(grades: grades, law: setting.content.law, shards: shards, journal: journal),
            pages: pages
        )
    }

    /// Files the page that stands on a learner's screen.
    var filing: @Sendable (Request, VisitContext, VisitID) async throws -> Response {
        { [learners] request, context, visit in try await learners.file(request, context, of: visit) }
    }

    /// The routes of all of it.
    var endpoints: [RouteCollection<VisitContext>] {
        [join.endpoints, learners.endpoints, trainer.endpoints, debriefs.endpoints]
    }
}
