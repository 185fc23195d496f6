import Foundation
import Testing
import Vocabulary
import Walker

struct WalkTests {
    static let forced = Page.of("请先关注公众号", ["为了更好的服务"], buttons: [.button("去关注", weight: .primary)])
    static let skippable = Page.of("请先关注公众号", buttons: [.button("去关注", weight: .primary), .button("暂不关注")])

    /// A shop whose gate gives way as said: the page behind the skip, nil where it comes back to the gate.
    static func shop(_ gate: Page, skip: String = "gate") -> FakeShop {
        FakeShop.noodles(gate: gate) { page, label, _ in
            switch (page, label) {
            case ("gate", "去关注"): "account"
            case ("gate", "暂不关注"): skip
            case ("broken", _): "menu"
            default: nil
            }
        }
    }

    @Test func `granting everything walks to the invoice`() async throws {
        let trace = try await Self.shop(Self.forced).walk(.grantAll)
        #expect(trace.end == .finished)
        #expect(Service.dineIn.milestones.allSatisfy(trace.reaches))
        #expect(trace.granted(before: .menu) == [.demand(.follow)])
        #expect(trace.granted(before: .pay) == [.demand(.follow), .demand(.phoneNumber), .consent(.privacy)])
        #expect(trace.steps.first?.sighting.stage == .site)
        #expect(trace.entry?.promise == .order)
    }

    @Test(arguments: ["提交", "完成", "确认提交"])
    func `an invoice form is sent by whatever its button says`(_ label: String) async throws {
        let shop = FakeShop.noodles(gate: Self.skippable, issue: label) { page, _, _ in page == "gate" ? "menu" : nil }
        let trace = try await shop.walk(.refuseAll)
        #expect(trace.reaches(.invoice) && trace.end == .finished)
    }

    @Test func `no value of the training identity stands in a trace`() async throws {
        let trace = try await Self.shop(Self.forced).walk(.grantAll)
        let text = String(decoding: try JSONEncoder().encode(trace), as: UTF8.self)
        for value in FakeShop.card.values { #expect(!text.contains(value)) }
        #expect(text.contains("{{phone-number}}"))
        #expect(trace.steps.contains { $0.exchange.sent == ["sjh", "ty_1"] })
    }

    @Test func `a refusing walk without a way past ends cornered`() async throws {
        let trace = try await Self.shop(Self.forced).walk(.refuseAll)
        #expect(trace.end == .stuck)
        #expect(!trace.reaches(.menu))
        #expect(trace.asks.map(\.ask.answer) == [.cornered])
        #expect(trace.asks.first?.ask.refusalLabel == nil)
    }

    @Test(arguments: ["menu", "wait", "broken"]) func `a skip that works is taken`(_ skip: String) async throws {
        let trace = try await Self.shop(Self.skippable, skip: skip).walk(.refuseAll)
        #expect(trace.end == .finished)
        #expect(trace.asks.first?.ask.answer == .refused)
        #expect(trace.asks.first?.ask.refusalLabel == "暂不关注")
        #expect(trace.granted(before: .invoice).isEmpty)
    }

    @Test(arguments: ["gate", "lost"]) func `a skip that leads nowhere ends the walk`(_ skip: String) async throws {
        let trace = try await Self.shop(Self.skippable, skip: skip).walk(.refuse(.demand(.follow)))
        #expect(trace.end == .stuck)
        #expect(trace.asks.map(\.ask.answer) == [.refused, .cornered])
        #expect(trace.steps.count < 8)
    }

    @Test func `a box that must be ticked corners who refuses it`() async throws {
        let shop = FakeShop.noodles(gate: Self.skippable) { page, label, values in
            switch (page, label) {
            case ("gate", _): "menu"
            case ("checkout", "提交订单"): values["ty_1"] == nil ? "checkout" : "wallet"
            default: nil
            }
        }
        let trace = try await shop.walk(.refuse(.consent(.privacy)))
        #expect(trace.end == .stuck)
        #expect(trace.reaches(.menu) && !trace.reaches(.order))
        let granting = try await shop.walk(.grantAll)
        #expect(granting.end == .finished)
    }

    @Test func `a box about no person is ticked where the form comes back without it`() async throws {
        let rule: FakeShop.Rule = { page, label, values in
            switch (page, label) {
            case ("gate", _): "menu"
            case ("checkout", "提交订单"): values["ty_2"] == nil ? "" : "wallet"
            default: nil
            }
        }
        let shop = FakeShop.noodles(gate: Self.skippable, boxes: [.box("ty_2", "付款后把小票保存到相册")], rule: rule)
        for policy in [Policy.grantAll, .refuseAll] {
            let trace = try await shop.walk(policy)
            #expect(trace.end == .finished, "under \(policy)")
        }
        let all = FakeShop.noodles(gate: Self.skippable, boxes: [.box("ty_2", "全选")], rule: rule)
        #expect(try await all.walk(.grantAll).end == .finished)
        #expect(try await all.walk(.refuseAll).end == .stuck, "who refuses a box does not tick all of them")
    }

    @Test func `an offer beside the menu is passed by`() async throws {
        let trace = try await Self.shop(Self.skippable, skip: "menu").walk(.grantAll)
        let offers = trace.asks.filter { $0.ask.label == "关注公众号领券" }
        #expect(!offers.isEmpty && offers.allSatisfy { $0.ask.answer == .passed })
    }

    @Test func `asking the staff scans nothing`() async throws {
        let trace = try await Self.shop(Self.forced).walk(.askStaff)
        #expect(trace.entry == nil)
        #expect(trace.reaches(.menu) && trace.reaches(.order))
        #expect(!trace.reaches(.pay) && !trace.reaches(.invoice))
        #expect(trace.steps.allSatisfy { $0.sighting.stage == .site })
    }

    @Test func `an endless walk is cut off at the bound`() async throws {
        let page = Page.of("加载中", buttons: [.button("下一步")])
        var pages = [
            "site": Page(
                title: "现场",
                party: .site,
                blocks: [
                    .sticker(Sticker(words: ["扫一扫"], place: "桌角", scan: Control(tag: .link, label: "p0", target: "s")))
                ]
            )
        ]
        for place in 0...100 {
            var next = page
            next.title = "\(place)"
            pages["p\(place)"] = next
        }
        let shop = FakeShop(pages: pages) { page, _, _ in "p\((Int(page.dropFirst()) ?? 0) + 1)" }
        let trace = try await shop.walk(.grantAll)
        #expect(trace.end == .cutOff)
        #expect(trace.steps.count == Walk.bound + 1)
    }

    @Test func `a stale address and a strange host are errors`() async throws {
        let shop = Self.shop(Self.forced)
        await #expect(throws: WalkerError.self) {
            try await Session(opening: "noodles", seed: "1", at: "http://example.com", over: shop)
        }
        #expect(await shop.requests.isEmpty)
    }
}
