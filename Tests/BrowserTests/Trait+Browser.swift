import Foundation
import Testing

extension Trait where Self == ConditionTrait {
    /// Skips a suite, saying so, where no Chromium with its driver is found.
    ///
    /// Under `BROWSER`, which `.ci/run` sets, nothing is skipped: a missing browser is a failure there.
    static var browser: Self {
        .enabled(
            "no Chromium with its driver on PATH: `BROWSER=1 make deps` installs both, these tests need them",
            { Chromium.isFound || ProcessInfo.processInfo.environment["BROWSER"].map { !$0.isEmpty } == true }
        )
    }
}
