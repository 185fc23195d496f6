package import Vocabulary

/// Makes the training identity of a visit: invented values that nobody has, drawn from its seed.
///
/// - Source: client.md section 5; the phone prefix 154 and the plate prefix 宁Z are held not to be issued, and are to
///   be checked before each release.
enum TrainingIdentity {
    private static let phonePrefix = "154"
    private static let platePrefix = "宁Z"
    /// No such region exists, and no number ends in the letter O.
    private static let idPrefix = "990000"
    private static let surnames = ["沐", "闻", "苇", "芷", "岑", "柘", "檀", "汀"]
    private static let givenNames = ["小满", "青禾", "知夏", "远舟", "听雨", "望舒", "砚秋", "映雪"]

    private static let petNames = ["米粒", "豆丁", "果果", "团子"]
    private static let schools = ["芦荡路", "湿地", "渡口", "白鹭"]

    private static let towns = ["云泽", "苇塘", "芷汀", "獾溪"]
    private static let trades = ["文具", "茶具", "木器", "灯具", "花卉"]

    /// The card of a seed; without a plate for a vehicle that has none.
    ///
    /// The platform knows one person by another id at each merchant.
    static func card(seed: String, isUnplated: Bool, at merchant: MerchantID = "anywhere") -> IdentityCard {
        var dice = Dice(words: "training-identity", seed)
        let surname = dice.pick(surnames) ?? "苇"
        let given = dice.pick(givenNames) ?? "青禾"
        var values: [Demand: String] = [
            .phoneNumber: phonePrefix + digits(8, using: &dice),
            .realName: surname + given,
            .nickname: given + dice.word(length: 6),
            .avatar: "avatar-\(dice.word(length: 12))",
            .gender: dice.pick(["女", "男"]) ?? "女",
            .region: "云泽省苇塘市",
            .preciseLocation: "31.\(digits(6, using: &dice)),121.\(digits(6, using: &dice))",
            .email: "c-\(dice.word(length: 12))@canary.test",
            .taxpayerNumber: "91990000MA\(digits(7, using: &dice))O",
        ]
        values[.receiverName] = "\(surname)\(values[.gender] == "男" ? "先生" : "女士")"
        let plate = platePrefix + plateSigns(5, using: &dice)
        if !isUnplated { values[.licencePlate] = plate }
        // Drawn last, so that the values above are those of earlier runs.
        let company = [dice.pick(towns), given, dice.pick(trades)].compactMap(\.self).joined()
        values[.receiverAddress] = "云泽省苇塘市芦荡路\(1 + dice.roll(below: 300))号\(digits(3, using: &dice))室"
        let year = 1960 + dice.roll(below: 45)
        let day = String(100 + 1 + dice.roll(below: 12)).suffix(2) + String(100 + 1 + dice.roll(below: 28)).suffix(2)
        values[.birthday] = "\(year)-\(day.prefix(2))-\(day.suffix(2))"
        values[.idDocument] = "\(idPrefix)\(year)\(day)\(digits(3, using: &dice))O"
        // What follows is that of earlier runs, when the id was drawn with it.
        _ = dice.word(length: 27)
        var platform = Dice(words: "platform-id", seed, merchant.rawValue)
        values[.platformId] = "o\(platform.word(length: 27))"
        values[.childName] = surname + (dice.pick(petNames) ?? "米粒")
        values[.childBirthday] = "201\(6 + dice.roll(below: 4))-0\(1 + dice.roll(below: 9))-1\(dice.roll(below: 10))"
        values[.childSchool] = "苇塘市\(dice.pick(schools) ?? "渡口")小学（虚构）"
        return IdentityCard(values: values, companyTitle: company + "有限公司（虚构）")
    }

    private static func digits(_ count: Int, using dice: inout Dice) -> String {
        (0..<count).map { _ in "\(dice.roll(below: 10))" }.joined()
    }

    /// Signs of a plate: letters and digits without I and O.
    private static func plateSigns(_ count: Int, using dice: inout Dice) -> String {
        let signs = Array("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789")
        return String((0..<count).map { _ in signs[dice.roll(below: signs.count)] })
    }
}

extension Visit {
    /// The training identity of every visit that is made with a seed: who holds the seed may show the card before.
    ///
    /// - Parameter seed: The visits' seed.
    /// - Returns: The card; what a platform calls the person is another at each merchant, and not on it.
    package static func card(seed: String) -> IdentityCard {
        var card = TrainingIdentity.card(seed: seed, isUnplated: false)
        card.values[Demand.platformId.rawValue] = nil
        return card
    }
}
