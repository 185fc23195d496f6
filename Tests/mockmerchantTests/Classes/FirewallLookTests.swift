import Testing

@testable import mockmerchant

/// What is said of a firewall, for machines that are made up.
struct FirewallLookTests {
    private static func look(_ files: [String: String]) -> FirewallLook {
        FirewallLook(read: { files[$0].map { Array($0.utf8) } }, exists: { files[$0] != nil })
    }

    private static let alf = "/Library/Preferences/com.apple.alf.plist"

    private static func settings(_ state: Int) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>globalstate</key><integer>\(state)</integer></dict></plist>
        """
    }

    @Test(arguments: [
        (
            ["/etc/ufw/ufw.conf": "# x\nENABLED=yes\n"],
            FirewallLook.Finding.on(name: "ufw", command: "sudo ufw allow 8080/tcp")
        ),
        (
            [
                "/etc/ufw/ufw.conf": "ENABLED=yes\n",
                "/etc/ufw/user.rules": "### tuple ###\n-A ufw-user-input -p tcp --dport 8080 -j ACCEPT\n",
            ], .opened(name: "ufw")
        ),
        (
            [
                "/etc/ufw/ufw.conf": "ENABLED=yes\n",
                "/etc/ufw/user.rules": "-A ufw-user-input -p tcp --dport 80 -j ACCEPT\n",
            ], .on(name: "ufw", command: "sudo ufw allow 8080/tcp")
        ),
        (["/run/firewalld": ""], .on(name: "firewalld", command: "sudo firewall-cmd --add-port=8080/tcp")),
        (
            ["/etc/ufw/ufw.conf": "ENABLED=no\n", "/run/firewalld": ""],
            .on(name: "firewalld", command: "sudo firewall-cmd --add-port=8080/tcp")
        ),
        (
            ["/etc/nftables.conf": ""],
            .unseen(
                list: "sudo nft list ruleset",
                command: "sudo nft insert rule inet filter input tcp dport 8080 accept"
            )
        ),
        (
            ["/usr/sbin/iptables": ""],
            .unseen(list: "sudo iptables -S", command: "sudo iptables -I INPUT -p tcp --dport 8080 -j ACCEPT")
        ),
        ([:], .none), ([alf: settings(0)], .off(name: "macOS")),
    ])
    func `a machine's files tell what stands before the port`(
        _ files: [String: String],
        _ finding: FirewallLook.Finding
    ) {
        #expect(Self.look(files).finding(port: 8080) == finding)
    }

    @Test func `a firewall that is on is told with what opens it, one that cannot be seen says so`() {
        let mac = Self.look([Self.alf: Self.settings(1)]).finding(port: 8080)
        #expect(FirewallLook.words(of: mac, port: 8080).contains("允许 mockmerchant"))
        let wsl = Self.look(["/proc/sys/kernel/osrelease": "6.6-microsoft-standard-WSL2\n"]).finding(port: 9000)
        #expect(FirewallLook.words(of: wsl, port: 9000).contains("localport=9000"))
        let unseen = Self.look(["/System/Library": ""]).finding(port: 8080)
        #expect(FirewallLook.words(of: unseen, port: 8080).contains("看不到规则"))
    }
}
