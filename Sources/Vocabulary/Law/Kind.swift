/// What a finding is a case of; every use of it says *suspected* (涉嫌).
///
/// - Source: `fixtures/law/kinds.yaml`, which also lists the kinds that the range does not play yet.
package enum Kind: String, Codable, CaseIterable, Hashable, Sendable, Comparable {
    /// Forced follow of a public account.
    case forcedFollowGate = "forced-follow-gate"
    /// Forced follow in disguise: the skip leads nowhere.
    case disguisedFollowGate = "disguised-follow-gate"
    /// Member or account code dressed as an ordering or payment code.
    case memberCodeDisguise = "member-code-disguise"
    /// No direct payment code at the car park.
    case purePayCodeAbsence = "pure-pay-code-absence"
    /// Forced membership registration.
    case membershipRegistrationGate = "membership-registration-gate"
    /// Forced phone number.
    case phoneAuthorisationGate = "phone-authorisation-gate"
    /// Forced nickname, avatar, gender or region.
    case profileAuthorisationGate = "profile-authorisation-gate"
    /// Forced location permission.
    case locationPermissionGate = "location-permission-gate"
    /// No privacy notice, or none at first use.
    case privacyNoticeAbsence = "privacy-notice-absence"
    /// Purpose not stated at the moment of asking.
    case purposeOmission = "purpose-omission"
    /// Pre-ticked consent.
    case preTickedConsent = "pre-ticked-consent"
    /// Bundled or blanket consent.
    case bundledConsent = "bundled-consent"
    /// Agree-only dialog, no way to refuse.
    case rejectOptionAbsence = "reject-option-absence"
    /// Price not known before payment.
    case priceNondisclosure = "price-nondisclosure"
    /// Invoice only after follow or registration.
    case invoiceFollowGate = "invoice-follow-gate"
    /// Forced App download.
    case appDownloadGate = "app-download-gate"

    /// Menu only after adding a staff contact.
    case staffContactGate = "staff-contact-gate"
    /// Forced ad view before release.
    case adViewingGate = "ad-viewing-gate"
    /// Excessive identity fields.
    case identityFieldExcess = "identity-field-excess"
    /// Request for an unrelated permission.
    case unrelatedPermissionRequest = "unrelated-permission-request"
    /// Several permissions asked at once.
    case bundledPermissionRequest = "bundled-permission-request"
    /// Optional field not marked as optional.
    case unmarkedOptionalField = "unmarked-optional-field"
    /// Unrelated data required for an invoice.
    case invoiceFieldExcess = "invoice-field-excess"
    /// Scan-only ordering, no menu and no staff.
    case scanOnlyOrdering = "scan-only-ordering"
    /// Cash refused.
    case cashRefusal = "cash-refusal"
    /// Prompt that makes membership look required.
    case membershipMisleadingPrompt = "membership-misleading-prompt"
    /// Incomplete privacy notice.
    case noticeIncompleteness = "notice-incompleteness"
    /// No published complaint channel.
    case complaintChannelAbsence = "complaint-channel-absence"
    /// Data kept too long.
    case excessRetention = "excess-retention"
    /// Privacy notice hard to reach or to read.
    case noticeInaccessibility = "notice-inaccessibility"

    /// Repeated asking after refusal.
    case repeatedConsentPrompt = "repeated-consent-prompt"
    /// Fee shown only on the bill.
    case undisclosedFee = "undisclosed-fee"
    /// Default add-on or tie-in.
    case defaultAddOn = "default-add-on"
    /// Minimum spend.
    case minimumSpend = "minimum-spend"
    /// Commercial messages without consent.
    case marketingWithoutConsent = "marketing-without-consent"
    /// Commercial messages after opt-out.
    case marketingAfterOptOut = "marketing-after-opt-out"
    /// No opt-out in the message.
    case optOutAbsence = "opt-out-absence"
    /// Opting out harder than opting in.
    case optOutObstacle = "opt-out-obstacle"
    /// Promotion triggered by location.
    case locationTriggeredPush = "location-triggered-push"
    /// Silent enrolment as a member.
    case silentMembershipEnrolment = "silent-membership-enrolment"
    /// No way to withdraw consent.
    case withdrawalPathAbsence = "withdrawal-path-absence"
    /// No deletion or account cancellation.
    case erasurePathAbsence = "erasure-path-absence"
    /// Unreasonable conditions for deletion or cancellation.
    case erasureObstacle = "erasure-obstacle"
    /// Personalised push without an off switch.
    case profilingWithoutOffSwitch = "profiling-without-off-switch"

    /// Undisclosed sharing with third parties.
    case undisclosedThirdPartySharing = "undisclosed-third-party-sharing"
    /// Collection before notice or consent.
    case preConsentCollection = "pre-consent-collection"
    /// Collection beyond the consent given.
    case consentScopeExcess = "consent-scope-excess"
    /// Personal data in the address.
    case personalDataInURL = "personal-data-in-url"

    /// Trader not identified.
    case traderIdentityAbsence = "trader-identity-absence"
    /// Full phone number on screen or receipt.
    case unmaskedDisplay = "unmasked-display"
    /// Invoice delayed or refused.
    case invoiceDelayRefusal = "invoice-delay-refusal"
    /// Inducement to over-order.
    case overOrderingInducement = "over-ordering-inducement"
    /// Other people's orders readable by changing an order number.
    case orderEnumerationLeak = "order-enumeration-leak"
    /// Different price for a known user.
    case differentialPricing = "differential-pricing"
    /// Personal data in plain text.
    case plaintextTransport = "plaintext-transport"

    /// Auto-renewal without notice.
    case autoRenewalWithoutNotice = "auto-renewal-without-notice"
    /// SMS code tricked into a paid subscription.
    case paidSubscriptionTrap = "paid-subscription-trap"

    /// Sensitive data without separate consent, face included.
    case sensitiveDataWithoutSeparateConsent = "sensitive-data-without-separate-consent"
    /// Minor's data without guardian consent.
    case minorDataWithoutGuardianConsent = "minor-data-without-guardian-consent"
    /// Discount that takes consent without saying so.
    case discountLureWithoutNotice = "discount-lure-without-notice"

    /// Orders kinds by their written form.
    package static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
}
