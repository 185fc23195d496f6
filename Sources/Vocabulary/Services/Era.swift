/// In which years a practice was typical: walls move when they are found.
package enum Era: String, Codable, CaseIterable, Hashable, Sendable {
    /// Forced follows and logins in the open, up to 2022.
    case early = "2021"
    /// Surveys, guidelines and pure codes: 2023 and 2024.
    case middle = "2023"
    /// Walls that look like convenience: since 2025.
    case late = "2025"

    /// The era of a year.
    package init(ofYear year: Int) { self = year <= 2022 ? .early : year <= 2024 ? .middle : .late }
}
