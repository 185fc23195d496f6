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
    /// Deletes rosters whose days are over.
    let sweep: RosterSweep
    private let gate: TrainerGate
    private let grades: ClassGrades
    private let join: JoinEndpoints
    private let trainer: TrainerEndpoints
    private let roster: RosterEndpoints
    private let files: FilesEndpoints
    private let certificates: CertificateDesk
    private let address: ClassAddress
    private let content: ClassContent
    private let surroundings: Surroundings
    private let debriefs: DebriefEndpoints
    private let results: ResultsEndpoints
    private let agreement: AgreementEndpoints
    private let series: SeriesEndpoints

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
        certificates = CertificateDesk(desk: desk, content: setting.content, grades: grades)
        address = setting.address
        content = setting.content
        self.surroundings = surroundings
        let pages = ClassPages(templates: faces.templates)
        let rosters = RosterDesk(folder: setting.rosters, now: surroundings.now)
        try rosters.sweep(await desk.all)
        sweep = RosterSweep(desk: desk, rosters: rosters, logger: surroundings.logger)
        let words = ResumeWords(secret: Array(try await journal.secret().utf8))
        join = JoinEndpoints(
            desk: desk,
            content: setting.content,
            pages: pages,
            tries: Tries(bound: Self.joinTries, now: surroundings.now),
            surroundings: surroundings,
            rosters: rosters,
            codes: codes,
            words: words
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
            surroundings: surroundings,
            words: words
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
            grades: grades,
            forget: { visits in for visit in visits { _ = try await shards[visit].remove(visit) } }
        )
        roster = RosterEndpoints(gate: gate, pages: pages, rosters: rosters)
        let recorder = ClassRecorder(desk: desk, content: setting.content, grades: grades, rosters: rosters)
        files = FilesEndpoints(gate: gate, pages: pages, recorder: recorder)
        results = ResultsEndpoints(gate: gate, content: setting.content, pages: pages, recorder: recorder)
        series = SeriesEndpoints(gate: gate, content: setting.content, pages: pages, recorder: recorder)
        agreement = AgreementEndpoints(gate: gate, content: setting.content, pages: pages, recorder: recorder)
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
        [
            join.endpoints, learners.endpoints, trainer.endpoints, roster.endpoints, files.endpoints,
            debriefs.endpoints, papers.endpoints, results.endpoints, agreement.endpoints,
            series.endpoints,
            StickerEndpoints(learners: learners, tries: join.tries).endpoints,
            ConductEndpoints(learners: learners).endpoints, takenHome.endpoints,
        ]
    }

    /// What is printed.
    private var papers: PaperEndpoints {
        PaperEndpoints(
            gate: gate,
            content: content,
            pages: learners.pages,
            certificates: certificates,
            address: address,
            surroundings: surroundings
        )
    }

    /// What learners take home.
    private var takenHome: CertificateEndpoints {
        CertificateEndpoints(learners: learners, certificates: certificates, address: address, tries: join.tries)
    }
}
