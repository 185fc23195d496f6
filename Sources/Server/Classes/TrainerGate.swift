import Classroom
import Hummingbird
import Vocabulary

/// Who may see a page of the console, and which class it is about: asked first by every one of them.
struct TrainerGate: Sendable {
    let desk: ClassDesk
    let door: TrainerDoor

    /// A trainer's look at a class.
    struct Look: Sendable {
        /// The class.
        var training: TrainingClass
        /// The seal that forms of the page carry.
        var seal: String
        /// The language of the page.
        var tongue: Tongue
    }

    /// Lets a signed-in trainer look at a class; anybody else is led to the sign-in.
    ///
    /// - Parameters:
    ///   - request: Who asks.
    ///   - context: Which class.
    ///   - page: Makes the answer.
    /// - Returns: The page, or the way to the sign-in (303).
    /// - Throws: ``RangeError`` where there is no such class.
    func look(
        _ request: Request,
        _ context: VisitContext,
        _ page: (Look) async throws -> Response
    ) async throws -> Response {
        guard let session = door.session(of: request) else { return Answer.seeOther(Routes.linkToSignIn) }
        let look = Look(training: try await training(context), seal: session.seal, tongue: Tongue(of: request))
        return look.tongue.remembered(by: try await page(look))
    }

    /// What a trainer posted about a class, once it is sure that the trainer's own page sent it.
    ///
    /// - Throws: ``RangeError`` for strangers, foreign forms and classes that are not there.
    func posted(_ request: Request, _ context: VisitContext) async throws -> (look: Look, form: PostedForm) {
        let (session, form) = try await posted(request)
        return (Look(training: try await training(context), seal: session.seal, tongue: Tongue(of: request)), form)
    }

    /// The same for what is about no class.
    func posted(_ request: Request) async throws -> (session: TrainerDoor.Session, form: PostedForm) {
        guard let session = door.session(of: request) else { throw RangeError.notSignedIn }
        let form = try await PostedForm(of: request)
        guard door.isOwn(form, in: request, session) else { throw RangeError.foreignForm }
        return (session, form)
    }

    /// The class that the address names.
    func training(_ context: VisitContext) async throws -> TrainingClass {
        let id = ClassID(rawValue: context.parameters.get("class") ?? "")
        guard let training = await desk.training(id) else { throw RangeError.noPage }
        return training
    }
}

extension Tongue {
    /// Leaves a cookie that remembers the language.
    func remembered(by response: Response) -> Response {
        var response = response
        response.headers[.setCookie] =
            "\(Self.cookie)=\(zh ? "zh" : "en"); Path=/trainer; SameSite=Strict; Max-Age=31536000"
        return response
    }
}
