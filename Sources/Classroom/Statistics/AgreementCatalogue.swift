/// Every statistic of agreement, in the order of tables.
package enum AgreementCatalogue {
    /// The statistics.
    package static let all: [any AgreementStatistic.Type] = [
        PercentAgreement.self, CohenKappa.self, FleissKappa.self, KrippendorffAlpha.self, GwetAC1.self, PABAK.self,
    ]
}
