import Foundation
import Journal
import Reports
import Server
import Vocabulary
import Walker

/// The files of one visit in an export.
struct VisitFiles {
    /// A file, by its path from the visit's folder.
    struct File {
        var name: String
        var text: String
    }

    /// Lines of a page that the summary shows; the page's own files have all.
    private static let excerpt = 14

    let history: VisitHistory
    /// What a client recorded of it; nil where none did.
    let recording: [RecordedExchange]?
    let reading: VisitReading

    /// The visit's folder in the export.
    static func folder(of visit: VisitID) -> String { "visits/\(visit)" }

    /// Writes everything, with marks in the place of values.
    ///
    /// - Returns: The files, and what the manifest says of the visit.
    /// - Throws: What kept a text from being made.
    func made() throws -> (files: [File], visit: EvidenceManifest.Visit) {
        let scrubber = Scrubber(history.card)
        var files: [File] = []
        var exhibits: [EvidenceManifest.Exhibit] = []
        var transcripts: [Int: String] = [:]
        for (place, shown) in history.shown.enumerated() {
            let number = place + 1
            let (pages, marks) = Self.pages(of: shown, number: number, by: scrubber)
            transcripts[number] = pages.first { $0.name.hasSuffix(".txt") }?.text
            files += pages
            exhibits.append(
                EvidenceManifest.Exhibit(
                    number: number,
                    sequence: shown.row.sequence,
                    face: shown.showing.manner.face.rawValue,
                    shown: shown.showing.hash,
                    outcome: shown.outcome.rawValue,
                    marks: marks,
                    files: pages.map { "\(Self.folder(of: history.record.id))/\($0.name)" }
                )
            )
        }
        let exchanges =
            recording.map { VisitExchanges.told(by: $0, exhibits: exhibits) }
            ?? VisitExchanges.told(by: history, exhibits: exhibits)
        let comment = recording == nil ? VisitExchanges.reconstructed : VisitExchanges.recorded
        let head = EvidenceManifest.Head(sequence: history.head.sequence, hash: history.head.hash.rawValue)
        let summary = summary(of: exhibits, transcripts: transcripts, head: head)
        func plain(_ text: String) -> String { scrubber.scrubbed(text).text }
        files += [
            // Nothing is taken out of these: an event holds no value, and its bytes are what the chain is made of.
            File(name: "events.ndjson", text: try EventLines.text(of: history.rows, visit: history.record)),
            File(
                name: "exchanges.har",
                text: plain(try HARReport.text(of: exchanges, version: Version.text, comment: comment))
            ),
            File(name: "findings.json", text: plain(try reading.document(of: history).text())),
            File(name: "summary.zh.html", text: plain(try summary.html(in: .zh))),
            File(name: "summary.en.html", text: plain(try summary.html(in: .en))),
        ]
        let visit = EvidenceManifest.Visit(
            visit: history.record.id.rawValue,
            scenario: history.record.scenario.rawValue,
            head: head,
            exchanges: recording == nil ? "reconstructed" : "recorded",
            exhibits: exhibits
        )
        return (files, visit)
    }

    /// The files of a page; none where it could not be built anew.
    ///
    /// Marks are counted in the face that left.
    private static func pages(
        of shown: VisitHistory.Shown,
        number: Int,
        by scrubber: Scrubber
    ) -> (files: [File], marks: Int) {
        guard let body = shown.body, let html = shown.html, let page = shown.page else { return ([], 0) }
        let stem = "pages/" + String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
        let left = scrubber.scrubbed(String(decoding: body, as: UTF8.self))
        let text = scrubber.scrubbed(PageTranscript.text(of: page, brand: shown.brand)).text
        let drawn =
            shown.showing.manner.face == .html
            ? [File(name: "\(stem).html", text: left.text)]
            : [
                File(name: "\(stem).json", text: left.text),
                File(name: "\(stem).html", text: scrubber.scrubbed(html).text),
            ]
        let look = DrawnPage.text(of: scrubber.scrubbed(html).text)
        return (
            drawn + [File(name: "\(stem).txt", text: text), File(name: stem + DrawnPage.suffix, text: look)], left.marks
        )
    }

    private func summary(
        of exhibits: [EvidenceManifest.Exhibit],
        transcripts: [Int: String],
        head: EvidenceManifest.Head
    ) -> EvidenceSummary {
        var number = 0
        let entries = history.items.map { item -> EvidenceSummary.Entry in
            switch item {
            case .act(let act):
                return .act(
                    words: act.words,
                    given: act.handed.map {
                        EvidenceSummary.Given(item: $0.item, length: $0.length > 0 ? $0.length : nil)
                    },
                    at: act.row.moment.milliseconds,
                    clock: act.clock
                )
            case .outside(let beside):
                return .outside(
                    beside.outside.sent,
                    at: beside.row.moment.milliseconds,
                    clock: beside.clock
                )
            case .shown(let shown):
                number += 1
                let lines = (transcripts[number] ?? "").split(separator: "\n").map(String.init)
                return .exhibit(
                    exhibits[number - 1],
                    title: shown.page?.title ?? "",
                    lines: Array(lines.prefix(Self.excerpt)) + (lines.count > Self.excerpt ? ["…"] : []),
                    at: shown.row.moment.milliseconds,
                    clock: shown.clock
                )
            }
        }
        return EvidenceSummary(
            visit: history.record.id.rawValue,
            merchant: history.merchantName,
            service: history.service,
            created: history.record.created.milliseconds,
            head: head,
            isRecorded: recording != nil,
            entries: entries
        )
    }
}
