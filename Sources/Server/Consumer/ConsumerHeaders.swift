import HTTPTypes

/// The headers of every answer to a consumer, the same whatever the merchant.
enum ConsumerHeaders {
    /// What a page may load and where its forms may lead.
    ///
    /// Chromium holds redirects after a form against `form-action` too, and a post may lead to another party's host.
    static let policy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'",
        "img-src 'self' data: http://*.localhost:* http://*.localhost",
        "connect-src 'self' http://*.localhost:* http://*.localhost",
        "form-action 'self' http://*.localhost:* http://*.localhost", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    /// The fields; no answer has one of them by itself.
    static let all: [HTTPField] =
        [
            HTTPField(name: .contentSecurityPolicy, value: policy),
            HTTPField(name: .xContentTypeOptions, value: "nosniff"),
            HTTPField(name: .cacheControl, value: "no-store"),
            HTTPField(name: .vary, value: "Accept, X-Visit"),
        ] + [HTTPField.Name("Referrer-Policy").map { HTTPField(name: $0, value: "same-origin") }].compactMap(\.self)
}
