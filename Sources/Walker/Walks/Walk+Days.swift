import Vocabulary

/// The days after the errand: what reaches the phone, what the merchant holds, and what comes of using one's rights.
extension Walk {
    /// Days lived after the errand; as many again after messages were stopped.
    static let days = 3
    /// Pages that lie between the phone and the link to the account at most.
    private static let wayBack = 3
    /// The rights that are tried, the last of which ends the account.
    private static let tried: [Right] = [
        .profilingOff, .access, .copy, .correction, .cancellation, .withdrawal, .erasure,
    ]

    /// Policies whose walks live the days after: they differ in what a merchant may know and send.
    static func livesOn(_ policy: Policy) -> Bool {
        switch policy {
        case .grantAll, .refuseAll, .optOut, .refuse(.consent(.marketing)), .refuse(.consent(.membership)),
            .refuse(.demand(.membership)):
            true
        case .refuse, .grant, .readNotice, .subscribe, .unsubscribe, .lookBeside, .tryOffers, .askStaff,
            .byHand:
            false
        }
    }

    mutating func liveOn() async throws {
        var isStopping = policy == .optOut
        let days = max(Self.days, persona.comesBackAfter ?? 0)
        var left = days
        while left > 0 {
            left -= 1
            try await press(.tomorrow)
            if isStopping, let out = optOut {
                isStopping = false
                left = days
                try await press(out)
                try await goThrough(with: .optOut, by: out)
            }
        }
        if policy != .optOut { try await lookAtAccount() }
        if policy == .optOut, persona.comesBackAfter != nil { try await comeBackLater() }
    }

    /// The first way out of commercial messages on the phone.
    private var optOut: Control? {
        MessageReader(page: session.document.page, lexicon: reader.lexicon).items.first { $0.seen.isPromotion }?.optOut
    }

    var account: AccountReader { AccountReader(page: session.document.page, lexicon: reader.lexicon) }

    /// Goes back to the merchant's pages and opens the one of what it holds; whoever grants all tries every right there.
    private mutating func lookAtAccount() async throws {
        guard try await openAccount() else { return }
        let title = session.document.page.title
        noteAccount()
        guard policy == .grantAll else { return }
        for right in Self.tried {
            guard let control = account.control(for: right) else { continue }
            try await press(control)
            if session.document.page.title != title {
                try await goThrough(with: right, by: control)
                guard let back = account.back else { return }
                try await press(back)
            }
            noteAccount()
        }
        try await complainByTelephone()
    }

    /// Goes back to the page that links the account, and opens it; false where none does.
    mutating func openAccount() async throws -> Bool {
        for _ in 0..<Self.wayBack where account.link == nil {
            guard let back = account.back else { break }
            try await press(back)
        }
        if account.link == nil { try await comeAgain() }
        guard let link = account.link else { return false }
        try await press(link)
        return true
    }

    /// Scans the code once more, where no page leads back, or some days later.
    mutating func comeAgain() async throws {
        try await press(.place)
        let stickers = StickerReader.stickers(on: session.document.page)
        guard stickers.indices.contains(entryIndex) else { return }
        steps[steps.count - 1].pressed = stickers[entryIndex].scan.label
        try await session.scan(stickers[entryIndex])
        see()
    }

    mutating func noteAccount() {
        steps[steps.count - 1].sighting.stage = .account
        steps[steps.count - 1].sighting.account = account.account
    }
}
