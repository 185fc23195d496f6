import Vocabulary

/// Coming back on the day for which something was promised.
extension Walk {
    /// Days waited for at most.
    private static let patienceDays = 7
    /// The date in a moment's text, and behind it the time.
    private static let dateLength = 10

    /// The day to come back on, where the page promises the invoice for one and nobody has come back yet.
    var promisedDay: String? { hasComeBack ? nil : steps.last?.sighting.invoiceAnswer?.day }

    /// Lets days pass until the day is there, and stands again where the promise was made.
    mutating func comeBack(on day: String) async throws {
        hasComeBack = true
        for _ in 0..<Self.patienceDays where today < day {
            try await push(.tomorrow)
            if session.document.page.party != .merchant {
                see()
                guard let back = backButton else { return }
                try await push(back)
            }
            if today < day { see() }
        }
    }

    private var today: String { String(Moment(seconds: session.document.clock).text.prefix(Self.dateLength)) }

    private var backButton: Control? {
        session.document.page.controls.first { ButtonRole(reader.lexicon.hits(in: $0.label)) == .group(.back) }
    }
}
