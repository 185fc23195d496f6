/// A HAR document, key for key.
///
/// - Source: HTTP Archive 1.2; sizes and times that are not known are -1, as it demands.
struct HARDocument: Encodable {
    var log: Log

    struct Log: Encodable {
        var version = "1.2"
        var creator: Creator
        var pages: [Page] = []
        var entries: [Entry]
        var comment: String
    }

    struct Creator: Encodable {
        var name = "mockmerchant"
        var version: String
    }

    struct Page: Encodable {
        var startedDateTime: String
        var id: String
        var title: String
        var pageTimings = Cache()
    }

    struct Entry: Encodable {
        var pageref: String?
        var startedDateTime: String
        var time: Double
        var request: Request
        var response: Response
        var cache = Cache()
        var timings: Timings
        var comment: String

        init(_ exchange: HARReport.Exchange) {
            pageref = exchange.visit
            startedDateTime = HARReport.time(exchange.moment)
            time = exchange.milliseconds ?? 0
            request = Request(exchange)
            response = Response(exchange)
            timings = Timings(wait: exchange.milliseconds ?? 0)
            comment = exchange.comment
        }
    }

    struct Cache: Encodable {}

    struct Timings: Encodable {
        var send = 0
        var wait: Double
        var receive = 0
    }

    struct Pair: Encodable {
        var name: String
        var value: String
        var comment: String?

        init(_ pair: HARReport.Pair) {
            name = pair.name
            value = pair.value
            comment = pair.comment.isEmpty ? nil : pair.comment
        }
    }

    struct Post: Encodable {
        var mimeType = "application/x-www-form-urlencoded"
        var params: [Pair]
        var text = ""
        var comment: String? = "values are left out: names, marks and lengths"
    }

    struct Request: Encodable {
        var method: String
        var url: String
        var httpVersion = "HTTP/1.1"
        var cookies: [Pair] = []
        var headers: [Pair]
        var queryString: [Pair]
        var postData: Post?
        var headersSize = -1
        var bodySize: Int

        init(_ exchange: HARReport.Exchange) {
            method = exchange.method
            url = exchange.url
            headers = exchange.requestHeaders.map(Pair.init)
            let query = exchange.url.drop { $0 != "?" }.dropFirst()
            queryString = query.split(separator: "&").map { part in
                let halves = part.split(separator: "=", maxSplits: 1).map(String.init)
                return Pair(HARReport.Pair(halves.first ?? "", halves.dropFirst().first ?? ""))
            }
            postData = exchange.posted.map { Post(params: $0.map(Pair.init)) }
            if let text = exchange.sentText {
                let type = exchange.requestHeaders.first { $0.name.lowercased() == "content-type" }?.value
                postData = Post(mimeType: type ?? "", params: postData?.params ?? [], text: text, comment: nil)
            }
            bodySize = exchange.requestBytes ?? (exchange.posted == nil ? 0 : -1)
        }
    }

    struct Response: Encodable {
        var status: Int
        var statusText: String
        var httpVersion = "HTTP/1.1"
        var cookies: [Pair] = []
        var headers: [Pair]
        var content: Content
        var redirectURL: String
        var headersSize = -1
        var bodySize: Int

        init(_ exchange: HARReport.Exchange) {
            status = exchange.status
            statusText = [200: "OK", 302: "Found", 303: "See Other"][exchange.status] ?? ""
            headers = exchange.responseHeaders.map(Pair.init)
            content = Content(size: exchange.responseBytes ?? 0, mimeType: exchange.type, text: exchange.text)
            redirectURL = exchange.redirect
            bodySize = exchange.responseBytes ?? -1
        }
    }

    struct Content: Encodable {
        var size: Int
        var mimeType: String
        var text: String?
    }
}
