import HTTPTypes
import Hummingbird
import Vocabulary

/// The consumers' part, as a client sees it that wants data.
///
/// Served by the pages' own handlers; a test holds these against the routes.
enum ConsumerOperations {
    static let all = [openEntry, findVisit, readPage, act]

    private static let html = "text/html"

    private static let visit = VisitsAdmin.visit
    private static let token = Operation.Parameter(
        name: "token",
        place: .path,
        schema: Schemas.word,
        about: "The page's token; any older one leads to the visit's current page."
    )
    private static let party = Operation.Parameter(
        name: "party",
        place: .path,
        schema: Schemas.party,
        about: "Whose page it is, where parties have no hosts of their own."
    )

    private static let page = Operation.Reply(
        status: 200,
        about: "the page; where an act was refused, the same page with its refusal",
        types: [
            Answer.jsonType: Schemas.named("PageDocument"), html: Schemas.word, "image/png": Schemas.word,
            "text/plain": Schemas.word,
        ]
    )
    private static let elsewhere = Operation.Reply(status: 303, about: "the current page is there")
        .with(header: "Location")
    private static let authorise = Operation.Reply(status: 302, about: "an app's page of authorisation is there")
        .with(header: "Location")

    private static let action = Operation.Body(
        schema: Schemas.named("Act"),
        example: ["press": "tomorrow", "values": [:]],
        canBeForm: true
    )

    private static let openEntry = Operation(
        id: "openEntry",
        part: .consumer,
        method: .get,
        path: Routes.sticker,
        about: "Makes a visit behind a sticker.",
        parameters: [
            Operation.Parameter(
                name: "token",
                place: .path,
                schema: Schemas.word,
                about: "What the sticker's address ends with."
            )
        ],
        replies: [
            Operation.Reply(
                status: 201,
                about: "the training identity and the way in",
                types: [Answer.jsonType: Schemas.named("Opening")]
            ).with(header: "Location").leading(
                Operation.Link(
                    operation: "readPage",
                    parameters: [
                        "visit": "$response.body#/visit", "party": "$response.body#/entry/party",
                        "token": "$response.body#/entry/token",
                    ]
                )
            ),
            Operation.Reply(status: 200, about: "the same to look at", types: [html: Schemas.word]),
        ]
    )

    private static let findVisit = Operation(
        id: "findVisit",
        part: .consumer,
        method: .get,
        path: Routes.street,
        about: "Leads a client that keeps the handle alone to its visit's current page.",
        parameters: [
            Operation.Parameter(
                name: "X-Visit",
                place: .header,
                schema: Schemas.handle,
                about: "The visit's handle; without it the street is shown."
            )
        ],
        replies: [
            elsewhere,
            Operation.Reply(status: 200, about: "the street", types: [html: Schemas.word]),
        ],
        problems: [404: "there is no such visit"]
    )

    private static let place =
        "Where parties have hosts of their own the same is served there, with the party left out of the path."

    private static let readPage = Operation(
        id: "readPage",
        part: .consumer,
        method: .get,
        path: Routes.pageOfParty,
        about: "Shows the visit's current page. \(place)",
        parameters: [party, visit, token],
        replies: [
            page.leading(
                Operation.Link(
                    operation: "act",
                    parameters: [
                        "party": "$request.path.party", "visit": "$request.path.visit", "token": "$request.path.token",
                    ],
                    body: ["press": "site"]
                )
            ), elsewhere, authorise,
        ]
    )

    private static let act = Operation(
        id: "act",
        part: .consumer,
        method: .post,
        path: Routes.pageOfParty,
        about: "Presses a control of the visit's current page. \(place)",
        parameters: [party, visit, token],
        body: action,
        replies: [page, elsewhere],
        problems: [409: "the page is not the current one any more"]
    )
}
