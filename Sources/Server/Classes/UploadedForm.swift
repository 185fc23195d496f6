import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Vocabulary

/// A posted form that may hold files: its fields by name, and the bytes of each file.
///
/// - Source: RFC 7578; a plain form (`application/x-www-form-urlencoded`) is read too.
struct UploadedForm: Sendable {
    /// The longest body that is read: rosters of some thousand rows.
    ///
    /// - Unit: bytes.
    static let limit = 1_024 * 1_024
    /// The body's type.
    static let type = "multipart/form-data"

    /// The fields that are no files.
    private(set) var fields = PostedForm(values: [:])
    /// The bytes of each file that was chosen, by its field's name.
    private(set) var files: [String: [UInt8]] = [:]

    /// Reads the form of a request.
    ///
    /// - Parameter request: What carries it.
    /// - Throws: ``RangeError`` where it is no form, is too long or cannot be read.
    init(of request: Request) async throws {
        guard ActReader.type(of: request) == Self.type else {
            fields = try await PostedForm(of: request)
            return
        }
        let written = request.headers[.contentType] ?? ""
        guard let boundary = Self.boundary(in: written) else { throw Self.malformed }
        if let length = request.headers[.contentLength].flatMap(Int.init), length > Self.limit { throw Self.tooLong }
        do {
            let body = Array(buffer: try await request.body.collect(upTo: Self.limit))
            self = try Self(body, boundary: boundary)
        } catch is NIOTooManyBytesError {
            throw Self.tooLong
        }
    }

    /// Reads a form's bytes.
    ///
    /// - Parameters:
    ///   - body: What was posted.
    ///   - boundary: What parts it.
    /// - Throws: ``RangeError`` where it is no form.
    init(_ body: [UInt8], boundary: String) throws {
        let body = Data(body)
        let delimiter = Data("--\(boundary)".utf8)
        guard var place = body.range(of: delimiter)?.upperBound else { throw Self.malformed }
        var values: [String: String] = [:]
        let end = Data("\r\n--\(boundary)".utf8)
        while let next = body.range(of: end, in: place..<body.endIndex) {
            let part = body[place..<next.lowerBound]
            place = next.upperBound
            guard let blank = part.range(of: Data("\r\n\r\n".utf8)) else { throw Self.malformed }
            let head = String(decoding: part[..<blank.lowerBound], as: UTF8.self)
            let content = Array(part[blank.upperBound...])
            guard let name = head.firstMatch(of: /(?i)content-disposition:[^\r\n]*;\s*name="([^"]*)"/)?.1 else {
                throw Self.malformed
            }
            if head.contains(/(?i);\s*filename\*?=/) {
                if !content.isEmpty { files[String(name)] = content }
            } else {
                guard let value = String(validating: content, as: UTF8.self) else { throw Self.malformed }
                values[String(name)] = value
            }
        }
        fields = PostedForm(values: values)
    }

    private static func boundary(in type: String) -> String? {
        guard let match = type.firstMatch(of: /(?i);\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/) else { return nil }
        return (match.1 ?? match.2).map { String($0) }
    }

    private static let malformed = RangeError(
        .malformed,
        "the body is no form with files, send it as multipart/form-data with a boundary"
    )
    private static let tooLong = RangeError(.tooLong, "the file is longer than 1 MB, part the table")
}

extension TrainerGate {
    /// What a trainer posted about a class with a form that may hold a file, with the same guards as a plain one.
    ///
    /// - Throws: ``RangeError`` for strangers, foreign forms and classes that are not there.
    func uploaded(_ request: Request, _ context: VisitContext) async throws -> (look: Look, form: UploadedForm) {
        guard let session = door.session(of: request) else { throw RangeError.notSignedIn }
        let form = try await UploadedForm(of: request)
        guard door.isOwn(form.fields, in: request, session) else { throw RangeError.foreignForm }
        return (Look(training: try await training(context), seal: session.seal, tongue: Tongue(of: request)), form)
    }
}
