package import Vocabulary

/// How good the evidence filed with one right flag is.
package struct EvidenceGrade: Hashable, Codable, Sendable {
    /// Says that something was filed at all.
    package var isFiled: Bool
    /// Says that it is of a page on which the practice shows; nil where nobody knows where that is.
    package var isRightPage: Bool?
    /// Says that it is of the control at which the practice shows; nil where it shows at none.
    package var isRightControl: Bool?
    /// Says that it tells when.
    package var hasTime: Bool

    /// Holds a mark against where some practices show.
    ///
    /// - Parameters:
    ///   - mark: What was filed; nil for nothing.
    ///   - practices: What the flag is about; empty where it is about the lack of something.
    ///   - places: Where practices show.
    package init(of mark: EvidenceMark?, on practices: [PracticeID], among places: [EvidencePlace]) {
        let meant = places.filter { practices.contains($0.practice) }
        let onPage = meant.filter { $0.page == mark?.page }
        let hasControls = meant.contains { $0.control != nil }
        isFiled = mark != nil
        isRightPage = meant.isEmpty ? nil : !onPage.isEmpty
        isRightControl =
            hasControls ? mark?.control.map { words in onPage.contains { $0.control == words } } ?? false : nil
        hasTime = mark?.seconds != nil
    }

    /// The share of what could be asked of it: filed, page, control, time.
    package var quality: Double {
        let parts = [isFiled, isRightPage, isRightControl, isFiled && hasTime].compactMap(\.self)
        return Double(parts.count { $0 }) / Double(parts.count)
    }
}
