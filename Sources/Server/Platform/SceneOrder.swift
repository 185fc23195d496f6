/// What a merchant's back end sends to have a follow code with a word of its own.
///
/// - Source: platform.md section 2.
struct SceneOrder: Decodable, Sendable {
    /// The longest life of a code that ends: 30 days.
    ///
    /// - Unit: seconds.
    static let longest = 2_592_000
    /// The life of one of which nothing is said.
    ///
    /// - Unit: seconds.
    private static let standard = 60
    private static let longestWord = 64
    private static let numbers = 1...100_000

    let actionInfo: Info
    let actionName: String
    let expireSeconds: Int?

    struct Info: Decodable, Sendable {
        let scene: Scene
    }

    struct Scene: Decodable, Sendable {
        let sceneId: Int?
        let sceneStr: String?

        private enum CodingKeys: String, CodingKey {
            case sceneId = "scene_id"
            case sceneStr = "scene_str"
        }
    }

    private enum CodingKeys: String, CodingKey {
        case actionInfo = "action_info"
        case actionName = "action_name"
        case expireSeconds = "expire_seconds"
    }

    /// Says that the code never ends.
    var isPermanent: Bool { actionName == "QR_LIMIT_SCENE" || actionName == "QR_LIMIT_STR_SCENE" }

    /// How long the code lives; nil for ever, and where it was asked to live too long.
    var seconds: Int? { isPermanent ? nil : expireSeconds ?? Self.standard }

    /// The merchant's word or number as the action wants it; nil where it is none.
    var scene: String? {
        switch actionName {
        case "QR_STR_SCENE", "QR_LIMIT_STR_SCENE":
            actionInfo.scene.sceneStr.flatMap { (1...Self.longestWord).contains($0.count) ? $0 : nil }
        case "QR_SCENE":
            actionInfo.scene.sceneId.flatMap { $0 > 0 && $0 <= Int(UInt32.max) ? "\($0)" : nil }
        case "QR_LIMIT_SCENE": actionInfo.scene.sceneId.flatMap { Self.numbers.contains($0) ? "\($0)" : nil }
        default: nil
        }
    }
}
