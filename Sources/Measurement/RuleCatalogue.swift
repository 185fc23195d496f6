/// Every rule, each kind exactly once; a test compares it with the kinds.
package enum RuleCatalogue {
    /// The rules, in the order in which a visit can meet them.
    package static let all: [any Rule] =
        [
            MemberCodeDisguiseRule(),
            PurePayCodeAbsenceRule(),
            RejectOptionAbsenceRule(),
            PrivacyNoticeAbsenceRule(),
            PurposeOmissionRule(),
            PreTickedConsentRule(),
            BundledConsentRule(),
            ForcedFollowGateRule(),
            DisguisedFollowGateRule(),
            PriceNondisclosureRule(),
            InvoiceFollowGateRule(),
            AdViewingGateRule(),
            UnrelatedPermissionRequestRule(),
            BundledPermissionRequestRule(),
            MembershipMisleadingPromptRule(),
            RepeatedConsentPromptRule(),
            UnmarkedOptionalFieldRule(),
            InvoiceFieldExcessRule(),
            ScanOnlyOrderingRule(),
            CashRefusalRule(),
            UndisclosedFeeRule(),
            DefaultAddOnRule(),
            MinimumSpendRule(),
            NoticeInaccessibilityRule(),
            NoticeIncompletenessRule(),
            ExcessRetentionRule(),
            ComplaintChannelAbsenceRule(),
            TraderIdentityAbsenceRule(),
            UnmaskedDisplayRule(),
            InvoiceDelayRefusalRule(),
            OverOrderingInducementRule(),
        ] + DemandGateRule.all
}
