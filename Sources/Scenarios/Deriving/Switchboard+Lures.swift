import Vocabulary

extension Switchboard {
    /// What a lure may not take without a word.
    private static let unspoken: Set<Demand> = [.follow, .membership, .phoneNumber]

    /// The kind of what is held out without a word of what it takes, on the way of somebody who gives whatever is asked.
    var lureEntries: [AnswerKey.Entry] {
        guard !mainCode.isBare else { return [] }
        let hidden = banners.filter { banner in
            !banner.isPlain && !banner.isTold && banner.place != .receipt && Self.unspoken.contains(banner.demand)
                && !givenBefore(banner.place).contains(banner.demand)
        }
        return hidden.map { banner in
            .init(
                kind: .discountLureWithoutNotice,
                stage: banner.place == .menu ? .menu : formStage,
                practices: [banner.id]
            )
        }
    }

    /// What somebody has given who gives whatever is asked and comes to a page with offers; taken offers are shown no more.
    private func givenBefore(_ place: Banner.Place) -> Set<Demand> {
        let last: Milestone = place == .checkout && service.spine == .order ? .order : service.firstMilestone
        let apart = place == .checkout && service.spine == .order ? apartFields.flatMap(\.demands) : []
        return Set([mainCode.tie].compactMap(\.self) + gates.filter { $0.before <= last }.flatMap(\.demands) + apart)
    }
}
