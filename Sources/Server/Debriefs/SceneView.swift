import Classroom
import Flow
import Vocabulary

/// One page of a replay: as it was, beside how it looks when lawful, and what the law says about what is marked.
struct SceneView: Sendable {
    /// What is marked.
    struct Note: Sendable {
        var number: Int
        var of: String
        var name: String
        var reason: String
        var lawful: String
        var hasLawful: Bool
        var laws: [DebriefView.Law]
        var hasLaws: Bool
        var tongue: Tongue
    }

    var unit: Int
    var number: Int
    var count: Int
    var who: String
    var tongue: Tongue
    var back: String
    var previous: String
    var hasPrevious: Bool
    var next: String
    var hasNext: Bool
    var isOwn: Bool
    var pressed: String
    var hasPressed: Bool
    var screen: String
    var twin: String
    var hasTwin: Bool
    var twinWords: String
    var isSame: Bool
    var notes: [Note]
    var hasNotes: Bool

    init(_ debrief: Debrief, _ number: Int, _ frame: DebriefFrame, drawnBy screen: ReplayScreen) throws {
        let (tongue, replay) = (frame.tongue, debrief.replay)
        let scene = replay.scenes[number - 1]
        unit = frame.unit
        self.number = number
        count = replay.scenes.count
        who = frame.who
        self.tongue = tongue
        back = "../\(frame.base)"
        previous = String(number - 1)
        hasPrevious = number > 1
        next = String(number + 1)
        hasNext = number < replay.scenes.count
        isOwn = scene.isOwn
        pressed = Self.stripWords[scene.pressed] ?? scene.pressed
        hasPressed = !scene.pressed.isEmpty
        let own = VisitView(scene.visit, of: Self.nobody, in: replay.script)
        self.screen = try screen.html(
            of: own,
            scene.marks.map { mark in
                Self.spot(
                    mark,
                    debrief.points.contains { $0.number == mark.number && $0.kind != nil } ? .kind : .fact,
                    tongue
                )
            }
        )
        twin = ""
        hasTwin = false
        isSame = false
        if let other = scene.twin, let script = replay.twin {
            let view = VisitView(other, of: Self.nobody, in: script)
            let marked = Set(scene.marks.map(\.number))
            let fair = scene.fair.filter { marked.contains($0.number) && $0.locus.control != nil }
            twin = try screen.html(
                of: view,
                fair.map { Self.spot($0, .fair, tongue) }
            )
            hasTwin = true
            isSame = view.page == own.page
        }
        twinWords = tongue(DebriefView.twinWords(of: debrief))
        let numbers = Set(scene.marks.map(\.number))
        notes = debrief.points.filter { numbers.contains($0.number) }.map { point in
            let lawful = tongue(point.lawful)
            return Note(
                number: point.number,
                of: (point.kind == nil ? Reason.fact : .kind).rawValue,
                name: tongue(point.name),
                reason: tongue(point.reason),
                lawful: lawful,
                hasLawful: !lawful.isEmpty,
                laws: point.cards.map { DebriefView.Law($0, in: tongue) },
                hasLaws: !point.cards.isEmpty,
                tongue: tongue
            )
        }
        hasNotes = !notes.isEmpty
    }

    /// What the buttons of the range's own strip say.
    private static let stripWords = [Strip.site: "现场", Strip.tomorrow: "明天", Strip.again: "重来"]

    /// Pages of a replay belong to no visit that can be walked.
    private static let nobody = VisitID(rawValue: "replay")

    /// Why a spot is set off.
    private enum Reason: String {
        case kind = "data-mark"
        case fact = "data-fact"
        case fair = "data-fair"

        var words: Bilingual {
            switch self {
            case .kind: Bilingual("涉嫌问题在这里", "suspected here")
            case .fact: Bilingual("表里问的是这里", "what the sheet asks about")
            case .fair: Bilingual("合规的做法", "as it should be")
            }
        }

        var wholeWords: Bilingual {
            switch self {
            case .kind: Bilingual("涉嫌问题在这一页的文字、价格或做法", "suspected in the words, prices or course of this page")
            case .fact: Bilingual("表里问的是这一页", "what the sheet asks about is on this page")
            case .fair: words
            }
        }
    }

    private static func spot(
        _ mark: DebriefReplay.Mark,
        _ reason: Reason,
        _ tongue: Tongue
    ) -> ReplayScreen.Spot {
        ReplayScreen.Spot(
            numbers: [mark.number],
            control: mark.locus.control,
            texts: mark.locus.control == nil ? mark.locus.fair.map(\.text) : [],
            manner: ReplayScreen.Manner(
                attribute: reason.rawValue,
                words: tongue(reason.words),
                wholeWords: tongue(reason.wholeWords)
            )
        )
    }
}
