import Foundation
import Server
import Testing

struct QRCodeTests {
    private static let address = "http://shop12.localhost:8080/k7m2q9/x4w8p3"

    @Test func `the corners hold the finder patterns`() throws {
        let code = try #require(QRCode(Self.address))
        #expect((code.width - 17) % 4 == 0)
        #expect(code.modules.count == code.width * code.width)
        for (column, row) in [(0, 0), (code.width - 7, 0), (0, code.width - 7)] {
            #expect((0..<7).allSatisfy { code.isDark(column: column + $0, row: row) })
            #expect(!code.isDark(column: column + 1, row: row + 1))
            #expect(code.isDark(column: column + 3, row: row + 3))
        }
        #expect(!code.isDark(column: -1, row: 0))
    }

    @Test(arguments: ["", String(repeating: "x", count: 3_000)]) func `what no code can hold has none`(_ text: String) {
        #expect(QRCode(text) == nil)
    }

    @Test func `the same text is the same code`() {
        #expect(QRCode(Self.address) == QRCode(Self.address))
    }

    @Test func `a terminal sees two rows a line with the quiet zone`() throws {
        let code = try #require(QRCode(Self.address))
        let lines = code.terminal.split(separator: "\n")
        let side = code.width + 2 * QRCode.quietZone
        #expect(lines.count == (side + 1) / 2)
        #expect(lines.allSatisfy { $0.count == side })
        #expect(lines.first?.allSatisfy { $0 == "█" } == true)
    }

    @Test(.enabled(if: scanner != nil, "zbarimg is not installed"), .timeLimit(.minutes(1)), arguments: [2, 4, 8])
    func `a scanner reads what was written`(_ scale: Int) throws {
        let code = try #require(QRCode(Self.address))
        let picture = FileManager.default.temporaryDirectory.appendingPathComponent("qr-\(UUID().uuidString).png")
        try Data(code.png(scale: scale)).write(to: picture)
        defer { try? FileManager.default.removeItem(at: picture) }  // a leftover in the scratch folder harms nobody

        let process = Process()
        let output = Pipe()
        process.executableURL = scanner
        process.arguments = ["--quiet", "--raw", picture.path]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let read = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(String(decoding: read, as: UTF8.self) == Self.address + "\n")
    }
}

/// Where a scanner of codes is found on this machine; nil where none is.
private let scanner: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(fileURLWithPath: String($0)).appendingPathComponent("zbarimg") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }
