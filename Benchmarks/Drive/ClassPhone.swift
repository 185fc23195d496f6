import Foundation
import Walker

/// A phone of a class: sends requests as its browser would, without cookies, and makes those again that nobody answered.
struct ClassPhone: Sendable {
    let base: String
    let wire: LiveWire
    let tally: ClassTally
    /// When the load is over; nothing is made again after it and a pause for the server to come back.
    let ends: ContinuousClock.Instant

    /// How long a phone waits before it asks again.
    private static let pause = Duration.milliseconds(250)
    /// How long after the end a phone still asks again.
    private static let patience = Duration.seconds(20)

    /// An answer, and whether it took more than one try.
    struct Answer: Sendable {
        var response: WireResponse
        var isRepeated: Bool
        var text: String { String(decoding: response.body, as: UTF8.self) }
    }

    /// Asks, until somebody answers.
    ///
    /// - Parameters:
    ///   - kind: What the request is for.
    ///   - path: The path, or a whole address.
    ///   - form: What is posted; nil for what is fetched.
    ///   - wantsJSON: Says that a script asks, as the one that saves sheets does.
    ///   - cookie: The trainer's cookie; learners' pages do without.
    ///   - expecting: The statuses that are right.
    /// - Returns: The answer.
    /// - Throws: What keeps anybody from answering.
    func ask(
        _ kind: String,
        _ path: String,
        form: [(String, String)]? = nil,
        wantsJSON: Bool = false,
        cookie: String = "",
        expecting: Set<Int> = [200, 303]
    ) async throws -> Answer {
        var headers = [WireHeader("Accept", wantsJSON ? "application/json" : "text/html")]
        if !cookie.isEmpty { headers.append(WireHeader("Cookie", cookie)) }
        if form != nil { headers.append(WireHeader("Content-Type", "application/x-www-form-urlencoded")) }
        let request = WireRequest(
            method: form == nil ? "GET" : "POST",
            url: path.hasPrefix("/") ? base + path : path,
            headers: headers,
            body: form.map(Self.body) ?? []
        )
        var isRepeated = false
        while true {
            let started = ContinuousClock.now
            do {
                let response = try await wire.send(request)
                tally.note(kind, milliseconds: Self.milliseconds(started.duration(to: .now)))
                if !expecting.contains(response.status) {
                    if isRepeated, response.status == 409 {
                        tally.noteStale()
                    } else {
                        tally.noteError("\(kind) \(response.status)")
                    }
                }
                return Answer(response: response, isRepeated: isRepeated)
            } catch let error as WalkerError where error.code == .unreachable {
                try Task.checkCancellation()
                tally.noteRefused(at: Date().timeIntervalSince1970)
                guard .now < ends + Self.patience else { throw error }
                isRepeated = true
                try await Task.sleep(for: Self.pause)
            }
        }
    }

    /// The same, and the page that the answer leads to.
    func follow(
        _ kind: String,
        _ path: String,
        form: [(String, String)]? = nil,
        then next: String,
        cookie: String = ""
    ) async throws -> (answer: Answer, address: String) {
        var address = path
        var answer = try await ask(kind, path, form: form, cookie: cookie)
        for _ in 0..<5 {
            guard answer.response.status == 303, let target = answer.response.header("location") else { break }
            address = target
            answer = try await ask(next, target, cookie: cookie)
        }
        return (answer, address)
    }

    private static func body(of form: [(String, String)]) -> [UInt8] {
        Array(form.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&").utf8)
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    private static func milliseconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
    }
}
