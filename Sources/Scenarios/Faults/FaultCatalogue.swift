/// Every fault that a visit can meet, in the order in which they are listed.
package enum FaultCatalogue {
    /// The list.
    package static let all: [FaultEntry] = [
        LatencyFault.entry, ServerErrorFault.entry, DropFault.entry, PaymentCancelledFault.entry,
        NotificationLateFault.entry, NotificationDoubledFault.entry, SoldOutFault.entry,
    ]

    /// The entry of a fault.
    static func entry(of id: SeededFault.ID) -> FaultEntry {
        guard let entry = all.first(where: { $0.id == id }) else { preconditionFailure("the catalogue lacks \(id)") }
        return entry
    }

    /// How faults are written, for help and papers: each with what can stand behind it.
    package static var writings: [String] {
        all.flatMap { entry in entry.forms.map { "\(entry.id.rawValue)=\($0.example)" } }
    }

    /// What a fault's text looks like, as a regular expression.
    package static var pattern: String {
        let texts = all.map { entry in
            let measures = "=(\(entry.forms.map(\.pattern).joined(separator: "|")))"
            return entry.id.rawValue + (entry.forms.contains(.once) ? "(\(measures))?" : measures)
        }
        return "^(\(texts.joined(separator: "|")))$"
    }
}
