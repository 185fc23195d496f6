import Classroom
import Journal
import Synchronization
import Vocabulary

/// The names of learners, in files apart: read when a trainer asks, deleted when their days are over.
struct RosterDesk: Sendable {
    let folder: RosterFolder
    let now: @Sendable () -> Int
    private let shelf = Shelf()

    /// Rosters that were read, so that a class that joins does not read the file three hundred times.
    private final class Shelf: Sendable {
        let rosters = Mutex<[ClassID: Roster]>([:])
    }

    /// How many rosters are remembered.
    private static let bound = 16

    /// Makes the desk.
    init(folder: RosterFolder, now: @escaping @Sendable () -> Int) {
        self.folder = folder
        self.now = now
    }

    /// The roster of a class; nil where there is none, or no longer.
    ///
    /// - Parameter training: The class.
    /// - Returns: The roster.
    /// - Throws: What keeps the file from being read, or from being deleted once its days are over.
    func roster(of training: TrainingClass) throws -> Roster? {
        guard now() <= Self.end(of: training.plan) else {
            try delete(training.id)
            return nil
        }
        if let known = shelf.rosters.withLock({ $0[training.id] }) { return known }
        guard let bytes = try folder.roster(of: training.id.rawValue) else { return nil }
        // What is kept was checked when it came in.
        guard let read = reading(bytes).roster else { return nil }
        remember(read, of: training.id)
        return read
    }

    /// Reads a table that a trainer hands in; nothing of it is kept.
    func reading(_ bytes: [UInt8]) -> RosterReader.Reading {
        // The day in China.
        let today = CivilDate(of: Moment(seconds: now() / 1_000 + 8 * 3_600))
        return RosterReader.reading(bytes, today: today)
    }

    /// Keeps the roster of a class in place of an earlier one.
    func keep(_ roster: Roster, of id: ClassID) throws {
        try folder.keep(Array(roster.csv(isAnonymous: false).utf8), of: id.rawValue)
        remember(roster, of: id)
    }

    /// Deletes the roster of a class; where there is none nothing happens.
    func delete(_ id: ClassID) throws {
        shelf.rosters.withLock { $0[id] = nil }
        try folder.delete(id.rawValue)
    }

    /// The code that a learner means; nil where the roster has none like it.
    ///
    /// A code that is typed in small letters, wide ones or with spaces is the same, and so is its number alone: `14` for `L-014`.
    func seat(typed text: String, in training: TrainingClass) throws -> LearnerID? {
        let codes = try roster(of: training)?.rows.map(\.learner) ?? []
        if let exact = codes.first(where: { $0.rawValue == text }) { return exact }
        let typed = Self.folded(text)
        guard !typed.isEmpty else { return nil }
        let number = Int(typed).map { LearnerID(number: $0).rawValue }
        let same = codes.filter { Self.folded($0.rawValue) == typed }
        if same.count == 1 { return same[0] }
        return same.isEmpty ? codes.first { $0.rawValue == number } : nil
    }

    /// What learners are called, by their codes; empty where there is no roster, or no longer.
    func names(of training: TrainingClass) throws -> [LearnerID: String] {
        let rows = try roster(of: training)?.rows.filter { !$0.nickname.isEmpty } ?? []
        return Dictionary(rows.map { ($0.learner, $0.nickname) }) { first, _ in first }
    }

    /// Deletes the rosters whose days are over.
    ///
    /// - Parameter classes: The classes that there are; a roster of another class goes too.
    /// - Throws: What keeps a file from being deleted.
    func sweep(_ classes: [TrainingClass]) throws {
        let plans = Dictionary(uniqueKeysWithValues: classes.map { ($0.id.rawValue, $0.plan) })
        for id in try folder.classes() {
            guard let plan = plans[id], now() <= Self.end(of: plan) else {
                try delete(ClassID(rawValue: id))
                continue
            }
        }
    }

    /// The moment after which a roster is deleted, in milliseconds since 1970.
    static func end(of plan: ClassPlan) -> Int { plan.madeAt + plan.retentionDays * 86_400_000 }

    private func remember(_ roster: Roster, of id: ClassID) {
        shelf.rosters.withLock { rosters in
            if rosters.count >= Self.bound { rosters.removeAll() }
            rosters[id] = roster
        }
    }

    /// A code without case, width and spaces.
    private static func folded(_ text: String) -> String {
        HeaderName(narrow(text)).folded
    }

    /// Wide letters, digits and strokes as narrow ones.
    private static func narrow(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
                    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
                }
            )
        )
    }
}
