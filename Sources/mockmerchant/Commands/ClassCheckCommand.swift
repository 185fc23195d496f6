import ArgumentParser
import Foundation
import Server

/// `mockmerchant class check`: finds out before class whether phones reach this machine.
struct ClassCheckCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "See whether a phone reaches this machine, before the room is full.",
        discussion: """
            Shows the address that phones will use, as a code too, and waits until one phone has opened it. Ends with 0 when one \
            has, else with 1 and what to look at. Looks at the firewall as far as it can without privileges, and names the command \
            that opens the port; it changes nothing.
            """
    )

    @Option(help: "The port that the class will use; 0 for a free one.")
    var port = 8080

    @Option(help: "The address to bind to; loopback tries this machine alone.")
    var bind = "0.0.0.0"

    @Option(help: "How many seconds to wait for a phone.")
    var seconds = 120

    @OptionGroup var options: RangeOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes 0 to 65535, not \(port)") }
        guard (1...3_600).contains(seconds) else {
            throw ValidationError("--seconds takes 1 to 3600, not \(seconds)")
        }
    }

    mutating func work() async throws {
        let shown = ServedAddress(bind: bind)
        let trial = PhoneTrial(host: bind, port: port, countsThisMachine: !shown.isWide)
        for line in NetworkAdvice.before(addresses: ServedAddress.all, isWide: shown.isWide) { Console.note(line) }
        let caller = try await trial.wait(seconds: seconds) { port in
            let address = "http://\(shown.host):\(port)/"
            Console.print("{\"address\":\"\(address)\",\"port\":\(port)}")
            if shown.isWide {
                Console.note(FirewallLook.words(of: FirewallLook.here.finding(port: port), port: port))
            }
            if let code = QRCode(address)?.terminal { Console.note(code) }
            Console.note("请用一部手机（和学员同一个网络）扫这个码，或在浏览器里打开 \(address)")
        }
        guard let caller else {
            for line in NetworkAdvice.afterSilence { Console.note(line) }
            throw RunError(
                message: "no phone answered within \(seconds) seconds; see the advice above and try again",
                code: Exit.disagreement
            )
        }
        Console.note("手机连上了（\(caller)）。可以上课：mockmerchant class serve --bind \(bind) --port \(port)")
    }
}
