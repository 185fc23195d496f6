import HTTPTypes
import Hummingbird
import Journal

/// Counts what was done since the start, as Prometheus reads it.
///
/// - Source: the text exposition format 0.0.4.
struct MetricsAdmin: Sendable {
    let version: String
    let journal: JournalStore
    let shards: VisitShards
    let tally: AnswerTally

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(
            (
                Self.readMetrics,
                { _ in Answer.bytes(Array(await text.utf8), type: Self.type) }
            )
        )
        return routes
    }

    private var text: String {
        get async {
            let kept = journal.tally
            var lines = Self.family("info", "gauge", "Which version serves.", [(#"{version="\#(version)"}"#, 1)])
            lines += Self.family("visits_live", "gauge", "Visits in memory.", [("", await shards.count)])
            lines += Self.family("visits_total", "counter", "Visits made.", [("", kept.visits)])
            lines += Self.family("steps_total", "counter", "Acts kept in the journal.", [("", kept.acts)])
            lines += Self.family("journal_batches_total", "counter", "Transactions.", [("", kept.batches)])
            lines += Self.family("journal_entries_total", "counter", "What they held.", [("", kept.entries)])
            lines += Self.family(
                "journal_waiting",
                "gauge",
                "Entries that wait for a transaction.",
                [("", journal.waitingCount)]
            )
            lines += Self.family(
                "answers_total",
                "counter",
                "Answers by status.",
                tally.statuses.map { (#"{status="\#($0.status)"}"#, $0.count) }
            )
            lines += Self.family(
                "pages_again_total",
                "counter",
                "Pages shown again from their bytes.",
                [("", tally.again)]
            )
            return (lines + tally.histogram(named: Self.prefix + "answer_seconds")).joined(separator: "\n") + "\n"
        }
    }

    private static let prefix = "mockmerchant_"
    private static let type = "text/plain; version=0.0.4; charset=utf-8"

    private static func family(
        _ name: String,
        _ type: String,
        _ about: String,
        _ samples: [(labels: String, value: Int)]
    ) -> [String] {
        ["# HELP \(prefix)\(name) \(about)", "# TYPE \(prefix)\(name) \(type)"]
            + samples.map { "\(prefix)\(name)\($0.labels) \($0.value)" }
    }

    static let operations = [readMetrics]

    private static let readMetrics = Operation(
        id: "readMetrics",
        part: .range,
        method: .get,
        path: Routes.metrics,
        about: "Counts what was done since the start, as Prometheus reads it.",
        replies: [
            Operation.Reply(
                status: 200,
                about: "a line for each sample",
                types: ["text/plain": ["type": "string", "pattern": "^# HELP mockmerchant_"]]
            )
        ]
    )
}
