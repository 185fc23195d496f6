import Vocabulary

extension Scene {
    /// A page that shows a value of the training identity whole.
    static func displaying(_ item: Demand, at stage: Stage) -> Scene {
        var sighting = Sighting(stage: stage)
        sighting.displayed = [item]
        return Scene(showing: sighting)
    }

    /// A page that answers the invoice form, before the invoice.
    static func answeringInvoice(_ answer: InvoiceAnswerSeen) -> Scene {
        var sighting = Sighting(stage: .invoice)
        sighting.invoiceAnswer = answer
        return Scene(showing: sighting)
    }

    /// A page that moves diners to order more.
    static func urging(_ manner: UrgingSeen.Manner, at stage: Stage) -> Scene {
        var sighting = Sighting(stage: stage)
        sighting.urgings = [UrgingSeen(words: "再点一些", manner: manner)]
        return Scene(showing: sighting)
    }

    /// A page over a plain connection, whose form carries an item.
    static func plainForm(_ item: Demand? = nil, at stage: Stage) -> Scene {
        var scene = plain(at: stage)
        scene.isPlain = true
        scene.exposed = [item].compactMap(\.self)
        return scene
    }

    /// A menu with one dish.
    static func dish(_ fen: Int) -> Scene {
        var sighting = Sighting(stage: .menu)
        sighting.goods = [GoodSeen(name: "清汤面", price: Fen(fen))]
        return Scene(showing: sighting)
    }

    /// A page that tells by how much goods cost some people less.
    static func stating(_ amount: Fen, at stage: Stage) -> Scene {
        var sighting = Sighting(stage: stage)
        sighting.statedDifferences = [amount]
        return Scene(showing: sighting)
    }

    /// A page that reminds diners to order as much as they eat.
    static func reminding(at stage: Stage) -> Scene {
        var sighting = Sighting(stage: stage)
        sighting.remindsOfMeasure = true
        return Scene(showing: sighting)
    }
}
