import Server

/// An exhibit's page as it can be looked at without a server: with the style sheet that lies in the export, and without scripts.
///
/// The exhibit itself stays beside it byte for byte, and is what hashes are taken of.
enum DrawnPage {
    /// What ends its file's name.
    static let suffix = ".drawn.html"
    /// The way from an exhibit's folder to the export's own.
    private static let up = "../../../"

    /// The page.
    ///
    /// - Parameter html: The exhibit.
    /// - Returns: The same page, which fetches the style sheet beside the manifest and nothing else of the range's.
    static func text(of html: String) -> String {
        html.replacing("href=\"\(RangeStyle.link)\"", with: "href=\"\(up)\(RangeStyle.file)\"")
            .replacing(/<script src="[^"]*" defer><\/script>\n?/, with: "")
    }
}
