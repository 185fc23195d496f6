import HTTPTypes

@testable import Server

extension TestClass {
    /// Posts a form with a file, as browsers do.
    func upload(
        _ path: String,
        _ values: [String: String],
        file: [UInt8]? = nil,
        by trainer: Trainer
    ) async throws -> DirectAnswer {
        let boundary = "----range7MA4YWxk"
        var body: [UInt8] = []
        for (name, value) in (values.merging(["seal": trainer.seal]) { $1 }).sorted(by: { $0.key < $1.key }) {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        if let file {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"名册.csv\"\r\n".utf8
            body += "Content-Type: text/csv\r\n\r\n".utf8 + file + "\r\n".utf8
        }
        body += "--\(boundary)--\r\n".utf8
        let headers: HTTPFields = [
            .accept: "text/html", .contentType: "multipart/form-data; boundary=\(boundary)", .cookie: trainer.cookie,
        ]
        return try await server.answer(.post, Self.base + path, headers: headers, body: body)
    }

    /// Reads a roster and imports what the page then offers.
    @discardableResult
    func importRoster(_ text: String, into path: String, by trainer: Trainer) async throws -> DirectAnswer {
        let page = try await upload(path + "/roster", ["act": "read"], file: Array(text.utf8), by: trainer)
        let payload = page.text.split(separator: #"name="roster" value=""#).dropFirst().first?.prefix { $0 != "\"" }
        return try await upload(
            path + "/roster",
            ["act": "import", "roster": payload.map(String.init) ?? ""],
            by: trainer
        )
    }
}
