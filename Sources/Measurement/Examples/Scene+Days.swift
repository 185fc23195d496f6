package import Vocabulary

extension Scene {
    /// The phone with a message, to everybody or to those who granted something.
    package static func mail(_ message: MessageSeen, to needs: Want? = nil) -> Scene {
        var sighting = Sighting(stage: .inbox)
        sighting.messages = [message]
        var scene = Scene(.phone, showing: sighting)
        scene.needs = needs
        return scene
    }

    /// A page that shows a member's file, to everybody or to those who granted something.
    package static func memberFile(at stage: Stage, of needs: Want? = nil) -> Scene {
        var sighting = Sighting(stage: stage)
        sighting.showsMemberFile = true
        var scene = Scene(showing: sighting)
        scene.needs = needs
        return scene
    }

    /// The page of what the merchant holds.
    package static func account(_ seen: AccountSeen) -> Scene {
        var sighting = Sighting(stage: .account)
        sighting.account = seen
        return Scene(showing: sighting)
    }

    /// A page of an attempt at a right.
    package static func trying(_ seen: RightSeen) -> Scene {
        var sighting = Sighting(stage: seen.right == .optOut ? .inbox : .account)
        sighting.right = seen
        return Scene(showing: sighting)
    }
}

extension MessageSeen {
    /// A commercial message with all that it must have, so many days after the start of a walk.
    package static func promotion(by channel: Message.Channel, daysLater days: Int = 1) -> MessageSeen {
        MessageSeen(channel: channel, time: time(after: days), words: "第二份半价", isPromotion: true)
    }

    /// What became of an order.
    package static func news(by channel: Message.Channel, daysLater days: Int = 1) -> MessageSeen {
        MessageSeen(channel: channel, time: time(after: days), words: "您的订单已完成", hasOptOut: false)
    }

    /// The same message to somebody who is near.
    var nearby: MessageSeen {
        var other = self
        other.isNearby = true
        return other
    }

    /// The same message without something.
    func without(optOut: Bool = false, sender: Bool = false) -> MessageSeen {
        var other = self
        if optOut { other.hasOptOut = false }
        if sender { other.isSigned = false }
        return other
    }

    private static func time(after days: Int) -> String { Moment.visitStart.later(bySeconds: days * 86_400).text }
}
