import Flow
import Foundation
import Reports
import Scoring
import Vocabulary

/// Tells cases of a bench again, page by page, for a scorecard in practice mode: a page each, beside the scorecard.
struct CaseReplays {
    /// The bench's sealed folder.
    let sealed: BenchFolder
    /// Its key.
    let key: BenchKey
    /// What the tools handed in, in the scorecard's order.
    let submissions: [Submission]

    /// No more cases have a page; the others are replayed by the command that stands in their row.
    static let most = 200
    /// Walks that a page shows.
    private static let mostWalks = 6

    /// Writes the pages.
    ///
    /// - Parameters:
    ///   - report: The scorecard.
    ///   - path: Its file.
    /// - Returns: The address of each page from the scorecard, by the case's id.
    /// - Throws: ``RunError`` where a case cannot be read or a page not be written.
    func write(of report: ScorecardReport, beside path: String) throws -> [String: String] {
        let file = URL(fileURLWithPath: path)
        let name = file.deletingPathExtension().lastPathComponent + "-replays"
        let folder = file.deletingLastPathComponent().appending(path: name)
        let cases = Dictionary(key.cases.map { ($0.id, $0) }) { first, _ in first }
        // What an earlier run left there would be linked by nothing; nobody else's file is touched.
        for id in cases.keys { try? FileManager.default.removeItem(at: folder.appending(path: "\(id).html")) }
        let shelf = SealedScripts(in: sealed)
        var addresses: [String: String] = [:]
        for id in report.mistakenCases(most: Self.most) {
            // A key without its scripts, as `public/dev-key.jsonl` is one, is replayed by nothing.
            guard let one = cases[id], let script = try shelf.script(of: id) else { continue }
            let replay = CaseReplay(sealed: one, said: said(of: id, in: report), walks: Self.walks(of: one, script))
            let page = "\(id).html"
            let text = try replay.text(in: report, back: "../\(file.lastPathComponent)")
            try WrittenFile.write(text, to: folder.appending(path: page).path)
            addresses[id] = "\(Self.escaped(name))/\(page)"
        }
        return addresses
    }

    private func said(of id: String, in report: ScorecardReport) -> [CaseReplay.Said] {
        submissions.enumerated().map { place, submission in
            let one = submission.cases.first { $0.id == id }
            return CaseReplay.Said(
                tool: report.name(of: place),
                status: one?.status ?? .notAttempted,
                findings: one?.findings ?? []
            )
        }
    }

    /// The walks to where the key's findings show, violations first; the whole service where they are the lack of something.
    private static func walks(of sealed: SealedCase, _ script: Script) -> [CaseReplay.Walk] {
        let loci = script.loci
        let order: [BenchVerdict] = [.violation, .compliant, .borderline]
        let findings = order.flatMap { verdict in sealed.findings.filter { $0.verdict == verdict } }
        let walks = findings.flatMap { finding -> [CaseReplay.Walk] in
            let ways = finding.loci.compactMap { told -> CaseReplay.Walk? in
                let found = loci.first { $0.practice == told.practice && $0.stage == told.stage }
                return found.map { CaseReplay.Walk(finding: finding, locus: told, stops: stops(along: $0.way, script)) }
            }
            guard ways.isEmpty else { return Array(ways.prefix(mostWalks / 2)) }
            return [CaseReplay.Walk(finding: finding, locus: nil, stops: stops(along: script.wayThrough, script))]
        }
        return Array(walks.prefix(mostWalks))
    }

    private static func stops(along way: [Event], _ script: Script) -> [CaseReplay.Stop] {
        script.stops(along: way).map { page, click in
            CaseReplay.Stop(
                page: page,
                press: click?.press ?? "",
                fills: (click?.fill ?? []).map { Fact($0.label, $0.value) }
            )
        }
    }

    /// A file's name as an address has it.
    private static func escaped(_ name: String) -> String {
        name.addingPercentEncoding(
            withAllowedCharacters: .urlPathAllowed.subtracting(CharacterSet(charactersIn: "/:?#%"))
        )
            ?? name
    }
}
