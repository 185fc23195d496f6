package import Vocabulary

extension Probe {
    /// Answers how what the privacy notice declares stands to what the walks observed.
    ///
    /// Observed is what was asked for behind any code, what pages sent by themselves while a consumer gave whatever was
    /// asked, and what the account page shows. A notice that nobody could read declares nothing to be compared.
    ///
    /// - Shape: one line for each item and host that is declared, observed or both; empty where no notice was read.
    /// - Source: docs/declared.md.
    /// - Returns: The lines, items first.
    package func declarationLines() -> [DeclarationLine] {
        guard let reading = noticeReading, reading.isReadable else { return [] }
        return (itemLines(reading.seen) + receiverLines(reading.seen)).sorted { $0.subject < $1.subject }
    }

    private func itemLines(_ seen: NoticeSeen) -> [DeclarationLine] {
        // What using a right takes stands with the rights: no notice lists it among what the service takes.
        let askings = observed.flatMap { walk in
            walk.askings.filter { walk.steps[$0.step].sighting.right == nil }
        }
        let sent = sentAway
        let held = Set(observed.flatMap(\.accounts).flatMap(\.seen.holds))
        return Demand.allCases.filter(\.isListable).compactMap { item in
            let asked = askings.filter { $0.ask.demands.contains(item) }
            let hosts = Set(sent.filter { $0.item == item }.map(\.host)).sorted()
            let standing = Declaration.standing(
                isObserved: !asked.isEmpty || !hosts.isEmpty || held.contains(item),
                isNamed: seen.items.contains(item),
                isDenied: seen.denied.contains(item),
                isLoose: seen.isLoose
            )
            return standing.map {
                DeclarationLine(
                    subject: .item(item),
                    standing: $0,
                    askedAt: Set(asked.map(\.stage)).sorted(),
                    isGiven: asked.contains { $0.policy == .grantAll && $0.ask.answer == .granted },
                    isHeld: held.contains(item),
                    sentTo: hosts
                )
            }
        }
    }

    private func receiverLines(_ seen: NoticeSeen) -> [DeclarationLine] {
        let sent = sentAway.filter(\.isToThirdParty)
        // A name stands for what lies under it, so what was seen goes before it.
        let got = Set(sent.map(\.host))
        let idle = seen.receivers.filter { name in !got.contains { Self.host($0, liesAt: name) } }
        return got.union(idle).sorted().compactMap { host in
            let standing = Declaration.standing(
                isObserved: got.contains(host),
                isNamed: isNamed(host),
                isDenied: seen.deniesSharing,
                isLoose: seen.namesPartners
            )
            return standing.map {
                DeclarationLine(
                    subject: .receiver(host),
                    standing: $0,
                    gets: Set(sent.filter { $0.host == host }.map(\.item)).sorted()
                )
            }
        }
    }

    /// The walks of the consumer behind every code.
    private var observed: [Trace] { walks.filter { $0.persona == persona && $0.entry != nil } }

    /// What left by itself behind any code while a consumer gave whatever was asked.
    private var sentAway: [Sent] {
        observed.filter { $0.policy == .grantAll }.flatMap { $0.steps.flatMap(\.sends) }
    }
}

extension [DeclarationLine] {
    /// The items that were asked for and that the notice does not name, in the order of the lines.
    var unlisted: [Demand] {
        compactMap { line in
            guard case .item(let item) = line.subject, !line.askedAt.isEmpty else { return nil }
            return line.standing == .clear ? nil : item
        }
    }
}
