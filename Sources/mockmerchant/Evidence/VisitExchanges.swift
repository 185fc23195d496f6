import Journal
import Reports
import Server
import Vocabulary
import Walker

/// The exchanges of a visit: as a client recorded them, or as the journal lets them be told.
enum VisitExchanges {
    /// What is said of a recording.
    static let recorded = "SIMULATION 模拟. Recorded by the client; values are left out: marks and lengths."
    /// What is said of a reconstruction.
    static let reconstructed =
        "SIMULATION 模拟. Reconstructed from the journal, not recorded: order, addresses, statuses and bodies follow from the"
        + " visit's events; headers and durations are not known and left out."

    /// The exchanges of a recording, each with the exhibit that it brought.
    static func told(by recording: [RecordedExchange], exhibits: [EvidenceManifest.Exhibit]) -> [HARReport.Exchange] {
        recording.map { note in
            let headers = note.responseHeaders
            func header(_ name: String) -> String { headers.first { $0.name.lowercased() == name }?.value ?? "" }
            let exhibit = exhibits.first { $0.shown == note.responseHash }
            var exchange = HARReport.Exchange(
                moment: note.moment,
                method: note.method,
                url: note.url,
                status: note.status,
                type: header("content-type"),
                comment: exhibit.map { "exhibit \($0.number)" } ?? "sha256 of the answer: \(note.responseHash)"
            )
            exchange.milliseconds = Double(note.microseconds) / 1_000
            exchange.requestHeaders = note.requestHeaders.map { HARReport.Pair($0.name, $0.value) }
            exchange.responseHeaders = headers.map { HARReport.Pair($0.name, $0.value) }
            exchange.requestBytes = note.requestBytes
            exchange.responseBytes = note.responseBytes
            exchange.redirect = header("location")
            if !note.posted.isEmpty {
                exchange.posted = note.posted.map {
                    HARReport.Pair($0.name, $0.mark ?? "", comment: "\($0.length) characters")
                }
            }
            return exchange
        }
    }

    /// The exchanges that a visit's rows tell of.
    static func told(by history: VisitHistory, exhibits: [EvidenceManifest.Exhibit]) -> [HARReport.Exchange] {
        var exchanges: [HARReport.Exchange] = []
        // A visit of before showings were kept has no addresses; its handle is all that is known of them.
        var address =
            history.shown.first { !$0.address.isEmpty }?.address ?? "http://range.localhost/\(history.record.id)/"
        var number = 0
        var isFresh = false
        for item in history.items {
            switch item {
            case .act(let act):
                exchanges.append(posting(act, to: address))
                isFresh = true
            case .shown(let shown):
                number += 1
                let isAnswer = isFresh && shown.showing.manner.face == .json && shown.showing.manner.refusal == nil
                if isAnswer, var last = exchanges.popLast() {
                    last.status = 200
                    bring(shown, number, into: &last)
                    exchanges.append(last)
                } else {
                    exchanges.append(getting(shown, number, from: address))
                }
                if !shown.address.isEmpty { address = shown.address }
                isFresh = false
            // What a back end asks of the platform is no exchange of the consumer's.
            case .outside: break
            }
        }
        return exchanges
    }

    private static func posting(_ act: VisitHistory.Act, to address: String) -> HARReport.Exchange {
        let isScan = act.event.option.hasPrefix("scan/")
        var exchange = HARReport.Exchange(
            moment: act.row.moment.milliseconds,
            method: isScan ? "GET" : "POST",
            url: address,
            status: 303,
            type: "",
            comment: "event \(act.row.sequence): \(act.event.option)"
                + (isScan ? "; the code's own address is not kept" : "")
        )
        exchange.responseBytes = 0
        guard !isScan else { return exchange }
        let given = act.event.given.map { given in
            HARReport.Pair(
                given.item.rawValue,
                "canary-\(given.item.rawValue)-\(given.length)",
                comment: "\(given.length) characters; the field's own name is not kept"
            )
        }
        exchange.posted = [HARReport.Pair("press", act.target ?? act.event.option)] + given
        return exchange
    }

    private static func getting(_ shown: VisitHistory.Shown, _ number: Int, from before: String) -> HARReport.Exchange {
        let refusal = shown.showing.manner.refusal
        var exchange = HARReport.Exchange(
            moment: shown.row.moment.milliseconds,
            method: refusal == nil ? "GET" : "POST",
            url: refusal == nil && !shown.address.isEmpty ? shown.address : before,
            status: 200,
            type: "",
            comment: ""
        )
        bring(shown, number, into: &exchange)
        if refusal != nil {
            exchange.posted = []
            exchange.comment += ": the act was not taken; what was sent is not kept"
        }
        return exchange
    }

    private static func bring(
        _ shown: VisitHistory.Shown,
        _ number: Int,
        into exchange: inout HARReport.Exchange
    ) {
        exchange.type =
            switch shown.showing.manner.face {
            case .html: "text/html; charset=utf-8"
            case .json: "application/json"
            }
        exchange.responseBytes = shown.showing.bytes
        exchange.comment += (exchange.comment.isEmpty ? "" : "; ") + "exhibit \(number)"
    }
}
