import Scenarios
import Testing
import Vocabulary

struct ScriptReaderTests {
    private static let reader = ScriptReader(
        services: ["dine-in-pure": .dineIn, "parking-pure": .parking],
        personas: ["adult", "child"]
    )

    private static func read(_ text: String) -> (script: WalkScript?, problems: [Problem]) {
        reader.script("w.yaml", Array(text.utf8))
    }

    /// A script around one step.
    private static func around(_ step: String) -> String {
        "title: t\nscenario: dine-in-pure\nsteps:\n" + step.split(separator: "\n").map { "  \($0)\n" }.joined()
    }

    private static let whole = """
        # yaml-language-server: $schema=../schema/walk-script.schema.json
        title: 跳过手机号
        scenario: dine-in-pure
        persona: child
        entry: wallet
        seed: "7"
        steps:
          - scan: 1
          - scan: { words: 点餐, turn: 2 }
          - fill: { 蓑蛙红汤牛肉面: 2, 手机号: "{{phone-number}}", 备注: "" }
            tick: [同意, { words: 接收, turn: 2 }]
            untick: 短信
            tap: { words: 退订, beside: 满减 }
            capture: { number: '单号 ([0-9]+)', place: { regex: '[A-Z][0-9]' } }
            expect:
              page: 点餐
              text: [蓑蛙, { startsWith: 您, endsWith: "{{number}}" }]
              no-text: { matches: '手机号?$' }
              control: 下单
              no-control: [关注, 注册]
              demand: [{ item: phone-number, refusable: true }, consent-marketing]
              no-demand: [follow, precise-location]
              handed: { menu: 0, order: [phone-number], pay: { at-most: 1 }, invoice: { at-most: [email] } }
              stage: menu
              reached: menu
              not-reached: [order, pay]
              refused: { contains: 请 }
            retry: 3
            every: 500ms
          - refuse: precise-location
          - give: consent-notice
          - ask: menu
          - wait: 3d
            expect: { message: 满减, no-message: true, no-new-message: [满减, { matches: '[0-9]' }] }
          - go: site
          - expect: { no-demand: true, no-message: [短信] }
          - fill: [{ field: { words: 姓名, turn: 2 }, with: "{{real-name}}" }]
        """

    @Test func `a script is read, and written as it reads`() throws {
        let (script, problems) = Self.read(Self.whole.replacing("consent-notice", with: "consent-marketing"))
        #expect(problems.map(\.text) == [])
        let read = try #require(script)
        #expect(read.scenario == "dine-in-pure" && read.persona == "child" && read.app == .wallet && read.seed == "7")
        #expect(read.steps.count == 10)
        #expect(read.steps[1].act == .scan(ControlWords("点餐", turn: 2)))
        let step = read.steps[2]
        #expect(step.act == .tap(ControlWords("退订", beside: "满减")))
        #expect(
            step.fillings.map(\.value) == [
                .words("2"), .words("{{phone-number}}"), .words(""), .ticked, .ticked, .unticked,
            ]
        )
        #expect(step.retries == 3 && step.pause == 500)
        #expect(step.checks.contains { $0.claim == .demand(.demand(.phoneNumber), isRefusable: true) })
        #expect(step.checks.contains { $0.claim == .handed(.pay, .atMost(1)) })
        #expect(step.checks.first { $0.claim == .page(.equals("点餐")) }?.place.text == "w.yaml:16:13")
        let text = ScriptText.text(of: read)
        let again = try #require(Self.read(text).script)
        #expect(ScriptText.text(of: again) == text)
        #expect(again.steps.map { $0.checks.map(\.claim) } == read.steps.map { $0.checks.map(\.claim) })
        #expect(again.steps.map(\.act) == read.steps.map(\.act))
        #expect(again.steps.map { $0.fillings.map(\.control) } == read.steps.map { $0.fillings.map(\.control) })
    }

    @Test(arguments: [
        ("- tapp: 跳过", "w.yaml:4:5: unknown-key: a step has no key `tapp`"),
        ("- tap: 跳过\n  scan: 1", "w.yaml:4:10: contradiction: a step does one thing, this one does scan and tap"),
        ("- wait: 3 days", "w.yaml:4:11: out-of-range: wait is `3 days`; write days such as 3d"),
        ("- wait: 500ms", "w.yaml:4:11: out-of-range"),
        (
            "- fill: { 手机号: '{{phone-nubmer}}' }",
            "unknown-word: nothing is called {{phone-nubmer}} by then; write {{phone-number}}"
        ),
        (
            "- expect: { text: '{{later}}' }\n- capture: { later: 'x' }",
            "nothing is called {{later}} by then; capture it before"
        ),
        ("- capture: { Number: 'x' }", "bad-id: the name is `Number`"),
        ("- capture: { number: '(' }", "which is no regular expression; close its brackets"),
        ("- expect: { text: { matches: '[' } }", "which is no regular expression"),
        ("- give: phone-nummer", "unknown-word: there is no demand `phone-nummer`; write `phone-number`"),
        ("- ask: exit", "unknown-word: ask is `exit`; use one of menu, order, pay, invoice"),
        ("- expect: { handed: { exit: 0 } }", "no-such-place: dine-in has no milestone `exit`; use one of menu, order"),
        ("- expect: { handed: { menu: { at-least: 1 } } }", "unknown-key: handed has no key `at-least`"),
        ("- expect: { handed: { menu: none } }", "wrong-type: handed is `none`; write a list such as [follow]"),
        ("- scan: 0", "out-of-range: scan is 0"),
        ("- tap: 跳过\n  every: 500ms", "contradiction: nothing is looked at again; add `retry:`"),
        ("- tap: 跳过\n  retry: 3", "contradiction: there is nothing to look for"),
        (
            "- tap: 跳过\n  retry: 3\n  every: 5\n  expect: { page: x }",
            "every is `5`; write a time up to a minute with its unit"
        ),
        ("- expect: {}", "missing-key: expect says nothing"),
        ("- {}", "missing-key: the step does nothing"),
        ("- fill: { a: 1, a: 2 }", "duplicate-key: "),
    ])
    func `a mistake is told with its place and how to mend it`(_ step: String, _ words: String) {
        let (script, problems) = Self.read(Self.around(step))
        #expect(script == nil)
        #expect(problems.contains { $0.text.contains(words) }, "\(problems.map(\.text))")
    }

    @Test(arguments: [
        ("title: t\nsteps: [{ scan: 1 }]", "missing-key: the script begins nowhere"),
        (
            "title: t\nscenario: dine-in-puer\nsteps: [{ scan: 1 }]",
            "there is no scenario `dine-in-puer`; write `dine-in-pure`"
        ),
        ("title: t\nscenario: dine-in-pure\naddress: http://localhost:1/\nsteps: [{ scan: 1 }]", "not both"),
        ("title: t\naddress: http://localhost:1/\nsteps: [{ scan: 1 }]", "an address does not say what is bought"),
        ("title: t\naddress: localhost\nservice: parking\nsteps: [{ scan: 1 }]", "write a whole one"),
        ("title: t\nscenario: dine-in-pure\nservice: parking\nsteps: [{ scan: 1 }]", "a scenario has its service"),
        (
            "title: t\nscenario: dine-in-pure\npersona: chidl\nsteps: [{ scan: 1 }]",
            "there is no persona `chidl`; write `child`"
        ),
        ("title: t\nscenario: dine-in-pure\nsteps: []", "the script has no steps"),
        ("title: t\nscenario: dine-in-pure", "the script lacks `steps`"),
        ("steps: &a [x]", "alias-used"), ("- a", "the script is not a mapping"), ("", "not-yaml"),
    ])
    func `a script that cannot begin says why`(_ text: String, _ words: String) {
        let (script, problems) = Self.read(text)
        #expect(script == nil)
        #expect(problems.contains { $0.text.contains(words) }, "\(problems.map(\.text))")
    }

    @Test func `every mistake is told at once, in the order of their places`() {
        let (_, problems) = Self.read("title: t\nscenario: x\nsteps:\n  - tapp: 1\n  - wait: x\n  - go: home\n")
        #expect(problems.map(\.line) == [2, 4, 5, 6])
    }

    @Test func `a visit that is there already begins at its address`() throws {
        let script = try #require(
            Self.read("title: t\naddress: http://localhost:8080/s/abc\nservice: parking\nsteps: [{ scan: 1 }]").script
        )
        #expect(script.start == .address("http://localhost:8080/s/abc", .parking) && script.scenario == nil)
        #expect(ScriptText.text(of: script).contains("service: parking"))
        #expect(script.id == "w.script")
    }
}
