import Foundation
import Walker

/// A wire that passes everything on, tells a listener, and looks at each page with a browser's eyes too.
struct OverheardWire: Wire {
    let inner: any Wire
    let hearing: Hearing

    func send(_ request: WireRequest) async throws -> WireResponse {
        let response = try await inner.send(request)
        guard !request.url.contains("/__admin/") else {
            // What the admin's part answers goes to whoever runs the range, never to a consumer.
            await hearing.keepCard(from: response)
            return response
        }
        await hearing.hear(response, to: request)
        guard response.status == 200,
            let document = try? JSONDecoder().decode(VisitDocument.self, from: Data(response.body))
        else { return response }
        await hearing.keep([document.address] + document.codes.values)
        // A page's HTML face is there as long as its address is the current one.
        try await listen(to: document.address, accepting: "text/html,*/*;q=0.8")
        for code in document.codes.values.sorted() { try await listen(to: code + ".png", accepting: "image/png") }
        return response
    }

    /// Hears what stands at an address, and every address on the way there: an app may be asked who its user is.
    private func listen(to address: String, accepting accept: String) async throws {
        var next: String? = address
        for _ in 0..<4 {
            guard let place = next else { return }
            let request = WireRequest(url: place, headers: [WireHeader("Accept", accept)])
            let response = try await inner.send(request)
            await hearing.hear(response, to: request)
            next = response.status == 302 ? response.header("Location") : nil
        }
    }
}
