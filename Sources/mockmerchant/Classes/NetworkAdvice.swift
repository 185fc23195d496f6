/// What a trainer should know of networks before and after a trial with one phone, in Chinese: it is read in the room.
enum NetworkAdvice {
    /// What to say before the trial.
    ///
    /// - Parameters:
    ///   - addresses: This machine's addresses that phones might reach.
    ///   - isWide: Says that phones can reach it at all.
    /// - Returns: A line each.
    static func before(addresses: [String], isWide: Bool) -> [String] {
        guard isWide else { return ["只试这台电脑自己；手机要连，请加 --bind 0.0.0.0。"] }
        guard !addresses.isEmpty else {
            return ["这台电脑现在没有连任何网络。请连上教室的无线网，或者用手机开热点，再试一次。"]
        }
        var lines = ["手机要用的地址：" + addresses.map { "http://\($0)" }.joined(separator: "、")]
        if addresses.count > 1 {
            lines.append("地址不止一个：手机连的是哪个网络，就用哪一个；可以用 --bind 指定。")
        }
        lines.append("热点不用连外网：手机提示“该网络无法上网，是否继续使用”时，请选“继续使用”或“保持连接”。")
        lines.append("在聊天软件里扫码也可以；如果它提示“非官方网页”，选“继续访问”，或者点右上角改用浏览器打开。")
        return lines
    }

    /// What to look at where no phone came.
    static let afterSilence = [
        "没有手机连上来。请按顺序看这几处：",
        "1. 手机和电脑是不是在同一个无线网；手机的移动数据先关掉。",
        "2. 电脑的防火墙是不是放行了这个端口（上面写了这台电脑的情况；Windows：允许应用通过防火墙；macOS：系统设置—网络—防火墙）。",
        "3. 同一个网络、防火墙也放行了，还是连不上，多半是“客户端隔离”（AP 隔离）：酒店、学校、访客网络常常打开它，"
            + "手机之间、手机和电脑之间互相看不见。换自带路由器或手机热点。",
        "4. 开了代理或 VPN 的手机请先关掉。",
        "5. 虚拟机和 WSL 里的地址手机连不到：在主机上做端口转发，或者直接在主机上运行。",
    ]
}
