import Foundation

/// The style sheet of every page, for who keeps pages without a server.
package enum RangeStyle {
    /// The file's name, the same wherever it lies.
    package static let file = "range.css"
    /// How pages link it where a server has it.
    package static let link = Routes.link(toAsset: file)

    /// The style sheet.
    ///
    /// - Returns: CSS that fetches nothing.
    /// - Throws: What reading the file throws.
    package static func sheet() throws -> String {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Public")
        return String(decoding: try Data(contentsOf: folder.appendingPathComponent(file)), as: UTF8.self)
    }
}
