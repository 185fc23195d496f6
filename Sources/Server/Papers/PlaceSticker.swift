import Classroom
import Scenarios
import Vocabulary

/// The sticker of a place of a course: what hangs on the table or the pillar.
///
/// It says what is bought there where all of the pool sell the same, and nothing else of the merchant: everybody meets another one.
struct PlaceSticker: Sendable {
    var number: Int
    var words: String
    var under: String
    var look: String
    var picture: String
    var address: String
    var title: String

    /// Draws a sticker.
    ///
    /// - Parameters:
    ///   - unit: The place, from 1.
    ///   - services: What is bought at the merchants of its pool.
    ///   - training: The class.
    ///   - address: Under which address phones reach it.
    ///   - tongue: The language of what stands under the words; the words are Chinese, as on any sticker.
    init(_ unit: Int, of services: Set<Service>, in training: TrainingClass, address: ClassAddress, tongue: Tongue) {
        number = unit
        words = Self.words(of: services)
        under = tongue.zh ? "第\(unit)家" : "第\(unit)家 · merchant \(unit)"
        look = services == [.parking] ? "pillar" : "table"
        self.address = address.of(Routes.link(toSticker: unit, ofClass: training.plan.joinCode))
        picture = DataPicture.source(of: self.address)
        title = training.plan.title
    }

    /// What a sticker calls for; where the pool sells different things it only asks to be scanned.
    private static func words(of services: Set<Service>) -> String {
        if services == [.parking] { return "扫码缴费" }
        if services == [.ticketing] { return "扫码购票" }
        if services == [.retail] { return "扫码购物" }
        if services == [.tissue] { return "扫码取纸" }
        return services.isSubset(of: [.dineIn, .pickup, .takeaway]) ? "扫码点餐" : "扫一扫"
    }
}

extension Routes {
    /// The path that a printed sticker of a class leads to.
    static func link(toSticker unit: Int, ofClass code: String) -> String { "/t/\(code)/\(unit)" }
}
