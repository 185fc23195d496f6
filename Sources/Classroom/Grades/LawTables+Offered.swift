package import Vocabulary

extension LawTables {
    /// Answers under which kinds learners may put a visit: those that arise in such a service.
    ///
    /// A kind of one service arises in no other; where several are named, the table of what is necessary decides elsewhere.
    /// Kinds that are played in the range only, and never tried on a real merchant, are not among them.
    ///
    /// - Parameter service: What was being bought.
    /// - Returns: The kinds, in the order of the catalogue.
    package func kindsOffered(for service: Service) -> [Kind] {
        Kind.allCases.filter { kind in
            let card = card(of: kind)
            return !card.isSimulatorOnly && (card.services.count != 1 || card.services.contains(service.rawValue))
        }
    }
}

extension Kind {
    /// Kinds that nobody sees on a phone alone: they are in what is sent, or between two people.
    ///
    /// Offered like the others, and no miss where they are there; to claim one where it is not is an accusation.
    package static let unseenOnPhone: Set<Kind> = [
        .undisclosedThirdPartySharing, .preConsentCollection, .consentScopeExcess, .personalDataInURL,
        .orderEnumerationLeak, .differentialPricing, .plaintextTransport,
    ]
}
