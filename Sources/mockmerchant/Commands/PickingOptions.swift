import ArgumentParser
import Foundation
import Reports
import Scenarios
import Vocabulary

/// Which of the selected scenarios a run is about, and which part of them is this machine's.
struct PickingOptions: ParsableArguments {
    @Option(
        help: """
            Only scenarios with this tag: a role (violation, twin, near-miss, mode, plain), an era (2021), an app (wallet), \
            a shape of practice (gate), a circumstance; several must all fit.
            """
    )
    var tag: [String] = []

    @Option(help: "Only scenarios whose id or title matches this regular expression.")
    var grep: String?

    @Flag(help: "Only scenarios that failed when this folder's last walk ended.")
    var lastFailed = false

    @Flag(help: "Name the selected scenarios and walk none.")
    var list = false

    @Option(help: ArgumentHelp("Walk part i of n, balanced by how long each is expected to take.", valueName: "i/n"))
    var shard: String?

    /// Those of some scenarios that every option lets through.
    ///
    /// - Throws: ``RunError`` where an option cannot be read, or nothing is left.
    func narrowed(_ scenarios: [Scenario]) throws -> [Scenario] {
        var left = scenarios
        let tags = Dictionary(uniqueKeysWithValues: scenarios.map { ($0.id, $0.tags) })
        for word in tag {
            left = left.filter { tags[$0.id]?.contains(word) ?? false }
            guard left.isEmpty else { continue }
            let known = Set(tags.values.joined()).sorted()
            let near = Nearness.nearest(to: word, among: known).map { ", did you mean `\($0)`" } ?? ""
            throw RunError.badInput(
                "nothing selected has the tag `\(word)`\(near); use some of \(known.joined(separator: ", "))"
            )
        }
        if let grep {
            guard let pattern = try? Regex(grep).ignoresCase() else {
                throw RunError(message: "--grep takes a regular expression, not `\(grep)`", code: Exit.usage)
            }
            left = left.filter { scenario in
                [scenario.id.rawValue, scenario.title.zh, scenario.title.en].contains { $0.contains(pattern) }
            }
            guard !left.isEmpty else {
                throw RunError.badInput("nothing selected matches `\(grep)`; `--list` names what is")
            }
        }
        if lastFailed {
            let failed = LastFailed.scenarios
            left = left.filter { failed.contains($0.id) }
        }
        return left
    }

    /// Those of some written walks that failed when this folder's last walk ended, where that is asked for.
    func narrowed(_ scripts: [WalkScript]) -> [WalkScript] {
        guard lastFailed else { return scripts }
        let failed = LastFailed.scenarios
        return scripts.filter { failed.contains($0.id) }
    }

    /// The part of some scenarios and written walks that is this run's.
    func share(
        of scenarios: [Scenario],
        _ scripts: [WalkScript] = []
    ) throws -> (scenarios: [Scenario], scripts: [WalkScript], shard: RangeReport.Shard?) {
        guard let shard else { return (scenarios, scripts, nil) }
        let parts = shard.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let index = parts[0], let count = parts[1], (1...max(1, count)).contains(index),
            count >= 1
        else { throw RunError(message: "--shard takes PART/PARTS such as 1/3, not `\(shard)`", code: Exit.usage) }
        let ids = Shards.part(
            index,
            of: count,
            among: scenarios.map { ($0.id, $0.expectedSteps) } + scripts.map { ($0.id, $0.steps.count) }
        )
        return (
            scenarios.filter { ids.contains($0.id) }, scripts.filter { ids.contains($0.id) },
            RangeReport.Shard(index: index, count: count)
        )
    }
}
