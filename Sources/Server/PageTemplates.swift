import Foundation
package import Mustache

/// The page templates of this room, read once at start.
///
/// What is missing is said here and once: a template that nobody wrote is thrown, never an empty page.
package struct PageTemplates: Sendable {
    /// Why a page could not be written.
    package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        /// What happened, with the template's name.
        package var message: String

        /// The message, as it is logged.
        package var description: String { message }
    }

    private var library: MustacheLibrary

    /// Makes templates from a library; tests hand in their own.
    package init(library: MustacheLibrary) { self.library = library }

    /// Reads every template that is shipped with this room.
    ///
    /// - Throws: ``Failure`` when the folder is not beside the program, or what the parser says of a broken template.
    package init() throws {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Templates")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "mustache" }
        guard !files.isEmpty else {
            throw Failure(message: "no page templates beside the program, install its .resources folder too")
        }
        var library = MustacheLibrary()
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            try library.register(text, named: file.deletingPathExtension().lastPathComponent)
        }
        self.library = library
    }

    /// Writes a value through a template.
    ///
    /// - Parameters:
    ///   - template: The template file's stem.
    ///   - view: What the template can see: the stored properties of a struct.
    /// - Returns: The text, escaped for HTML by the library.
    /// - Throws: ``Failure`` when no template has that name.
    package func render(_ template: String, _ view: some Sendable) throws -> String {
        guard let text = library.render(view, withTemplate: template) else {
            throw Failure(message: "no template named \(template), add it to Sources/Server/Templates")
        }
        return text
    }
}
