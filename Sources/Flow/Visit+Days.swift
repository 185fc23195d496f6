import Scenarios
import Vocabulary

/// The days after: what reaches the phone, and what comes of using one's rights.
extension Visit {
    static let secondsPerDay = 86_400
    /// When the post of a day comes: at five past ten.
    private static let postSeconds = 36_300
    private static let secondsPerMinute = 60

    /// Sleeps until tomorrow, and wakes before the phone.
    mutating func sleep() {
        clock = clock.later(bySeconds: Self.secondsPerDay)
        switch place {
        case .inbox: break
        case .stopping(_, let back), .following(let back): place = .inbox(back: back)
        default: place = .inbox(back: place)
        }
    }

    /// Takes an act of the days after.
    mutating func dayAfter(_ option: Option, in script: Script) {
        switch (option, place) {
        case (.openAccount, .spot(let spot)): place = .account(back: spot)
        case (.optOut(let id), .inbox(let back)): follow(id, back: back, in: script)
        case (.openFollowed, .inbox(let back)): place = .following(back: back)
        case (.unfollow, .following): unfollow()
        case (.exercise(let id), .account(let back)): exercise(id, back: back, in: script)
        case (.confirm(let id), .stopping):
            goThrough(with: id, in: script)
        case (.confirm(let id), .right(_, _, let back)): finish(id, back: back, in: script)
        case (.complain, .account(let back)): place = .complaint(isSent: false, back: back)
        case (.sendComplaint, .complaint(_, let back)): place = .complaint(isSent: true, back: back)
        case (.switchOff, .account): isUnprofiled = script.board.recommendation?.switch == .works
        default: break
        }
    }

    /// Follows a message's way out.
    private mutating func follow(_ id: PracticeID, back: Place, in script: Script) {
        place = .stopping(id, back: back)
        guard let optOut = script.board.mailings.first(where: { $0.id == id })?.optOut else { return }
        if optOut == .reply || optOut == .link { stopMessages() }
    }

    /// Answers the question behind a message's way out, or gives what is asked there.
    private mutating func goThrough(with id: PracticeID, in script: Script) {
        guard let optOut = script.board.mailings.first(where: { $0.id == id })?.optOut else { return }
        if let demand = optOut.asks { given.insert(demand) }
        if optOut == .confirmed || optOut.asks != nil { stopMessages() }
    }

    private mutating func stopMessages() { stoppedAt = stoppedAt ?? clock }

    /// Sets out for a right; withdrawing takes no more than that, and so does seeing what is held.
    private mutating func exercise(_ id: PracticeID, back: Spot, in script: Script) {
        guard let right = entitlement(id, in: script) else { return }
        switch right.given {
        case .inPage where right.right == .withdrawal || isAnswered(right, in: script):
            finish(id, back: back, in: script)
        case .inPage: place = .right(id, .condition, back: back)
        case .byStaff: finish(id, back: back, in: script)
        case .refused: place = .right(id, .staff, back: back)
        case .absent: break
        }
    }

    /// Says that nothing stands between asking and the answer.
    private func isAnswered(_ right: Entitlement, in script: Script) -> Bool {
        switch right.right {
        case .access, .copy: right.condition == .none
        case .correction: isCorrected || slip(in: script) == nil
        case .optOut, .withdrawal, .erasure, .profilingOff, .cancellation: false
        }
    }

    /// Does what was set out for, or takes the application.
    private mutating func finish(_ id: PracticeID, back: Spot, in script: Script) {
        guard let right = entitlement(id, in: script) else { return }
        guard right.condition.isDoneAtOnce else {
            place = .right(id, .filed, back: back)
            return
        }
        place = .right(id, .done, back: back)
        switch right.right {
        case .erasure:
            isErased = true
            stopMessages()
        case .withdrawal:
            isWithdrawn = true
            stopMessages()
        case .correction: isCorrected = true
        case .access, .copy, .optOut, .profilingOff, .cancellation: break
        }
    }

    /// The rights as this visit meets them: behind a bare code those of a merchant whose author says nothing.
    func entitlements(in script: Script) -> [Entitlement] {
        isBare(in: script) ? Entitlement.granted.map(Entitlement.standard) : script.board.entitlements
    }

    /// The right of an id, the standard ones among them.
    func entitlement(_ id: PracticeID, in script: Script) -> Entitlement? {
        entitlements(in: script).first { $0.id == id }
    }

    /// Says that the merchant has had an order, and so knows whom to write to.
    var isCustomer: Bool { hasComeBack || paid != nil || !ordered.isEmpty || isReleased }

    /// The data that the account page returns.
    func file(in script: Script) -> [Demand] {
        let remains = entitlements(in: script).first { $0.right == .erasure }?.remains
        guard !isErased || remains == .everything else { return [] }
        return given.subtracting(toldForInvoice).filter { $0.isPersonal && $0.isDatum }.sorted()
    }

    /// A message that has come.
    struct Mail: Hashable, Sendable {
        /// Whose practice it is.
        var mailing: Mailing
        /// When it came.
        var at: Moment
        /// Says that it came after messages were stopped, on purpose.
        var isLate: Bool
    }

    /// The messages that have come so far, the latest first.
    func mail(in script: Script) -> [Mail] {
        guard isCustomer, !isBare(in: script) else { return [] }
        return script.board.mailings.filter(reaches).flatMap(mail(of:)).sorted {
            ($1.at, $0.mailing.id.rawValue) < ($0.at, $1.mailing.id.rawValue)
        }
    }

    /// Days from the day of the visit to now.
    var today: Int { Self.day(of: clock) }

    /// Days from the day of the visit to a moment.
    static func day(of moment: Moment) -> Int { (moment.seconds - Moment.visitStart.seconds) / secondsPerDay }

    private func reaches(_ mailing: Mailing) -> Bool {
        if let need = mailing.need, !hasBeenReached(by: need) { return false }
        return !mailing.content.isPromotion || mailing.recipients == .everybody || agreed.contains(.marketing)
    }

    private func mail(of mailing: Mailing) -> [Mail] {
        posted(mailing).filter { mailing.channel != .account || isFollowing(at: $0.at) }
    }

    /// What was sent, whether or not it came through.
    private func posted(_ mailing: Mailing) -> [Mail] {
        guard mailing.content.isPromotion else {
            return today < mailing.day ? [] : [Mail(mailing: mailing, at: Self.post(on: mailing.day), isLate: false)]
        }
        var come = (mailing.day...max(mailing.day, today)).filter { $0 <= today }.map(Self.post(on:)).map {
            Mail(mailing: mailing, at: $0, isLate: isStopped(at: $0))
        }
        switch mailing.aftermath {
        case .stops: come = come.filter { !$0.isLate }
        case .queued:
            come = come.filter { !$0.isLate }
            if let stoppedAt, mailing.optOut.works { come.append(Mail(mailing: mailing, at: stoppedAt, isLate: false)) }
        case .goesOn, .otherSender: break
        }
        return come
    }

    private func isStopped(at moment: Moment) -> Bool { stoppedAt.map { $0 < moment } ?? false }

    /// When the post of a day comes, counted from the day of the visit.
    static func post(on day: Int) -> Moment {
        let midnight = Moment.visitStart.seconds - Moment.visitStart.seconds % secondsPerDay
        return Moment(seconds: midnight + day * secondsPerDay + postSeconds)
    }
}
