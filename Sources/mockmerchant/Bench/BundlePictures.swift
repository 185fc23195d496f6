import Foundation
import Server

/// Draws saved pages as a phone shows them, one process at a time, by a Chromium that is there.
struct BundlePictures: Sendable {
    /// The program.
    let chromium: URL

    /// A phone's width and height.
    private static let window = "390,844"
    /// A page that takes longer is left without a picture.
    private static let bound = Duration.seconds(20)
    /// The names under which the program is known.
    private static let names = ["chromium", "chromium-browser"]

    /// Looks for a Chromium on the search path; nil where none is there.
    ///
    /// - Parameter path: The search path, its folders separated by colons.
    init?(on path: String) {
        let folders = path.split(separator: ":").map { URL(filePath: String($0)) }
        let places = folders.flatMap { folder in Self.names.map { folder.appending(path: $0) } }
        let found = places.first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let found else { return nil }
        chromium = found
    }

    /// Draws one page.
    ///
    /// - Parameters:
    ///   - html: The page as it was served.
    ///   - folder: Where the style sheet lies.
    ///   - picture: Where the picture is written.
    /// - Returns: Whether there is one now.
    /// - Throws: What keeps the page from being put aside for drawing.
    func draw(_ html: String, styledIn folder: URL, to picture: URL) async throws -> Bool {
        let style = folder.appending(path: RangeStyle.file).absoluteURL.absoluteString
        let still = html.replacing("href=\"\(RangeStyle.link)\"", with: "href=\"\(style)\"")
            .replacing(/<script src="[^"]*" defer><\/script>\n?/, with: "")
            // What pages send by themselves is not sent again.
            .replacing(/<img src="http[^>]*>/, with: "")
        let aside = FileManager.default.temporaryDirectory.appending(path: "mockmerchant-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: aside, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: aside) }
        let page = aside.appending(path: "page.html")
        try Data(still.utf8).write(to: page)
        let process = Process()
        process.executableURL = chromium
        process.arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
            "--no-first-run", "--user-data-dir=\(aside.appending(path: "profile").path)",
            "--window-size=\(Self.window)", "--screenshot=\(picture.absoluteURL.path)", page.absoluteString,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let limit = ContinuousClock.now + Self.bound
        while process.isRunning, ContinuousClock.now < limit { try await Task.sleep(for: .milliseconds(20)) }
        if process.isRunning { process.terminate() }
        return FileManager.default.fileExists(atPath: picture.path)
    }
}
