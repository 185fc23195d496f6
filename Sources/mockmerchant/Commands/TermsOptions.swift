import ArgumentParser
import Foundation
import Reports
import Vocabulary

/// What makes a run fail, beside what scenarios expect.
struct TermsOptions: ParsableArguments {
    @Option(help: "Fail on findings of this class (A, B, C) or a graver one, whoever expects them.")
    var failOn: KindCard.Grade?

    @Option(
        help: ArgumentHelp(
            "Fail where a milestone costs more than so many demands (menu=0, pay=1); can be repeated.",
            valueName: "milestone=count"
        )
    )
    var maxPrice: [String] = []

    @Option(help: "Fail only on findings that are not in this report (json or ndjson of an earlier run).")
    var baseline: String?

    /// The terms.
    ///
    /// - Parameter heedsAuthors: Says that what scenarios expect counts.
    /// - Returns: The terms.
    /// - Throws: ``RunError`` where a budget or the baseline cannot be read.
    func terms(heedsAuthors: Bool) throws -> Terms {
        Terms(
            heedsAuthors: heedsAuthors,
            failOn: failOn,
            budgets: try maxPrice.map { try Self.budget($0, of: "--max-price") },
            baseline: try baseline.map(Self.fingerprints)
        )
    }

    /// Reads `menu=0`.
    static func budget(_ text: String, of option: String) throws -> Terms.Budget {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let milestone = Milestone(rawValue: parts[0]), let most = Int(parts[1]), most >= 0
        else {
            let known = Milestone.allCases.map(\.rawValue).joined(separator: ", ")
            throw RunError(
                message: "\(option) takes MILESTONE=COUNT such as menu=0, not `\(text)`; milestones are \(known)",
                code: Exit.usage
            )
        }
        return Terms.Budget(milestone: milestone, most: most)
    }

    /// The fingerprints of an earlier report.
    private static func fingerprints(in path: String) throws -> [String] {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
            throw RunError.badInput("the baseline \(path) cannot be read; write one with `--report json=\(path)`")
        }
        if let whole = try? JSONDecoder().decode(Baseline.self, from: data) {
            return whole.scenarios.flatMap(\.findings).map(\.fingerprint)
        }
        struct Known: Decodable { var fingerprint: String? }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        let read = lines.compactMap { line -> [String]? in
            struct Outcomes: Decodable { var outcomes: [Known]? }
            return (try? JSONDecoder().decode(Outcomes.self, from: Data(line.utf8))).map { line in
                (line.outcomes ?? []).compactMap(\.fingerprint)
            }
        }
        guard !lines.isEmpty, read.count == lines.count else {
            throw RunError.badInput("the baseline \(path) is no report; write one with `--report json=\(path)`")
        }
        return read.flatMap(\.self)
    }

    /// As much of a report as a baseline needs.
    private struct Baseline: Decodable {
        struct Known: Decodable { var fingerprint: String }
        struct Row: Decodable { var findings: [Known] }
        var scenarios: [Row]
    }
}

extension KindCard.Grade: ExpressibleByArgument {}
