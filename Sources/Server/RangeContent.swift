package import Flow
package import Scenarios
package import Vocabulary

/// What the server serves: every scenario that can be visited, and whether it may say which is which.
package struct RangeContent: Sendable {
    /// One merchant as the street shows it, with the script that plays it.
    package struct Offer: Sendable {
        /// The compiled scenario.
        package var script: Script
        /// The merchant's Chinese name.
        package var merchantZh: String
        /// The merchant's English name.
        package var merchantEn: String
        /// The scenario's Chinese title.
        package var titleZh: String
        /// The scenario's English title.
        package var titleEn: String
        /// The mode's id; nil for a scenario with its own list of practices.
        package var mode: String?
        /// The ids of what is there to be found; for the street alone, never for a consumer's page.
        package var kinds: [String]
        /// In which years it was typical; for the street alone.
        package var era: Era?

        /// Offers a script that nothing but its id names: a case of a bench, a merchant of a class.
        package init(nameless script: Script) {
            self.init(script: script, merchantZh: "", merchantEn: "", titleZh: "", titleEn: "")
        }

        /// Makes an offer.
        package init(
            script: Script,
            merchantZh: String,
            merchantEn: String,
            titleZh: String,
            titleEn: String,
            mode: String? = nil,
            kinds: [String] = [],
            era: Era? = nil
        ) {
            self.script = script
            self.merchantZh = merchantZh
            self.merchantEn = merchantEn
            self.titleZh = titleZh
            self.titleEn = titleEn
            self.mode = mode
            self.kinds = kinds
            self.era = era
        }

        /// The scenario.
        package var scenario: ScenarioID { script.scenario }

        /// What is being bought.
        package var service: Service { script.service }
    }

    /// What the street calls kinds and modes.
    package struct Names: Hashable, Sendable {
        /// The Chinese names of kinds by their ids, for the street's tags.
        package var kinds: [String: String]
        /// The Chinese names of modes by their ids, for the street's cards.
        package var modes: [String: String]

        /// Makes the names.
        package init(kinds: [String: String] = [:], modes: [String: String] = [:]) {
            self.kinds = kinds
            self.modes = modes
        }
    }

    /// What can be visited.
    package let offers: Offers
    /// What the street calls kinds and modes; asked for when a street is shown.
    package let names: @Sendable () throws -> Names
    /// The hosts of all who play; asked for where certificates are made.
    package let hosts: @Sendable () throws -> [String]
    /// Says that nothing on the wire may list the scenarios, as for a test of detectors.
    package var isBlind: Bool
    /// Says that its entries are cases of a bench: whoever scans may say that the account is a member's.
    package var isBench = false
    /// What opens the street and the admin part to others than this machine; nil where nothing does.
    package var trainerToken: String?
    /// Says that permission sheets ask the browser's own question too, for automated browsers.
    package var asksBrowser: Bool
    /// What goes wrong on visits beside what their scenarios say.
    package var faults: [SeededFault] = []
    /// Says that every merchant alike remembers by a cookie who scanned its codes.
    ///
    /// A bench needs it of which some cases act on a consumer's second visit.
    package var remembersGuests = false

    /// Makes the content; of two offers with one scenario the later stays.
    package init(
        offers: [Offer],
        kindNames: [String: String] = [:],
        modeNames: [String: String] = [:],
        isBlind: Bool = false,
        trainerToken: String? = nil,
        asksBrowser: Bool = false
    ) {
        self.init(
            offers: Offers(offers),
            names: { Names(kinds: kindNames, modes: modeNames) },
            hosts: { offers.flatMap { $0.script.hosts.values } },
            isBlind: isBlind
        )
        self.trainerToken = trainerToken
        self.asksBrowser = asksBrowser
    }

    /// Makes content of which each part is read when it is first asked for.
    ///
    /// - Parameters:
    ///   - offers: What can be visited.
    ///   - names: What the street calls kinds and modes.
    ///   - hosts: The hosts of all who play.
    ///   - isBlind: Says that nothing on the wire may list the scenarios.
    package init(
        offers: Offers,
        names: @escaping @Sendable () throws -> Names,
        hosts: @escaping @Sendable () throws -> [String],
        isBlind: Bool
    ) {
        self.offers = offers
        self.names = names
        self.hosts = hosts
        self.isBlind = isBlind
        trainerToken = nil
        asksBrowser = false
    }
}
