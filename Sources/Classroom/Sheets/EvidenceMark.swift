/// What was filed with one tap in the strip: on which page, at which control, when.
package struct EvidenceMark: Hashable, Codable, Sendable {
    /// The page's handle in the visit; empty where the sheet was filled in by hand.
    package var handle: String
    /// The page's title.
    package var page: String
    /// The words of the control; nil where it is about the page as a whole.
    package var control: String?
    /// Seconds since the visit was opened; nil where nobody knows.
    package var seconds: Int?

    /// Makes a mark.
    package init(handle: String = "", page: String, control: String? = nil, seconds: Int? = nil) {
        self.handle = handle
        self.page = page
        self.control = control
        self.seconds = seconds
    }
}
