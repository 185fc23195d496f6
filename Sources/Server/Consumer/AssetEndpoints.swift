import Foundation
import Hummingbird

/// The range's own style sheets and scripts, read once at start.
struct AssetEndpoints: Sendable {
    /// The script of every page.
    private static let pageScript = "range.js"
    /// What is added to it where the browser's own questions are asked.
    private static let promptScript = "prompts.js"

    private let files: [String: [UInt8]]

    /// Reads every file that is shipped in the room's public folder.
    ///
    /// - Parameter asksBrowser: Whether permission sheets ask the browser's own question; the pages are the same.
    /// - Throws: What reading a file throws.
    init(asksBrowser: Bool = false) throws {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Public")
        var files: [String: [UInt8]] = [:]
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            files[file.lastPathComponent] = Array(try Data(contentsOf: file))
        }
        let prompts = files.removeValue(forKey: Self.promptScript) ?? []
        if asksBrowser { files[Self.pageScript, default: []] += prompts }
        self.files = files
    }

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(
            Routes.asset,
            get: { _, context in
                let name = context.parameters.get("file") ?? ""
                guard let bytes = files[name] else { throw RangeError.noPage }
                return Answer.bytes(bytes, type: Self.type(of: name))
            }
        )
        return routes
    }

    private static func type(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        default: "application/octet-stream"
        }
    }
}
