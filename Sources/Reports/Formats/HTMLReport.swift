import Foundation
import Mustache

/// A report for people and printers: one file, no script, nothing fetched from anywhere.
///
/// Every word passes through Mustache, which escapes it; no markup is spelled outside the templates.
enum HTMLReport {
    /// Writes the page of a report.
    static func text(of report: RangeReport) throws -> String {
        let library = try library()
        guard let text = library.render(ReportPage(report), withTemplate: ReportPage.template) else {
            throw ReportError(
                code: .missingTemplate,
                message: "template \(ReportPage.template) is missing: install the program again"
            )
        }
        return text.hasSuffix("\n") ? text : text + "\n"
    }

    /// Every template of the room, by file name; partials name each other, so all are read.
    static func library() throws -> MustacheLibrary {
        guard let folder = Bundle.module.url(forResource: "Templates", withExtension: nil) else {
            throw ReportError(
                code: .missingTemplate,
                message: "the folder Templates is missing: install the program again"
            )
        }
        var library = MustacheLibrary()
        for file in try files(in: folder) {
            let name = file.deletingPathExtension().lastPathComponent
            do {
                try library.register(String(contentsOf: file, encoding: .utf8), named: name)
            } catch {
                throw ReportError(code: .brokenTemplate, message: "template \(name) cannot be read: \(error)")
            }
        }
        return library
    }

    private static func files(in folder: URL) throws -> [URL] {
        do {
            return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .filter { $0.pathExtension == "mustache" }
        } catch {
            throw ReportError(code: .missingTemplate, message: "the folder Templates cannot be read: \(error)")
        }
    }
}
