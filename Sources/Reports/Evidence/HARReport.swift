import Foundation

/// Writes exchanges as a HAR document, which the tools of others read.
///
/// - Source: HTTP Archive 1.2, http://www.softwareishard.com/blog/har-12-spec/.
package enum HARReport {
    /// A name and what stands under it.
    package struct Pair: Hashable, Codable, Sendable {
        /// The name.
        package var name: String
        /// What stands under it.
        package var value: String
        /// What is to be said of it; empty for nothing.
        package var comment: String

        /// Makes a pair.
        package init(_ name: String, _ value: String, comment: String = "") {
            self.name = name
            self.value = value
            self.comment = comment
        }
    }

    /// One request and its answer.
    package struct Exchange: Hashable, Codable, Sendable {
        /// When it was sent, in milliseconds since 1970.
        package var moment: Int
        /// How long it took; nil where nobody measured it.
        package var milliseconds: Double?
        /// The method.
        package var method: String
        /// The whole address.
        package var url: String
        /// The request's headers; empty where they are not known.
        package var requestHeaders: [Pair] = []
        /// The posted fields; nil where nothing was posted.
        package var posted: [Pair]?
        /// How long the request's body was; nil where it is not known.
        package var requestBytes: Int?
        /// The status.
        package var status: Int
        /// The answer's headers; empty where they are not known.
        package var responseHeaders: [Pair] = []
        /// How long the answer's body was; nil where it is not known.
        package var responseBytes: Int?
        /// The answer's type; empty for an answer without a body.
        package var type: String
        /// Where the answer led; empty for nowhere.
        package var redirect: String = ""
        /// What is to be said of it.
        package var comment: String
        /// The posted body as it was sent; nil where it is not told.
        package var sentText: String?
        /// The answer's body as it came; nil where it is not told.
        package var text: String?
        /// The visit that it belongs to, as one of the document's pages; nil where there are none.
        package var visit: String?

        /// Makes an exchange of what is known in any case.
        package init(moment: Int, method: String, url: String, status: Int, type: String, comment: String) {
            self.moment = moment
            self.method = method
            self.url = url
            self.status = status
            self.type = type
            self.comment = comment
        }
    }

    /// Writes the document.
    ///
    /// - Parameters:
    ///   - exchanges: In the order in which they were made.
    ///   - version: The program's version.
    ///   - comment: Where they come from.
    ///   - pages: The visits that exchanges belong to, with their titles, in the order of their first exchange.
    /// - Returns: The document, ending in a line feed.
    /// - Throws: ``ReportError``.
    package static func text(
        of exchanges: [Exchange],
        version: String,
        comment: String,
        pages: [(id: String, title: String)] = []
    ) throws -> String {
        try JSONReport.text(
            encoding: HARDocument(
                log: HARDocument.Log(
                    creator: HARDocument.Creator(version: version),
                    pages: pages.map { page in
                        let first = exchanges.first { $0.visit == page.id }?.moment ?? 0
                        return HARDocument.Page(startedDateTime: time(first), id: page.id, title: page.title)
                    },
                    entries: exchanges.map(HARDocument.Entry.init),
                    comment: comment
                )
            )
        )
    }

    /// A moment as the document writes it.
    static func time(_ milliseconds: Int) -> String {
        // Half a unit more, because a fraction that falls short of its last place is cut there.
        Date(timeIntervalSince1970: (Double(milliseconds) + 0.5) / 1_000)
            .formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }
}
