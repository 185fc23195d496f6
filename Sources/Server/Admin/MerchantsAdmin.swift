import HTTPTypes
import Hummingbird
import Vocabulary

/// Lists the merchants that are played in modes, and switches one to another mode while it is open.
///
/// From then on whoever scans one of its stickers meets it in that mode; visits that are under way go on as they began.
struct MerchantsAdmin: Sendable {
    let content: RangeContent
    let modes: ModeSwitch

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve((Self.listMerchants, { _ in try Answer.json(["merchants": try merchants()]) }))
        routes.serve(
            (
                Self.switchMode,
                { call in
                    let merchant = try call.path("merchant")
                    let mode = try call.body(as: Wish.self).mode
                    guard try isPlayed(merchant, in: mode) else { throw Self.unknown }
                    modes.turn(merchant, to: mode)
                    return try Answer.json(Standing(merchant: merchant, mode: mode))
                }
            ),
            (
                Self.releaseMode,
                { call in
                    let merchant = try call.path("merchant")
                    guard try merchants().contains(where: { $0.id == merchant }) else { throw Self.unknown }
                    modes.turn(merchant, to: nil)
                    return try Answer.json(Standing(merchant: merchant, mode: nil))
                }
            )
        )
        return routes
    }

    /// Says that a merchant can be played in a mode.
    private func isPlayed(_ merchant: String, in mode: String) throws -> Bool {
        let scenario = ModeSwitch.scenario(of: merchant, in: mode)
        guard try content.offers.candidates.contains(scenario) else { return false }
        return try content.offers.offer(of: scenario) != nil
    }

    private func merchants() throws -> [Line] {
        let played = try content.offers.candidates.compactMap(ModeSwitch.parts)
        return Dictionary(grouping: played, by: \.merchant).sorted { $0.key < $1.key }.map { merchant, parts in
            Line(id: merchant, mode: modes.mode(of: merchant), modes: parts.map(\.mode).sorted())
        }
    }

    private static let unknown = RangeError(
        .unknownScenario,
        "no merchant of this id is played in this mode, GET /__admin/merchants lists both"
    )

    private struct Wish: Decodable {
        let mode: String
    }

    private struct Standing: Encodable {
        let merchant: String
        /// The mode in which it is met at all its stickers; nil where each sticker has its own.
        let mode: String?
    }

    private struct Line: Encodable {
        let id: String
        let mode: String?
        let modes: [String]
    }

    static let operations = [listMerchants, switchMode, releaseMode]

    private static let listMerchants = Operation(
        id: "listMerchants",
        part: .range,
        method: .get,
        path: Routes.merchants,
        about: "Lists the merchants that are played in modes, and to which mode each was switched.",
        replies: [
            .json(
                "all of them",
                Schemas.object([
                    "merchants": Schemas.list(
                        of: Schemas.object(
                            ["id": Schemas.word, "modes": Schemas.list(of: Schemas.word)],
                            perhaps: ["mode": Schemas.word]
                        )
                    )
                ])
            ).leading(
                Operation.Link(
                    operation: "switchMode",
                    parameters: ["merchant": "$response.body#/merchants/0/id"],
                    body: ["mode": "$response.body#/merchants/0/modes/0"]
                ),
                Operation.Link(
                    operation: "releaseMode",
                    parameters: ["merchant": "$response.body#/merchants/0/id"]
                )
            )
        ]
    )

    private static let merchant = Operation.Parameter(
        name: "merchant",
        place: .path,
        schema: Schemas.word,
        about: "The merchant's id."
    )

    private static let standing = Schemas.object(["merchant": Schemas.word], perhaps: ["mode": Schemas.word])

    private static let switchMode = Operation(
        id: "switchMode",
        part: .range,
        method: .put,
        path: Routes.merchantMode,
        about: "Lets everybody who scans a sticker of the merchant from now on meet it in this mode.",
        parameters: [merchant],
        body: Operation.Body(schema: Schemas.object(["mode": Schemas.word]), example: ["mode": "pure"]),
        replies: [.json("the mode", standing)]
    )

    private static let releaseMode = Operation(
        id: "releaseMode",
        part: .range,
        method: .delete,
        path: Routes.merchantMode,
        about: "Gives each sticker of the merchant its own mode back.",
        parameters: [merchant],
        replies: [.json("each has its own", standing)]
    )
}
