import Flow
import Foundation
import Journal
import Measurement
import Scenarios
import Scoring
import Server
import Vocabulary
import Walker

/// Makes a bench: plans its cases, compiles them, proves each by a walk, and writes both of its folders.
struct BenchMaker: Sendable {
    /// What there is to play.
    let library: Library
    /// The words with which the proof reads pages; nil where nothing is proved.
    let lexicon: Lexicon?
    /// What the bench is made of.
    let recipe: BenchRecipe
    /// Cases that are worked on at the same time.
    let jobs: Int

    /// Plans and compiles.
    ///
    /// - Returns: The cases in the order of their ids, which says nothing.
    /// - Throws: Where a script cannot be written.
    func cases() async throws -> [MadeCase] {
        let addresses = Addresses(secret: Array(recipe.secret.utf8))
        let plan = BenchPlan(of: library, seed: recipe.seed, count: recipe.count)
        let made = try await Crowd(width: jobs).results(of: plan.entries) { [library] entry in
            try MadeCase(entry, of: library, addresses: addresses)
        }
        return try made.map { try $0.get() }.sorted { $0.sealed.id < $1.sealed.id }
    }

    /// Walks each case's acting face, and says of which key and measurement agree.
    ///
    /// - Parameters:
    ///   - cases: The cases.
    ///   - progress: Told how many are done.
    /// - Returns: The cases, those that agree as accepted.
    /// - Throws: What keeps the range from being served; a walk that fails leaves its case a candidate.
    func proved(_ cases: [MadeCase], progress: (Int, Int) -> Void = { _, _ in }) async throws -> [MadeCase] {
        guard let lexicon else { return cases }
        let open = cases.map { one in
            var script = one.script
            script.guise = nil
            return RangeContent.Offer(nameless: script)
        }
        let range = BenchRange(offers: open, secret: recipe.secret, journal: .memory)
        return try await range.inProcess { server in
            let wire = DirectWire(server: server)
            let results = try await Crowd(width: jobs).results(of: cases, progress: progress) { [library] one in
                let prober = Prober(case: one.told, at: BenchRange.directBase, over: wire, lexicon: lexicon)
                let evaluation = Evaluation(
                    of: try await prober.probe(),
                    needing: library.law.necessity,
                    knowing: library.law.municipalities
                )
                return Warrant.disagreements(
                    key: one.key,
                    findings: evaluation.findings,
                    expected: one.key.kinds,
                    notSeen: evaluation.notSeen
                )
            }
            return zip(cases, results).map { one, result in
                var one = one
                switch result {
                case .success(let disagreements) where disagreements.isEmpty: one.sealed.status = .accepted
                case .success(let disagreements):
                    let words = disagreements.map {
                        "\($0.kind.rawValue) (key \($0.key), found \($0.found)) \($0.note)"
                    }
                    Console.log(
                        "\(one.told.id) stays a candidate: \(one.sealed.scenario): \(words.joined(separator: "; "))"
                    )
                case .failure(let error):
                    Console.log("\(one.told.id) stays a candidate: \(one.sealed.scenario): \(error)")
                }
                return one
            }
        }
    }
}

extension BenchMaker {
    /// Writes what an offline tool needs of each case, every one from a server of its own whose ids and clock are fixed.
    ///
    /// - Parameters:
    ///   - cases: The cases.
    ///   - folder: Where a folder for each is made.
    ///   - lexicon: The words with which the walks are made.
    ///   - pictures: Draws the pages; nil for none.
    ///   - progress: Told how many are done.
    /// - Returns: What the bundle of each case does not show of what is there.
    /// - Throws: What keeps a case from being walked or a file from being written.
    func writeBundles(
        of cases: [MadeCase],
        into folder: URL,
        reading lexicon: Lexicon,
        drawing pictures: BundlePictures?,
        progress: (Int, Int) -> Void = { _, _ in }
    ) async throws -> [BundleLimits] {
        let bundle = BenchBundle(
            opening: { told, _, base, wire in Prober(case: told, at: base, over: wire, lexicon: lexicon) },
            pictures: pictures
        )
        let (secret, law) = (recipe.secret, library.law)
        let written = try await Crowd(width: jobs).results(of: cases, progress: progress) { one in
            var range = BenchRange(offers: [.init(nameless: one.script)], secret: secret, journal: .memory)
            range.surroundings = FixedSurroundings.make(seed: one.told.id)
            let probe = try await range.inProcess { server in
                try await bundle.write(
                    case: one.told,
                    scenario: one.scenario,
                    script: one.script,
                    at: BenchRange.directBase,
                    over: DirectWire(server: server),
                    into: folder.appending(path: one.told.id)
                )
            }
            let shown = Evaluation(of: probe, needing: law.necessity, knowing: law.municipalities)
            return BundleLimits(of: one.sealed, shown: shown)
        }
        return try zip(cases, written).map { one, result in
            switch result {
            case .success(let limits): return limits
            case .failure(let error): throw RunError.couldNotRun("the bundle of \(one.told.id): \(error)")
            }
        }
    }
}
