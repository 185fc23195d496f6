import Foundation
import Reports
import Vocabulary
import Walker

/// One walk's exchanges as a HAR document: with their bodies, and with times that are made up and always the same.
enum BundleHAR {
    /// What is said of every walk.
    private static let comment =
        "SIMULATION 模拟. All merchants, hosts and persons are invented. Times are made up: one second for each exchange."

    /// The exchanges, one second after the other.
    static func exchanges(of notes: [BundleNotes.Note]) -> [HARReport.Exchange] {
        notes.enumerated().map { place, note in
            let (request, response) = (note.request, note.response)
            var exchange = HARReport.Exchange(
                moment: (Moment.visitStart.seconds + place) * 1_000,
                method: request.method,
                url: request.url,
                status: response.status,
                type: response.header("Content-Type") ?? "",
                comment: ""
            )
            exchange.requestHeaders = request.headers.map { HARReport.Pair($0.name, $0.value) }
            exchange.responseHeaders = response.headers.map { HARReport.Pair($0.name, $0.value) }
            exchange.requestBytes = request.body.count
            exchange.responseBytes = response.body.count
            exchange.redirect = response.header("Location") ?? ""
            if !request.body.isEmpty {
                exchange.sentText = String(decoding: request.body, as: UTF8.self)
                let type = request.headers.first { $0.name.lowercased() == "content-type" }?.value ?? ""
                exchange.posted = type.hasPrefix("application/x-www-form-urlencoded") ? pairs(in: request.body) : []
            }
            let isText = ["text/", "application/json", "application/javascript"].contains {
                exchange.type.hasPrefix($0)
            }
            if isText { exchange.text = String(decoding: response.body, as: UTF8.self) }
            return exchange
        }
    }

    /// The document of a walk.
    static func text(of notes: [BundleNotes.Note]) throws -> String {
        try HARReport.text(of: exchanges(of: notes), version: Version.text, comment: comment)
    }

    /// The fields of a posted form, decoded.
    static func pairs(in body: [UInt8]) -> [HARReport.Pair] {
        String(decoding: body, as: UTF8.self).split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let plain = parts.map { $0.replacing("+", with: " ").removingPercentEncoding ?? $0 }
            return HARReport.Pair(plain.first ?? "", plain.dropFirst().first ?? "")
        }
    }
}
