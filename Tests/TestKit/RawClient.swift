import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A client that sends bytes as they are, over a socket of its own on this machine.
///
/// It knows no HTTP: what is half, wrong or far too much goes out as it is given.
package final class RawClient {
    /// Why a socket could not be used.
    package struct Failure: Error {
        /// What was tried.
        package var step: String
        /// The system's number for what was in the way.
        package var code: Int32
    }

    private let handle: Int32
    private static let chunk = 65_536

    /// Connects to a port of this machine.
    ///
    /// - Parameters:
    ///   - port: The port.
    ///   - patience: How long a read or write may take; in seconds.
    /// - Throws: ``Failure``.
    package init(port: Int, patience: Int = 20) throws {
        #if canImport(Glibc)
        let kind = Int32(SOCK_STREAM.rawValue)
        #else
        let kind = SOCK_STREAM
        #endif
        handle = socket(AF_INET, kind, 0)
        guard handle >= 0 else { throw Failure(step: "socket", code: errno) }
        var limit = timeval(tv_sec: patience, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(handle, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            let code = errno
            close(handle)
            throw Failure(step: "connect", code: code)
        }
    }

    deinit { close(handle) }

    /// Sends text; false where the other side takes no more.
    @discardableResult
    package func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Sends bytes; false where the other side takes no more.
    @discardableResult
    package func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { raw in
                sendto(handle, raw.baseAddress?.advanced(by: sent), bytes.count - sent, Self.noSignal, nil, 0)
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Sends the same bytes until so many have gone, or the other side takes no more; answers how many went.
    package func send(times count: Int, of bytes: [UInt8]) -> Int {
        for turn in 0..<count where !send(bytes) { return turn * bytes.count }
        return count * bytes.count
    }

    /// What comes until the other side closes, or nothing comes for as long as is patient.
    package func everything() -> String {
        var text: [UInt8] = []
        while let more = read() { text += more }
        return String(decoding: text, as: UTF8.self)
    }

    /// What comes until it holds some words; everything that came where it never does.
    package func text(until words: String) -> String {
        var text: [UInt8] = []
        while let more = read() {
            text += more
            let soFar = String(decoding: text, as: UTF8.self)
            if soFar.contains(words) { return soFar }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Says that the other side closes within the time that is waited for.
    package func isClosedByOther() -> Bool {
        var byte: UInt8 = 0
        return recv(handle, &byte, 1, 0) == 0
    }

    private func read() -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: Self.chunk)
        let count = recv(handle, &chunk, Self.chunk, 0)
        return count > 0 ? Array(chunk[..<count]) : nil
    }

    #if canImport(Glibc)
    private static let noSignal = Int32(MSG_NOSIGNAL)
    #else
    private static let noSignal: Int32 = 0
    #endif
}
