import Classroom
import Flow
import Scenarios
import Vocabulary

/// A learner's visit page by page, each beside the lawful twin's page at the same place, and what the learner never came to.
struct DebriefReplay: Sendable {
    /// Something on a page that matters, and the point that it belongs to.
    struct Mark: Sendable {
        /// The point's number.
        var number: Int
        /// Where it shows.
        var locus: Locus
    }

    /// One page.
    struct Scene: Sendable {
        /// The visit as it stood.
        var visit: Visit
        /// The twin's at the same place; nil where there is no twin.
        var twin: Visit?
        /// What matters on the page.
        var marks: [Mark]
        /// Where the same practices show on the twin's page, as they should be.
        var fair: [Mark]
        /// Says that the learner was there.
        var isOwn: Bool
        /// The words of what the learner pressed there; empty for the last page.
        var pressed: String
    }

    /// The merchant.
    let script: Script
    /// Its lawful twin; nil where nothing is to be turned.
    let twin: Script?
    /// The pages, the learner's own first.
    let scenes: [Scene]

    /// Plays a visit again.
    ///
    /// - Parameters:
    ///   - acts: What the learner did, oldest first.
    ///   - seed: What the visit follows from.
    ///   - script: What was played.
    ///   - twin: The lawful twin.
    ///   - points: What matters.
    ///   - loci: Where practices show, with the ways that lead there.
    init(of acts: [Event], seed: String, in script: Script, beside twin: Script?, points: [DebriefPoint], loci: [Locus])
    {
        self.script = script
        self.twin = twin
        var walk = Walk(script: script, twin: twin, seed: seed, points: points)
        var scenes: [Scene] = []
        for act in acts.prefix(Self.most) {
            scenes.append(walk.scene(isOwn: true, before: act))
            walk.take(act)
        }
        scenes.append(walk.scene(isOwn: true))
        var met = Set(scenes.flatMap(\.marks).map { Meeting($0.locus) })
        for locus in loci where points.contains(where: { $0.practices.contains(locus.practice) }) {
            guard !met.contains(Meeting(locus)) else { continue }
            var walk = Walk(script: script, twin: twin, seed: seed, points: points)
            for act in locus.way { walk.take(act) }
            let scene = walk.scene(isOwn: false)
            guard scene.marks.contains(where: { Meeting($0.locus) == Meeting(locus) }) else { continue }
            met.formUnion(scene.marks.map { Meeting($0.locus) })
            scenes.append(scene)
        }
        self.scenes = scenes
    }

    /// How many pages of a visit are replayed; nobody walks more in a class.
    private static let most = 200

    /// A practice at a stage.
    private struct Meeting: Hashable {
        var practice: PracticeID
        var stage: Stage

        init(_ locus: Locus) {
            practice = locus.practice
            stage = locus.stage
        }
    }

    /// The two visits on their way.
    private struct Walk {
        let script: Script
        let twin: Script?
        let points: [DebriefPoint]
        var visit: Visit
        var other: Visit?

        init(script: Script, twin: Script?, seed: String, points: [DebriefPoint]) {
            self.script = script
            self.twin = twin
            self.points = points
            visit = Visit(in: script, seed: seed)
            other = twin.map { Visit(in: $0, seed: seed) }
        }

        mutating func take(_ act: Event) {
            visit = visit.after(act, in: script)
            if let twin { other = other?.following(act, in: twin) }
        }

        func scene(isOwn: Bool, before act: Event? = nil) -> Scene {
            let action = act.flatMap { visit.action(for: $0, in: script) }
            return Scene(
                visit: visit,
                twin: other,
                marks: marks(among: visit.loci(in: script)),
                fair: twin.flatMap { twin in other.map { marks(among: $0.loci(in: twin)) } } ?? [],
                isOwn: isOwn,
                pressed: action.map { visit.pressed(by: $0, in: script).words } ?? ""
            )
        }

        private func marks(among loci: [Locus]) -> [Mark] {
            points.flatMap { point in
                loci.filter { point.practices.contains($0.practice) }.map { Mark(number: point.number, locus: $0) }
            }
        }
    }
}
