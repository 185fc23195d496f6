import Foundation
import TestKit

/// A headless Chromium and its driver, started for one test and gone with it.
enum Chromium {
    /// The driver's file; nil where there is none on the search path.
    static let driver = Tool("chromedriver")

    /// The browser's file; nil where there is none on the search path.
    static let browser = Tool("chromium") ?? Tool("chromium-browser") ?? Tool("google-chrome")

    /// Says that both are there.
    static var isFound: Bool { driver != nil && browser != nil }

    /// How long the driver may take to say that it is ready; a busy machine needs seconds.
    private static let patience = Duration.seconds(30)

    /// Runs `body` with a window of its own; the browser and its driver are gone when it returns or throws.
    static func window<Answer>(
        _ shape: WebDriver.Shape = WebDriver.Shape(),
        isolation: isolated (any Actor)? = #isolation,
        _ body: (WebDriver) async throws -> Answer
    ) async throws -> Answer {
        guard let driver, let browser else {
            throw WebDriverError(code: "no browser", message: "install chromium and chromium-driver, then try again")
        }
        return try await Scratch.folder { folder in
            let running = try RunningDriver(driver.file, keepingIn: folder)
            do {
                let window = try await WebDriver(at: running.server(within: patience), browser: browser.file, shape)
                let answer: Answer
                do {
                    answer = try await body(window)
                } catch {
                    // The test's own error is the one to tell; the driver's end takes the browser with it anyway.
                    try? await window.close()
                    throw error
                }
                try await window.close()
                await running.stop()
                return answer
            } catch {
                await running.stop()
                throw error
            }
        }
    }
}
