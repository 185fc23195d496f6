package import Vocabulary

/// Suspects a card that takes money again, and whose taker was not told so in time or cannot stop it.
package struct AutoRenewalWithoutNoticeRule: Rule {
    /// Auto-renewal without notice.
    package let kind = Kind.autoRenewalWithoutNotice

    /// How long before a renewal it must be told.
    ///
    /// - Source: otm-18 in `fixtures/law/provisions.yaml`.
    private static let noticeDays = 5
    private static let secondsPerDay = 86_400

    /// Makes the rule.
    package init() {}

    /// Cards that renew themselves with and without notice, and one that ends.
    package var examples: [Example] {
        let stopped = ProbeSketch.Cancelling.done
        return [
            .suspected(
                "nothing is told before it is taken",
                at: .receipt,
                ProbeSketch.dineIn().selling(tellsRenewal: false, remindedDaysBefore: 5, cancelled: stopped)
            ),
            .suspected(
                "no reminder comes",
                at: .inbox,
                ProbeSketch.parking().selling(tellsRenewal: true, remindedDaysBefore: nil, cancelled: stopped)
            ),
            .suspected(
                "the reminder comes too late",
                at: .inbox,
                ProbeSketch.dineIn().selling(tellsRenewal: true, remindedDaysBefore: 4, cancelled: stopped)
            ),
            .suspected(
                "money is taken after it was cancelled",
                at: .inbox,
                ProbeSketch.dineIn().selling(tellsRenewal: true, remindedDaysBefore: 5, cancelled: .ignored)
            ),
            .suspected(
                "nothing cancels it",
                at: .account,
                ProbeSketch.parking().selling(tellsRenewal: true, remindedDaysBefore: 5, cancelled: .absent)
            ),
            .suspected(
                "cancelling costs money",
                at: .account,
                ProbeSketch.dineIn().selling(tellsRenewal: true, remindedDaysBefore: 5, cancelled: .obstructed)
            ),
            .nearMiss("a trial that simply ends", ProbeSketch.dineIn().selling(tellsRenewal: false)),
            .nearMiss(
                "a renewal announced five days before, with a working cancel button",
                ProbeSketch.parking().selling(tellsRenewal: true, remindedDaysBefore: 5, cancelled: stopped)
            ),
            .nearMiss("no card at all", .dineIn()),
        ]
    }

    /// The first thing that was missing: the word beside the button, the reminder, the end after cancelling, a way to cancel.
    package func finding(in probe: Probe, given facts: Facts) -> Finding? {
        guard let walk = probe.subscribeWalk,
            let taken = walk.steps.firstIndex(where: { $0.sighting.card?.isTaken == true }),
            let charge = walk.mail(saying: .charged).first
        else { return nil }
        if !walk.steps[...taken].contains(where: { $0.sighting.card?.tellsRenewal == true }) {
            return Finding(
                kind: kind,
                stage: walk.steps[taken].sighting.stage,
                evidence: Evidence(
                    in: walk,
                    step: taken,
                    control: walk.steps[taken].sighting.card?.words ?? "",
                    suspectedBecause: "nothing before this button tells of a renewal, and money was taken at "
                        + charge.seen.time
                )
            )
        }
        if !walk.mail(saying: .announced).contains(where: { isInTime($0, before: charge) }) {
            let reason = "\(Self.noticeDays) days before no message told that money would be taken"
            return charge.finding(kind, because: reason)
        }
        return probe.unsubscribeWalk.flatMap(inVain)
    }

    private func isInTime(_ reminder: Mail, before charge: Mail) -> Bool {
        guard let told = Moment(text: reminder.seen.time), let due = Moment(text: charge.seen.time) else {
            return false
        }
        return due.seconds - told.seconds >= Self.noticeDays * Self.secondsPerDay
    }

    /// The finding where the walk that cancels comes to no end, or is charged all the same.
    private func inVain(_ walk: Trace) -> Finding? {
        guard let last = walk.attempts(at: .cancellation).last, last.seen.isDone else {
            let place = walk.attempts(at: .cancellation).last?.step ?? walk.accounts.last?.step
            return place.map {
                walk.accountFinding(kind, step: $0, because: "the card renews itself, and no way to cancel it works")
            }
        }
        return walk.mail(saying: .charged).first?.finding(
            kind,
            because: "money was taken for a card that the page had confirmed to be cancelled"
        )
    }
}
