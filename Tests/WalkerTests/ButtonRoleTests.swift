import Testing

@testable import Walker

struct ButtonRoleTests {
    @Test(
        arguments: [
            ("好的，返回菜单", .group(.back)), ("好的，下一步", .group(.next)), ("好的，我同意", .group(.agree)),
            ("好的，允许", .group(.grant)), ("好的，完成", .group(.done)), ("好的，进入点单", .group(.next)),
            ("好的，我知道了", .group(.acknowledge)), ("好的，一键授权我的手机号", .give), ("好的", .group(.next)),
        ] as [(String, ButtonRole)]
    )
    func `an assent before the words is no role of its own`(_ label: String, _ role: ButtonRole) throws {
        #expect(ButtonRole(try Shipped.lexicon().hits(in: label)) == role)
    }

    @Test(arguments: ["您好，烦请选择性别", "您好，今天没有新消息", "你好"]) func `a greeting is no way on`(_ words: String) throws {
        #expect(ButtonRole(try Shipped.lexicon().hits(in: words)) == .unknown)
    }

    @Test(
        arguments: [
            ("我执意暂不关注，跳过", .group(.refusal)), ("催也没用，先不授权", .group(.refusal)), ("我偏不看，跳过广告", .group(.refusal)),
            ("不看广告", .group(.refusal)), ("网页继续", .group(.refusal)), ("不用了，暂不授权", .group(.refusal)),
            ("立即同意", .group(.agree)), ("立即关注", .give), ("确认授权昵称", .give), ("添加为好友", .give),
            ("允許獲取位置", .give), ("暫不允許", .group(.refusal)), ("退回菜單", .group(.back)),
        ] as [(String, ButtonRole)]
    )
    func `a pressing or a clipped label is what it does`(_ label: String, _ role: ButtonRole) throws {
        #expect(ButtonRole(try Shipped.lexicon().hits(in: label)) == role)
    }

    @Test func `an immediate yes is no silent one`() throws {
        let lexicon = try Shipped.lexicon()
        #expect(!lexicon.hits(in: "立即同意").has(.implied) && lexicon.hits(in: "立即同意").has(.consenting))
        #expect(lexicon.hits(in: "继续即同意《隐私政策》").has(.implied))
    }
}
