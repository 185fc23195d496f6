import Vocabulary

/// Makes the requests that a page declares, as a browser would, and tells what of the training identity left by them.
struct Reporter: Sendable {
    let wire: any Wire
    let targets: AllowedTargets
    let canaries: Canaries
    /// The page that declares them.
    let page: WebAddress
    /// What receivers have set so far.
    var jar = CookieJar()

    /// What the page sends as soon as it is there: by its own address, its images and its scripts.
    mutating func atOnce(_ resources: [Resource]) async throws -> [Sent] {
        var sent = canaries.hits(in: WireRequest(url: page.description), from: page.host)
        for resource in resources {
            switch resource.manner {
            case .image, .post: sent += try await send(try request(of: resource, Array(resource.body.utf8)))
            case .watch: break
            }
        }
        return once(sent)
    }

    /// What its scripts send when a form goes out.
    mutating func onSubmit(_ resources: [Resource], values: [String: String]) async throws -> [Sent] {
        var sent: [Sent] = []
        for resource in resources where resource.manner == .watch {
            guard let value = values[resource.field], !value.isEmpty,
                let encoding = Encoding(rawValue: resource.encoding)
            else { continue }
            let body = FormBody.bytes(of: [(resource.field, Canaries.text(value, as: encoding))])
            sent += try await send(try request(of: resource, body))
        }
        return once(sent)
    }

    /// A request as a browser makes it: the page is named to its own host alone, unless the markup has a policy of its own.
    private func request(of resource: Resource, _ body: [UInt8]) throws -> WireRequest {
        let address = try page.following(resource.address)
        var headers = [WireHeader("Accept", resource.manner == .image ? "image/*,*/*;q=0.8" : "*/*")]
        if !resource.type.isEmpty { headers.append(WireHeader("Content-Type", resource.type)) }
        if let referrer = referrer(of: resource, to: address) { headers.append(WireHeader("Referer", referrer)) }
        let method = resource.manner == .image ? "GET" : "POST"
        return WireRequest(method: method, url: address.description, headers: headers, body: body)
    }

    /// What is told of the page; nil where nothing is.
    private func referrer(of resource: Resource, to address: WebAddress) -> String? {
        switch resource.referrer {
        case Resource.wholeAddress: page.description
        case Resource.hostAlone: "\(page.scheme)://\(page.authority)/"
        default: address.authority == page.authority ? page.description : nil
        }
    }

    /// Sends a request and follows where it is sent on; each address is looked at before it is asked for.
    private mutating func send(_ first: WireRequest) async throws -> [Sent] {
        var request = first
        var sent: [Sent] = []
        for _ in 0...Session.redirectLimit {
            let address = try WebAddress(request.url)
            try targets.check(address)
            if let cookies = jar.header(for: address, from: page) {
                request.headers.append(WireHeader("Cookie", cookies))
            }
            sent += canaries.hits(in: request, from: page.host)
            let response = try await wire.send(request)
            jar.keep(response, from: address, for: page)
            guard (300..<400).contains(response.status), let link = response.header("Location") else { break }
            let next = try address.following(link)
            // The page is named to its own host on the whole way.
            let kept = request.headers.filter {
                $0.name == "Accept" || $0.name == "Referer" && next.authority == page.authority
            }
            request = WireRequest(url: next.description, headers: kept)
        }
        return sent
    }

    private func once(_ sent: [Sent]) -> [Sent] {
        sent.reduce(into: []) { known, fact in if !known.contains(fact) { known.append(fact) } }
    }
}
