import Vocabulary

extension NoticeSeen {
    /// The same notice with one part left out.
    func without(_ part: Part) -> NoticeSeen {
        var other = self
        other.parts.removeAll { $0 == part }
        return other
    }

    /// The same notice with another word on how long data are kept.
    func keeping(_ retention: Retention) -> NoticeSeen {
        var other = self
        other.retention = retention
        return other
    }

    /// The same notice naming a receiver by its host.
    func naming(_ host: String) -> NoticeSeen {
        var other = self
        other.receivers.append(host)
        return other
    }

    /// The same notice listing an item.
    func listing(_ item: Demand) -> NoticeSeen {
        var other = self
        other.items.append(item)
        return other
    }

    /// The same notice saying that nobody takes an item.
    func denying(_ item: Demand) -> NoticeSeen {
        var other = self
        other.denied.append(item)
        return other
    }

    /// The same notice so many taps away.
    func opened(by taps: Int) -> NoticeSeen {
        var other = self
        other.taps = taps
        return other
    }
}
