import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization

/// A port that waits for one phone.
struct PhoneTrial {
    /// The address to bind to.
    var host: String
    /// The port; 0 for a free one.
    var port: Int
    /// Says that this machine's own browser counts as a phone.
    var countsThisMachine: Bool

    /// Opens the port, and waits until a phone has come or the time is over.
    ///
    /// - Parameters:
    ///   - seconds: How long to wait.
    ///   - opened: Told the port once it listens.
    /// - Returns: The number of the phone that came; nil where none did.
    /// - Throws: What keeps the port from being opened.
    func wait(seconds: Int, opened: @escaping @Sendable (Int) -> Void) async throws -> String? {
        let (callers, called) = AsyncStream.makeStream(of: String.self)
        let counts = countsThisMachine
        let router = Router(context: Context.self)
        router.get("/") { _, context in
            if let number = context.number, counts || !Self.isOwn(number) { called.yield(number) }
            return Response(
                status: .ok,
                headers: [.contentType: "text/html; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: Self.page))
            )
        }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
            onServerRunning: { channel in opened(channel.localAddress?.port ?? 0) },
            logger: Logger(label: "trial") { _ in SwiftLogNoOpLogHandler() }
        )
        let group = ServiceGroup(
            services: [application],
            logger: Logger(label: "trial") { _ in SwiftLogNoOpLogHandler() }
        )
        return try await withThrowingTaskGroup(of: String?.self) { tasks in
            tasks.addTask {
                try await group.run()
                return nil
            }
            tasks.addTask {
                for await caller in callers { return caller }
                return nil
            }
            tasks.addTask {
                try await Task.sleep(for: .seconds(seconds))
                return nil
            }
            let first = try await tasks.next() ?? nil
            // The answer is still on its way to the phone.
            await group.triggerGracefulShutdown()
            tasks.cancelAll()
            return first
        }
    }

    /// What the phone shows.
    private static let page = """
        <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>连上了 · 扫码靶场</title></head><body><h1>连上了</h1><p>这部手机能连到老师的电脑，可以上课。</p>
        <p>模拟练习 · 扫码靶场 MockMerchant · 虚构商户，不收集真实信息</p></body></html>
        """

    private static func isOwn(_ number: String) -> Bool {
        number == "::1" || number.hasPrefix("127.") || number.hasPrefix("::ffff:127.")
    }

    /// A request and where it came from.
    private struct Context: RequestContext {
        var coreContext: CoreRequestContextStorage
        let number: String?

        init(source: ApplicationRequestContextSource) {
            coreContext = .init(source: source)
            number = source.channel.remoteAddress?.ipAddress
        }
    }
}
