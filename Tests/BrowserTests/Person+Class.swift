import Testing

/// What trainers and learners do in a class.
extension Person {
    /// Signs in, makes a class of a course with the form, and comes to its page.
    ///
    /// - Returns: The six digits by which phones join.
    func makesAClass(of course: String, on range: ClassRange) async throws -> String {
        try await window.go(to: range.base + "/trainer/sign-in?lang=zh")
        try await window.type(ClassRange.token, into: "#token")
        try await presses("登录")
        // The console remembers the language that it was asked for.
        try await window.go(to: range.base + "/trainer?lang=zh")
        try await window.click("input[name=course][value=\(course)]")
        try await presses("开课")
        let code: String = try await window.run("return document.querySelector('.big').textContent")
        return code.filter(\.isNumber)
    }

    /// Joins a class, as after scanning its code.
    func joins(_ code: String, on range: ClassRange) async throws {
        try await window.go(to: range.base + "/?code=\(code)")
        try await window.click("input[name=age]")
        try await presses("加入")
        try await sees("练习身份卡", "第1家")
    }

    /// Opens the first merchant and stands at its site.
    func goesToTheFirstMerchant() async throws {
        try await presses("去现场", "到现场")
        try await sees("模拟练习")
    }

    /// Files the page on the screen with its first control, and comes to the sheet.
    func filesThePage() async throws {
        try await presses("取证")
        try await sees("已取证")
        if let word = try await window.elements("input[name=control]").first { try await window.click(word) }
        try await presses("记下，去填表")
    }

    /// Gives the first answer of a part of the sheet, and waits until the sheet says that it is kept.
    ///
    /// - Parameters:
    ///   - part: Which part, from 0.
    ///   - sourceLocation: Who asks.
    /// - Throws: What keeps the browser from it.
    func answers(part: Int, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try await window.click(window.elements("details.part summary")[part])
        let _: Bool? = try await window.run(
            """
            const part = document.querySelectorAll('details.part')[Number(arguments[0])];
            part.querySelector('label.pill').scrollIntoView({ block: 'center' });
            """,
            with: ["\(part)"]
        )
        try await window.click(window.element("details.part[open] label.pill"))
        try await comesTrue(
            "return document.querySelector('.saved').textContent === '已保存'",
            "the sheet does not say that the answer is kept",
            sourceLocation: sourceLocation
        )
    }

    /// How many answers the sheet on the screen has.
    var answersShown: Int {
        get async throws {
            try await window.run("return document.querySelectorAll('input[name^=\"q-\"]:checked').length")
        }
    }

    /// Presses a button that asks whether it is meant, and says yes.
    func insists(on words: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let places: [Int] = try await window.run(
            """
            const all = Array.from(document.querySelectorAll('button'));
            const found = all.filter(e => e.textContent.trim() === arguments[0]);
            if (found.length) found[0].scrollIntoView({ block: 'center' });
            return found.map(e => all.indexOf(e));
            """,
            with: [words]
        )
        let place = try #require(places.first, "no button says \(words)", sourceLocation: sourceLocation)
        try await window.click(window.elements("button")[place])
        try await window.acceptAlert()
    }

    /// Looks until a script says yes; the looks are bounded.
    func comesTrue(
        _ script: String,
        _ complaint: Comment,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        for _ in 0..<200 {
            let isTrue: Bool = try await window.run(script)
            if isTrue { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record(complaint, sourceLocation: sourceLocation)
    }
}
