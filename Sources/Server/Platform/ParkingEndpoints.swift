import Flow
import Hummingbird
import Vocabulary

/// The parking cloud, of which the range plays one service.
///
/// - Source: platform.md section 9.
struct ParkingEndpoints: Sendable {
    /// The service that is played.
    static let service = "queryParkFee"

    let desk: PlatformDesk

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        desk.serve(Routes.parkingGateway, of: .parking, by: .post, in: routes) { try fee($0) }
        return routes
    }

    private func fee(_ call: PlatformRequest) throws -> Response {
        let file = call.file
        let wish = try call.decoded(Wish.self)
        guard wish.pid == file.parkNumber else { throw PlatformRefusal.parking(401, "pid is not this car park's") }
        guard wish.sign == file.secret else { throw PlatformRefusal.parking(401, "sign is the visit's secret here") }
        guard wish.serviceName == Self.service else {
            throw PlatformRefusal.parking(404, "the range plays \(Self.service) alone")
        }
        guard let stay = file.record.stay(try Self.question(wish.bizContent), in: file.script) else {
            throw PlatformRefusal.parking(404, "no stay is found")
        }
        return try Answer.json(Fee(data: Fee.Data(stay, number: file.record.orderNumber)))
    }

    /// Who asks: in the lot and at the lane with a plate, or at the lane alone; the number of a stay finds it anywhere.
    private static func question(_ content: Wish.Content) throws -> PlatformRecord.ParkQuestion {
        let plate = content.plateNum ?? ""
        if let number = content.recordNo, !number.isEmpty { return .number(number) }
        switch content.payScene {
        case 0, 1:
            guard !plate.isEmpty else {
                throw PlatformRefusal.parking(400, "payScene \(content.payScene) needs a plateNum or a recordNo")
            }
            return .plate(plate)
        case 2: return .lane
        default: throw PlatformRefusal.parking(400, "payScene is 0, 1 or 2")
        }
    }

    private struct Wish: Decodable {
        let pid: String
        let serviceName: String
        let sign: String
        let bizContent: Content

        struct Content: Decodable {
            let payScene: Int
            let plateNum: String?
            let recordNo: String?
        }
    }

    private struct Fee: Encodable {
        let code = 200
        let data: Data
        let msg = "ok"

        struct Data: Encodable {
            let discountFee: Int
            let enterTime: String
            let leaveTime: String
            let paidFee: Int
            let payableFee: Int
            let plateNum: String
            let recordNo: String
            let totalFee: Int
            let useTime: Int

            init(_ stay: PlatformRecord.Stay, number: String) {
                discountFee = stay.discount.amount
                enterTime = stay.entered.toTheSecond
                leaveTime = stay.left?.toTheSecond ?? ""
                paidFee = stay.paid.amount
                payableFee = stay.due.amount
                plateNum = stay.plate ?? ""
                recordNo = number
                totalFee = stay.parkingFee.amount
                useTime = stay.seconds
            }
        }
    }
}
