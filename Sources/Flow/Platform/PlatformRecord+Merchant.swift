import Scenarios
package import Vocabulary

/// What the merchant has told the platform of itself: its invoice form, its privacy guide, its car park.
extension PlatformRecord {
    /// What the merchant's invoice form wants beside the title; nothing behind a bare code.
    ///
    /// - Parameter script: What is played.
    /// - Returns: The four flags of the merchant's own.
    package func invoiceForm(in script: Script) -> InvoiceTitle.Form {
        if let face = script.face(of: visit) { return invoiceForm(in: face) }
        let fields = visit.isBare(in: script) ? [] : script.board.invoiceFields
        let delivery = visit.invoicing(in: script)?.delivery ?? .download
        func shows(_ item: Demand) -> Bool { fields.contains { $0.item == item } || delivery.items.contains(item) }
        func must(_ item: Demand) -> Bool {
            fields.contains { $0.item == item && $0.isRequired } || delivery.item == item
        }
        return InvoiceTitle.Form(
            showsPhone: shows(.phoneNumber),
            mustPhone: must(.phoneNumber),
            showsEmail: shows(.email),
            mustEmail: must(.email)
        )
    }

    /// With which app the consumer is at the merchant's.
    package var app: ScanApp { visit.app }

    /// What is to be paid for goods or parking, as the page's bill says.
    package func due(in script: Script) -> Fen { visit.due(in: script.face(of: visit) ?? script) }

    /// Says that the notice tells how to reach the merchant.
    package func tellsContact(in script: Script) -> Bool {
        if let face = script.face(of: visit) { return tellsContact(in: face) }
        let text = script.board.noticeText
        return text.opening.leadsToText && !text.omitted.contains(.contact)
    }

    /// How long the notice says that data are kept; empty where it does not, or by no figure.
    package func retention(in script: Script) -> String {
        if let face = script.face(of: visit) { return retention(in: face) }
        let text = script.board.noticeText
        guard text.opening.leadsToText else { return "" }
        return switch text.retention {
        case .period: "30天"
        case .permanent: "永久"
        case .rule, .byLaw, .absent: ""
        }
    }

    /// Says that a notice opens by itself on arrival.
    package func opensNotice(in script: Script) -> Bool {
        (script.face(of: visit) ?? script).board.notice != nil
    }

    /// A car's stay as the parking cloud has it.
    package struct Stay: Hashable, Sendable {
        /// The plate as the camera read it; nil for a car without one.
        package var plate: String?
        /// When it came in.
        package var entered: Moment
        /// When it left; nil while it stands.
        package var left: Moment?
        /// How long it has stood.
        ///
        /// - Unit: seconds.
        package var seconds: Int
        /// What the stay has come to by the tariff.
        package var parkingFee: Fen
        /// What was taken off.
        package var discount: Fen
        /// What was paid.
        package var paid: Fen
        /// What is to be paid now, as the page's bill says.
        package var due: Fen
    }

    /// Who asks what a stay costs.
    package enum ParkQuestion: Hashable, Sendable {
        /// By a plate.
        case plate(String)
        /// By the number of the stay.
        case number(String)
        /// At the exit lane, where the camera has read the plate.
        case lane
    }

    /// What the parking cloud answers.
    ///
    /// A plate that the camera read otherwise finds its own stay, as it does on the page once it is typed.
    ///
    /// - Parameters:
    ///   - question: Who asks.
    ///   - script: What is played.
    /// - Returns: The stay; nil where it finds none.
    package func stay(_ question: ParkQuestion, in script: Script) -> Stay? {
        if let face = script.face(of: visit) { return stay(question, in: face) }
        guard script.merchant.tariff != nil else { return nil }
        switch question {
        case .plate(let plate):
            if visit.isMisread(in: script), plate == visit.misreadPlate {
                return stay(of: visit, plate: plate, in: script)
            }
            guard let own = visit.card[.licencePlate], plate == own else { return nil }
            var typed = visit
            typed.given.insert(.licencePlate)
            return stay(of: typed, plate: own, in: script)
        case .number(let number):
            return number == orderNumber ? stay(of: visit, plate: cameraPlate(in: script), in: script) : nil
        case .lane:
            guard script.merchant.lotCode == .exitLane else { return nil }
            return stay(of: visit, plate: cameraPlate(in: script), in: script)
        }
    }

    private func cameraPlate(in script: Script) -> String? {
        visit.isMisread(in: script) ? visit.misreadPlate : visit.knownPlate(in: script)
    }

    private func stay(of visit: Visit, plate: String?, in script: Script) -> Stay {
        let entered = Moment.visitStart.later(bySeconds: -visit.stayBefore(in: script) * 60)
        let fee = visit.parkingFee(in: script)
        return Stay(
            plate: plate,
            entered: entered,
            left: visit.leftAt,
            seconds: (visit.leftAt ?? visit.clock).seconds - entered.seconds,
            parkingFee: fee,
            discount: visit.takenOff(fee, in: script).reduce(Fen(0)) { $0 + $1.amount },
            paid: visit.paid?.amount ?? Fen(0),
            due: visit.due(in: script)
        )
    }
}
