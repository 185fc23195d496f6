import Classroom
import HTTPTypes
import Hummingbird
import Vocabulary

/// Where learners come into a class: by scanning, by six digits, or back with the word of a lost phone.
struct JoinEndpoints: Sendable {
    let desk: ClassDesk
    let content: ClassContent
    let pages: ClassPages
    let tries: Tries
    let surroundings: Surroundings
    let rosters: RosterDesk
    let codes: JoinCodes
    let words: ResumeWords

    /// The cookie that remembers a learner's pass on this phone; the pages work without it.
    static let cookie = "mm_learner"

    /// The routes.
    var endpoints: RouteCollection<VisitContext> {
        let routes = RouteCollection(context: VisitContext.self)
        routes.serve(Routes.classJoin, get: { try await door($0, $1) }, post: { try await join($0, $1) })
        routes.serve(Routes.classReturn, post: { try await comeBack($0, $1) })
        return routes
    }

    private func door(_ request: Request, _ context: VisitContext) async throws -> Response {
        let code = request.uri.queryParameters["code"].map(String.init) ?? ""
        var view = DoorView(code: Self.digits(of: code))
        view.asksForSeat = await desk.training(joinedBy: view.code)?.plan.naming == .roster
        if let pass = request.cookie(named: Self.cookie), let place = await desk.place(of: pass) {
            view.back = Routes.link(toLearner: pass)
            view.nickname = place.learner.nickname
        }
        return try pages.page("class-join", view)
    }

    private func join(_ request: Request, _ context: VisitContext) async throws -> Response {
        let form = try await PostedForm(of: request)
        let code = Self.digits(of: form["code"])
        var view = DoorView(code: code)
        guard form["age"] == "yes" else {
            view.problem = "参加者须年满14周岁；请勾选确认后再加入。"
            return try pages.page("class-join", view, status: .unprocessableContent)
        }
        guard !tries.isTired(of: context.address) else {
            view.problem = "输错的次数太多了，请过一分钟再试。"
            return try pages.page("class-join", view, status: .tooManyRequests)
        }
        guard let training = await desk.training(joinedBy: code) else {
            if codes.waiting?.digits == code {
                view.problem = "老师还没有开课，请过一会儿再按“加入”。"
                return try pages.page("class-join", view, status: .conflict)
            }
            tries.noteWrong(by: context.address)
            view.problem = "没有这个课堂号，请看一看投影上的六位数字。"
            return try pages.page("class-join", view, status: .notFound)
        }
        let isNamed = training.plan.naming == .roster
        view.asksForSeat = isNamed
        view.seat = form["seat"]
        let seat = isNamed ? try rosters.seat(typed: form["seat"], in: training) : nil
        if isNamed, seat.map({ training.learners[$0] != nil }) ?? true {
            if !form["seat"].isEmpty { tries.noteWrong(by: context.address) }
            view.problem =
                form["seat"].isEmpty
                ? "本班按名册上课，请填写老师发给你的学员号。" : Self.words(of: .taken)
            return try pages.page("class-join", view, status: .unprocessableContent)
        }
        let pass = surroundings.newID()
        let (content, words) = (content, words)
        do {
            try await desk.propose(in: training.id) { training in
                let number = training.joinedCount + 1
                let nickname = content.nickname(training.plan, number)
                let word = words.seal(of: words.digits(ofLearner: number, in: training.id))
                return [.joined(seat ?? training.nextLearner, nickname: nickname, pass: pass, word: word)]
            }
        } catch let refusal as ClassRefusal {
            view.problem = Self.words(of: refusal)
            return try pages.page("class-join", view, status: .conflict)
        }
        return Self.seat(pass)
    }

    private func comeBack(_ request: Request, _ context: VisitContext) async throws -> Response {
        let form = try await PostedForm(of: request)
        var view = DoorView(code: Self.digits(of: form["code"]))
        guard !tries.isTired(of: context.address) else {
            view.problem = "输错的次数太多了，请过一分钟再试。"
            return try pages.page("class-join", view, status: .tooManyRequests)
        }
        let digits = ResumeCode(form["word"])?.digits ?? ""
        guard let found = await desk.learner(withWord: words.seal(of: digits), in: view.code) else {
            tries.noteWrong(by: context.address)
            view.problem = "课堂号和找回码对不上，请再看一看。"
            return try pages.page("class-join", view, status: .notFound)
        }
        let pass = surroundings.newID()
        try await desk.propose([.returned(found.learner.id, pass: pass)], in: found.training.id)
        return Self.seat(pass)
    }

    /// Leads a learner to the pages that the pass opens, and leaves a cookie in case the address is lost.
    private static func seat(_ pass: String) -> Response { seated(pass, at: Routes.link(toLearner: pass)) }

    /// The same for another of the learner's pages.
    static func seated(_ pass: String, at path: String) -> Response {
        var answer = Answer.seeOther(path)
        answer.headers[.setCookie] = "\(cookie)=\(pass); Path=/; HttpOnly; SameSite=Lax; Max-Age=86400"
        return answer
    }

    /// The digits of what was typed; empty where that is no join code.
    private static func digits(of text: String) -> String { JoinCode(text)?.digits ?? "" }

    /// What a refusal says to a learner.
    static func words(of refusal: ClassRefusal) -> String {
        switch refusal {
        case .locked: "老师已经关上了门，请举手。"
        case .notStarted: "老师还没有开始，请等一等。"
        case .paused: "老师按了暂停，请等一等。"
        case .ended: "这堂课已经结束。"
        case .unknownLearner: "这堂课上没有你的位置，请重新加入。"
        case .notOpen: "这一家还没有轮到。"
        case .late: "这一家的时间到了。"
        case .handedIn: "这一家已经交了表，不能再改；要改请举手。"
        case .full: "这堂课已经坐满。"
        case .taken: "名册上没有这个学员号，或者已经有人用它加入了；请看一看号码，或者举手。"
        case .noReason, .idle: "没有什么可改的。"
        }
    }

    private struct DoorView: Sendable {
        var code: String
        var problem = "" { didSet { hasProblem = !problem.isEmpty } }
        // A text is there for a template even where it is empty.
        private(set) var hasProblem = false
        var asksForSeat = false
        var seat = ""
        var back = "" { didSet { hasBack = !back.isEmpty } }
        private(set) var hasBack = false
        var nickname = ""

        init(code: String) { self.code = code }
    }
}
