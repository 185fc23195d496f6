package import Vocabulary

/// What a value of agreement may carry; the limits are Krippendorff's, and an aid rather than a test.
package enum AgreementReading: String, CaseIterable, Hashable, Sendable {
    /// 0.800 and above: conclusions may rest on it.
    case firm
    /// 0.667 up to 0.800: tentative conclusions only.
    case tentative
    /// Below: no conclusions.
    case none

    /// From here on conclusions are firm.
    package static let firmFrom = 0.800
    /// From here on they are tentative; the target of a rule after calibration.
    package static let tentativeFrom = 0.667

    /// Reads a value.
    package init(of value: Double) {
        self =
            switch value {
            case Self.firmFrom...: .firm
            case Self.tentativeFrom...: .tentative
            default: .none
            }
    }

    /// The reading in words.
    package var words: Bilingual {
        switch self {
        case .firm: Bilingual("可靠", "firm")
        case .tentative: Bilingual("暂定", "tentative")
        case .none: Bilingual("不能下结论", "no conclusions")
        }
    }
}
