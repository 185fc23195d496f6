import Foundation
import TestKit

/// The accessibility checker axe-core, run in a page.
///
/// - Source: Deque's axe-core as the Python package `axe-playwright-python` of `.ci/requirements.txt` brings it.
enum Axe {
    /// What a rule found.
    struct Violation: Hashable, Sendable, Decodable, CustomStringConvertible {
        /// The rule's id.
        var id: String
        /// How bad it is, in axe's words.
        var impact: String
        /// What would be right.
        var help: String
        /// Where it is.
        var places: [String]

        /// One line for a person.
        var description: String { "\(impact) \(id): \(help); \(places.joined(separator: " | "))" }
    }

    /// The checker's script; nil where `.ci/run` did not install it.
    static let script: URL? = {
        let libraries = RepositoryRoot.place(".venv/lib")
        let pythons = (try? FileManager.default.contentsOfDirectory(atPath: libraries.path)) ?? []
        return pythons.sorted().map {
            libraries.appending(path: "\($0)/site-packages/axe_playwright_python/axe.min.js")
        }.first { FileManager.default.fileExists(atPath: $0.path) }
    }()

    /// What is seriously or critically wrong with the page that a window shows.
    ///
    /// - Parameters:
    ///   - window: Where the page is.
    ///   - sights: CSS selectors of what merchants draw badly on purpose; they are left out.
    /// - Returns: The violations, in the checker's order.
    /// - Throws: ``WebDriverError``, among others where the checker is not installed.
    static func violations(in window: WebDriver, disregarding sights: [String] = []) async throws -> [Violation] {
        guard let script else { throw WebDriverError(code: "no axe", message: "run .ci/run to install it") }
        let words = try String(contentsOf: script, encoding: .utf8)
        return try await window.run(
            words + """
                ;
                const serious = ['serious', 'critical'];
                return window.axe.run({ exclude: Array.from(arguments).map(one => [one]) }, { resultTypes: ['violations'] })
                    .then(found => found.violations.filter(one => serious.includes(one.impact)).map(one => ({
                        id: one.id, impact: one.impact, help: one.help,
                        places: one.nodes.slice(0, 5).map(node => node.target.join(' ') + ' ' + node.html.slice(0, 120)),
                    })));
                """,
            with: sights
        )
    }
}
