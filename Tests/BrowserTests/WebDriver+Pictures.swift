import Foundation
import TestKit

extension WebDriver {
    /// Keeps a picture of the screen for people to look at, under `out/screens`, which is not in git.
    ///
    /// - Parameter name: The picture's name, such as `dine-in-pure-menu`; the one before it is replaced.
    /// - Returns: The picture, as PNG.
    /// - Throws: ``WebDriverError`` where the driver takes none.
    @discardableResult
    func keepScreenshot(_ name: String) async throws -> Data {
        let folder = RepositoryRoot.place("out/screens")
        let picture = try await screenshot()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try picture.write(to: folder.appending(path: name + ".png"))
        return picture
    }
}
