/// Every form in which claims are read; a new one is a file beside these and a word here.
package enum ClaimFormatCatalogue {
    /// The forms, in the order in which they are asked whether a text is theirs.
    package static let all: [any ClaimFormat.Type] = [SARIFClaims.self, JSONClaims.self, CSVClaims.self]

    /// No submission is longer, in bytes.
    package static let longest = 256_000_000

    /// Reads a file of any of the forms.
    ///
    /// - Parameters:
    ///   - bytes: What is in it.
    ///   - file: Its name, for messages; its stem names the tool where nothing else does.
    /// - Returns: The submission, or everything that is wrong with it.
    package static func read(_ bytes: [UInt8], file: String) -> ClaimReading {
        let forms = all.map { $0.name }.joined(separator: ", ")
        guard bytes.count <= longest else {
            return .failed(file, "the file has \(bytes.count) bytes", fix: "keep it under \(longest)")
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let unmarked = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        guard let text = String(validating: unmarked, as: UTF8.self) else {
            return .failed(file, "the bytes are not UTF-8", fix: "save the file as UTF-8")
        }
        guard let form = all.first(where: { $0.recognises(text) }) else {
            return .failed(file, "this is none of \(forms)", fix: "see public/submission.schema.json of the bench")
        }
        return form.read(text, file: file)
    }

    /// The name of a tool that does not say its own: the file's stem.
    static func toolName(of file: String) -> String {
        let name = file.split(separator: "/").last ?? "tool"
        return String(name.split(separator: ".").first ?? "tool")
    }
}
