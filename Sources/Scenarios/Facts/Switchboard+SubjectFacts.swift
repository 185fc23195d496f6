import Vocabulary

extension Switchboard {
    /// What is true of one thing that people are asked for.
    ///
    /// - Parameters:
    ///   - subject: The thing.
    ///   - meetings: Everything that is asked for on the way.
    ///   - elsewhere: Demands behind other codes than the main one.
    /// - Returns: The truths of what can be asked about it; of what nobody asks for, only that.
    func facts(about subject: FactSubject, among meetings: [FactMeeting], elsewhere: Set<Demand>) -> [FactID: FactTruth]
    {
        let wanted = Set(subject.demands)
        let met = meetings.filter { !wanted.isDisjoint(with: $0.demands) }
        let sure = met.filter(\.manner.isSure)
        guard !met.isEmpty || !elsewhere.isDisjoint(with: wanted) else {
            return [FactID(subject, .asked): FactTruth(.no)]
        }
        var facts = [FactID(subject, .asked): FactTruth(sure.isEmpty ? [.yes, .no] : [.yes], by: met.map(\.practice))]
        guard !met.isEmpty else { return facts }
        for aspect in subject.aspects where aspect != .asked {
            facts[FactID(subject, aspect)] = truth(of: aspect, met: met, wanted)
        }
        return facts
    }

    private func truth(of aspect: FactAspect, met: [FactMeeting], _ wanted: Set<Demand>) -> FactTruth? {
        let sure = met.filter(\.manner.isSure)
        let known = sure.isEmpty ? met : sure
        switch aspect {
        case .asked: return nil
        case .stage:
            let first = sure.map(\.stage).min()
            let early = met.map(\.stage).filter { stage in first.map { stage < $0 } ?? true }
            return FactTruth(
                (early + [first].compactMap(\.self)).map(FactChoice.init),
                by: known.prefix(1).map(\.practice)
            )
        case .marked: return FactTruth(known.flatMap(\.marks), by: known.map(\.practice))
        case .refusing: return refusal(of: known)
        case .purpose:
            let told = known.filter { $0.purpose != nil }
            return told.isEmpty ? nil : FactTruth(told.compactMap(\.purpose), by: told.map(\.practice))
        case .notice:
            return known.first.map { FactTruth($0.isNoticed ? .yes : .no, by: [$0.practice]) }
        case .apart:
            let sensitive = known.filter {
                $0.consent != nil && $0.demands.contains { $0.isSensitive && wanted.contains($0) }
            }
            guard !sensitive.isEmpty else { return nil }
            return FactTruth(sensitive.map { $0.consent == .separate ? .yes : .no }, by: sensitive.map(\.practice))
        case .guardian:
            let ofChild = known.filter { $0.guardian != nil && $0.demands.contains(where: \.isOfChild) }
            guard !ofChild.isEmpty else { return nil }
            return FactTruth(
                ofChild.map { $0.guardian == Field.Guardian.none ? .no : .yes },
                by: ofChild.map(\.practice)
            )
        }
    }

    /// What comes of refusing one thing and giving all else: the worst of it, and whatever else was met up to a wall.
    private func refusal(of met: [FactMeeting]) -> FactTruth {
        var effects: [FactChoice] = []
        var practices: [PracticeID] = []
        var prompts: Set<Stage> = []
        var seen: Set<Stage> = []
        for meeting in met {
            if meeting.isPrompt { prompts.insert(meeting.stage) }
            seen.insert(meeting.stage)
            if meeting.refusing != [.wentOn] {
                effects += meeting.refusing
                practices.append(meeting.practice)
            }
            if meeting.isWall { break }
        }
        // Who is asked at three places has been asked again and again; at two, some say so.
        if prompts.count > 2 {
            effects.append(.askedAgain)
        } else if seen.count > 1 {
            effects.append(.askedAgain)
            if effects == [.askedAgain] { effects.append(.wentOn) }
        }
        return FactTruth(effects.isEmpty ? [.wentOn] : effects, by: practices.isEmpty ? met.map(\.practice) : practices)
    }
}
