import Flow
import HTTPTypes
import Hummingbird
import Vocabulary

/// Invoice titles of a payment: where they are filled in, and what was filled in.
///
/// Whether a telephone number must be given is a flag of the merchant's own: the caller's where it sets it, else the one
/// that the merchant's invoice form has.
///
/// - Source: platform.md section 8.
struct FapiaoEndpoints: Sendable {
    let desk: PlatformDesk

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        desk.serve(Routes.titleAddress, of: .pay, by: .get, in: routes) { try titleAddress($0) }
        desk.serve(Routes.userTitle, of: .pay, by: .get, in: routes) { try userTitle($0) }
        return routes
    }

    private func titleAddress(_ call: PlatformRequest) throws -> Response {
        try PayGuard.know(call)
        let number = try Self.applied(call)
        let source = call.word("source")
        guard ["WEB", "MINIPROGRAM"].contains(source) else { throw Self.wrong("source is WEB or MINIPROGRAM") }
        guard [call.file.appID, call.file.miniAppID].contains(call.word("appid")) else {
            throw Self.wrong("appid is not this merchant's")
        }
        guard [call.file.openID, call.file.miniOpenID].contains(call.word("openid")) else {
            throw Self.wrong("openid is not this payer's")
        }
        guard let amount = Int(call.word("total_amount")), amount > 0 else {
            throw Self.wrong("total_amount is a whole number of fen")
        }
        let form = try Self.form(call)
        let words = [
            ("fapiao_apply_id", number), ("total_amount", "\(amount)"), ("show_phone_cell", "\(form.showsPhone)"),
            ("must_input_phone", "\(form.mustPhone)"), ("show_email_cell", "\(form.showsEmail)"),
            ("must_input_email", "\(form.mustEmail)"),
        ].map { "\($0)=\($1)" }.joined(separator: "&")
        let ticket = TitleTicket(
            visit: call.file.visit,
            number: number,
            form: form,
            given: call.file.record.clock.seconds
        )
        let path = try ticket.path(call.addresses, isUnderParty: !call.origin.hasPartyHosts) + "?\(words)"
        if source == "MINIPROGRAM" {
            return try Answer.json(
                MiniProgram(
                    miniprogramAppid: call.file.miniAppID,
                    miniprogramPath: path,
                    miniprogramUserName: call.file.accountName
                )
            )
        }
        let address =
            call.origin.hasPartyHosts
            ? call.origin.secured(path, at: PlatformHost.pay.rawValue) : call.origin.absolute(path)
        return try Answer.json(["title_url": address])
    }

    private func userTitle(_ call: PlatformRequest) throws -> Response {
        try PayGuard.know(call)
        let number = try Self.applied(call)
        guard ["WITH_WEILIAOPAY", "WITHOUT_WEILIAOPAY"].contains(call.word("scene")) else {
            throw Self.wrong("scene is WITH_WEILIAOPAY or WITHOUT_WEILIAOPAY")
        }
        guard let title = call.file.record.title else {
            throw PlatformRefusal.pay(404, "RESOURCE_NOT_EXISTS", "nobody has filled in a title for \(number)")
        }
        func sealed(_ value: String, _ what: String) throws -> String {
            guard !value.isEmpty else { return "" }
            let nonce = call.addresses.platformWord("title-\(what)", call.file.visit.rawValue, number, length: 12)
            return nonce + (try PaySeal(key: call.file.payKey, nonce: nonce).sealed(Array(value.utf8), with: what))
        }
        return try Answer.json(
            Title(
                email: try sealed(title.email, "email"),
                name: title.name,
                phone: try sealed(title.phone, "phone"),
                taxpayerId: title.taxNumber,
                type: title.isCompany ? "ORGANIZATION" : "INDIVIDUAL"
            )
        )
    }

    /// The payment for which an invoice is applied for.
    private static func applied(_ call: PlatformRequest) throws -> String {
        let number = call.word("fapiao_apply_id")
        guard !number.isEmpty else { throw wrong("fapiao_apply_id is missing") }
        guard call.file.record.payments.contains(where: { $0.number == number }) else {
            throw PlatformRefusal.pay(404, "RESOURCE_NOT_EXISTS", "no payment of this number")
        }
        return number
    }

    private static func form(_ call: PlatformRequest) throws -> InvoiceTitle.Form {
        let own = call.file.record.invoiceForm(in: call.file.script)
        func flag(_ name: String, _ standard: Bool) throws -> Bool {
            switch call.query[name] {
            case nil: return standard
            case "true": return true
            case "false": return false
            default: throw wrong("\(name) is true or false")
            }
        }
        let form = InvoiceTitle.Form(
            showsPhone: try flag("show_phone_cell", own.showsPhone),
            mustPhone: try flag("must_input_phone", own.mustPhone),
            showsEmail: try flag("show_email_cell", own.showsEmail),
            mustEmail: try flag("must_input_email", own.mustEmail)
        )
        guard form.showsPhone || !form.mustPhone, form.showsEmail || !form.mustEmail else {
            throw wrong("what must be given has to be shown")
        }
        return form
    }

    private static func wrong(_ words: String) -> PlatformRefusal { .pay(400, "PARAM_ERROR", words) }

    private struct MiniProgram: Encodable {
        let miniprogramAppid: String
        let miniprogramPath: String
        let miniprogramUserName: String

        private enum CodingKeys: String, CodingKey {
            case miniprogramAppid = "miniprogram_appid"
            case miniprogramPath = "miniprogram_path"
            case miniprogramUserName = "miniprogram_user_name"
        }
    }

    private struct Title: Encodable {
        let address = ""
        let bankAccount = ""
        let bankName = ""
        let email: String
        let name: String
        let phone: String
        let taxpayerId: String
        let telephone = ""
        let type: String

        private enum CodingKeys: String, CodingKey {
            case address
            case bankAccount = "bank_account"
            case bankName = "bank_name"
            case email
            case name
            case phone
            case taxpayerId = "taxpayer_id"
            case telephone
            case type
        }
    }
}
