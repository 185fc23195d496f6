import Foundation

/// What can be seen of this machine's firewall without privileges: files that everybody may read, and nothing else.
///
/// It never changes anything; what it cannot see it says.
struct FirewallLook: Sendable {
    /// What is known.
    enum Finding: Hashable, Sendable {
        /// A firewall is on, and this opens the port.
        case on(name: String, command: String)
        /// A firewall is there, and it says itself that the port is open.
        case opened(name: String)
        /// A firewall is there, and it is off.
        case off(name: String)
        /// Rules may be there that only the administrator sees; this lists them, and this opens the port.
        case unseen(list: String, command: String)
        /// None of the programs that make rules is here.
        case none
    }

    /// The bytes of a file; nil where there is none, or it may not be read.
    let read: @Sendable (String) -> [UInt8]?
    /// Says that something is at a path.
    let exists: @Sendable (String) -> Bool

    /// Takes what it looks through.
    init(read: @escaping @Sendable (String) -> [UInt8]?, exists: @escaping @Sendable (String) -> Bool) {
        self.read = read
        self.exists = exists
    }

    /// Looks at this machine.
    static let here = FirewallLook(
        read: { path in FileManager.default.contents(atPath: path).map { Array($0) } },
        exists: { FileManager.default.fileExists(atPath: $0) }
    )

    /// What stands between phones and a port.
    func finding(port: Int) -> Finding {
        if exists(Self.macSettings) || exists("/System/Library") { return mac }
        if let text = text(of: "/etc/ufw/ufw.conf"), let finding = ufw(text, port) { return finding }
        if exists("/run/firewalld") || exists("/run/firewalld.pid") || exists("/var/run/firewalld.pid") {
            return .on(name: "firewalld", command: "sudo firewall-cmd --add-port=\(port)/tcp")
        }
        if text(of: "/proc/sys/kernel/osrelease")?.lowercased().contains("microsoft") == true {
            return .on(
                name: "Windows（这里是 WSL）",
                command: "在 Windows 里用管理员身份运行 "
                    + "netsh advfirewall firewall add rule name=mockmerchant dir=in action=allow protocol=TCP localport=\(port)"
            )
        }
        if Self.tables.contains(where: { exists($0) }) {
            return .unseen(
                list: "sudo nft list ruleset",
                command: "sudo nft insert rule inet filter input tcp dport \(port) accept"
            )
        }
        guard Self.older.contains(where: { exists($0) }) else { return .none }
        return .unseen(list: "sudo iptables -S", command: "sudo iptables -I INPUT -p tcp --dport \(port) -j ACCEPT")
    }

    /// What to say of it, in Chinese: it is read in the room.
    static func words(of finding: Finding, port: Int) -> String {
        switch finding {
        case .on(let name, let command): "防火墙：\(name) 开着，可能挡住手机。放行端口 \(port)：\(command)"
        case .opened(let name): "防火墙：\(name) 开着，端口 \(port) 已经放行。"
        case .off(let name): "防火墙：\(name) 没有开。"
        case .unseen(let list, let command):
            "防火墙：没有管理员权限，看不到规则。手机连不上时先看 \(list)，再放行：\(command)"
        case .none: "防火墙：这台电脑上没有找到防火墙程序（ufw、firewalld、nft、iptables），多半没有开。"
        }
    }

    private static let macSettings = "/Library/Preferences/com.apple.alf.plist"
    private static let tables = ["/usr/sbin/nft", "/sbin/nft", "/etc/nftables.conf"]
    private static let older = ["/usr/sbin/iptables", "/sbin/iptables"]

    private var mac: Finding {
        let command = "系统设置—网络—防火墙—选项，允许 mockmerchant 的传入连接"
        guard let bytes = read(Self.macSettings),
            let tree = try? PropertyListSerialization.propertyList(from: Data(bytes), format: nil),
            let state = (tree as? [String: Any])?["globalstate"] as? Int
        else { return .unseen(list: "系统设置—网络—防火墙", command: command) }
        return state == 0 ? .off(name: "macOS") : .on(name: "macOS", command: command)
    }

    /// What the simple firewall's own files say; nil where it is off, for another may be on.
    private func ufw(_ settings: String, _ port: Int) -> Finding? {
        let isOn = settings.split(separator: "\n").contains { $0.lowercased().hasPrefix("enabled=yes") }
        guard isOn else { return nil }
        let rules = text(of: "/etc/ufw/user.rules") ?? ""
        let isOpened = rules.split(separator: "\n").contains { line in
            let words = line.split(separator: " ")
            guard line.hasPrefix("-A"), words.contains("ACCEPT"), let place = words.firstIndex(of: "--dport") else {
                return false
            }
            return words.indices.contains(place + 1) && words[place + 1] == "\(port)"
        }
        return isOpened ? .opened(name: "ufw") : .on(name: "ufw", command: "sudo ufw allow \(port)/tcp")
    }

    private func text(of path: String) -> String? { read(path).map { String(decoding: $0, as: UTF8.self) } }
}
