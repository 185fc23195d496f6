import Flow
import Vocabulary

/// What a call of the page's script bridge was answered, from what the consumer did.
///
/// A sheet that was answered says so. One that never came says why it could not: the guide does not declare the item
/// (112), or nobody has agreed to the guide yet (104); with both in order it has simply not been tapped.
///
/// - Source: platform.md sections 3, 4, 6 and 8.
struct BridgeCall: Sendable {
    /// The calls that the range answers.
    enum Interface: String, CaseIterable, Sendable {
        case login
        case getSetting
        case getPrivacySetting
        case getPhoneNumber
        case getLocation
        case chooseInvoiceTitle
        case chooseLicensePlate
        case requestSubscribeMessage
        case requestPayment
        case getBrandWLPayRequest
    }

    let file: PlatformFile

    /// What the page's script is handed.
    func answer(of interface: Interface) -> [String: BridgeValue] {
        switch interface {
        case .login: login
        case .getSetting: setting
        case .getPrivacySetting:
            [
                "errMsg": .text("getPrivacySetting:ok"),
                "needAuthorization": .flag(!file.record.hasAgreed),
                "privacyContractName": .text("《\(file.script.merchantName)用户隐私保护指引》"),
            ]
        case .getPhoneNumber: phoneNumber
        case .getLocation: location
        case .chooseInvoiceTitle: invoiceTitle
        case .chooseLicensePlate: plate
        case .requestSubscribeMessage: subscription
        case .requestPayment: ["errMsg": .text("requestPayment:\(paymentOutcome(cancelled: "fail cancel"))")]
        case .getBrandWLPayRequest:
            ["errMsg": .text("get_brand_wlpay_request:\(paymentOutcome(cancelled: "cancel"))")]
        }
    }

    /// What became of the sheet: paid in this app, left, or never there.
    private func paymentOutcome(cancelled: String) -> String {
        if file.record.hasLeftSheet { return cancelled }
        return file.record.payments.last?.app == .chat ? "ok" : "fail"
    }

    private var codes: PlatformCodes { PlatformCodes(file: file) }

    private var login: [String: BridgeValue] {
        guard let turn = codes.turns(of: PlatformCodes.session).last else {
            return ["errMsg": .text("login:fail not in weiliao")]
        }
        return ["code": .text(codes.code(for: PlatformCodes.session, turn: turn)), "errMsg": .text("login:ok")]
    }

    private var setting: [String: BridgeValue] {
        var scopes: [String: BridgeValue] = [:]
        for (scope, item) in [("scope.userInfo", Demand.nickname), ("scope.userLocation", .preciseLocation)] {
            if let answer = file.record.answer(for: item) { scopes[scope] = .flag(answer.isAllowed) }
        }
        if file.record.title != nil { scopes["scope.invoiceTitle"] = .flag(true) }
        return ["authSetting": .object(scopes), "errMsg": .text("getSetting:ok")]
    }

    private var phoneNumber: [String: BridgeValue] {
        guard let answer = file.record.answer(for: .phoneNumber) else {
            return unasked(.getPhoneNumber, for: .phoneNumber)
        }
        guard answer.isAllowed else { return ["errMsg": .text("getPhoneNumber:fail user deny")] }
        let code = codes.code(for: PlatformCodes.phone, turn: answer.turn)
        return ["code": .text(code), "errMsg": .text("getPhoneNumber:ok")]
    }

    private var location: [String: BridgeValue] {
        guard let answer = file.record.answer(for: .preciseLocation) else {
            return unasked(.getLocation, for: .preciseLocation)
        }
        let parts = (file.record.value(of: .preciseLocation) ?? "").split(separator: ",").compactMap { Double($0) }
        guard answer.isAllowed, parts.count == 2 else { return ["errMsg": .text("getLocation:fail auth deny")] }
        return [
            "accuracy": .number(30), "altitude": .number(0), "errMsg": .text("getLocation:ok"),
            "horizontalAccuracy": .number(30), "latitude": .number(parts[0]), "longitude": .number(parts[1]),
            "speed": .number(-1), "verticalAccuracy": .number(0),
        ]
    }

    private var invoiceTitle: [String: BridgeValue] {
        guard let title = file.record.title else { return unasked(.chooseInvoiceTitle, for: .taxpayerNumber) }
        return [
            "bankAccount": .text(""), "bankName": .text(""), "companyAddress": .text(""),
            "errMsg": .text("chooseInvoiceTitle:ok"), "taxNumber": .text(title.taxNumber), "telephone": .text(""),
            "title": .text(title.name), "type": .text(title.isCompany ? "0" : "1"),
        ]
    }

    private var plate: [String: BridgeValue] {
        guard let plate = file.record.typedPlate else { return unasked(.chooseLicensePlate, for: .licencePlate) }
        return ["errMsg": .text("chooseLicensePlate:ok"), "plateNumber": .text(plate)]
    }

    private var subscription: [String: BridgeValue] {
        var answer: [String: BridgeValue] = ["errMsg": .text("requestSubscribeMessage:ok")]
        for use in PlatformFile.Template.allCases {
            answer[file.template(for: use)] = .text(file.subscriptions(for: use).isEmpty ? "reject" : "accept")
        }
        return answer
    }

    private func unasked(_ interface: Interface, for item: Demand) -> [String: BridgeValue] {
        let name = interface.rawValue
        guard privacyGuide(in: file.script).settings.contains(where: { $0.key == item.privacyKey }) else {
            let words = "\(name):fail api scope is not declared in the privacy agreement"
            return ["errMsg": .text(words), "errno": .number(112)]
        }
        guard file.record.hasAgreed else {
            return ["errMsg": .text("\(name):fail privacy permission is not authorized"), "errno": .number(104)]
        }
        return ["errMsg": .text("\(name):fail cancel")]
    }
}

/// A value that the script bridge hands over.
enum BridgeValue: Encodable, Hashable, Sendable {
    case text(String)
    case number(Double)
    case flag(Bool)
    case object([String: BridgeValue])

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number):
            if let whole = Int(exactly: number) { try container.encode(whole) } else { try container.encode(number) }
        case .flag(let flag): try container.encode(flag)
        case .object(let members): try container.encode(members)
        }
    }
}
