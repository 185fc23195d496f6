import Foundation

/// Another program, run with our own streams until it ends.
struct RunCommand {
    /// Its name and what follows it.
    let words: [String]
    /// What its environment has beside ours.
    let environment: [String: String]

    /// Runs it.
    ///
    /// It is asked to end where the caller is cancelled, so that nothing of it outlives us.
    ///
    /// - Returns: Its exit code; 128 and the signal's number where a signal ended it.
    /// - Throws: ``RunError`` where it cannot be started, `CancellationError`.
    func status() async throws -> Int32 {
        let environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var names: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var pairs: [UnsafeMutablePointer<CChar>?] =
            environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in names + pairs { free(text) } }
        var process = pid_t()
        // Not Foundation's: it would put the program into a group of its own, where no terminal lets it read.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // We ignore the signals that we wait for, and our threads are deaf to all: who is started would be so too.
        var unheard = sigset_t()
        sigemptyset(&unheard)
        posix_spawnattr_setsigmask(&attributes, &unheard)
        var heeded = sigset_t()
        sigemptyset(&heeded)
        for signal in [SIGINT, SIGTERM] { sigaddset(&heeded, signal) }
        posix_spawnattr_setsigdefault(&attributes, &heeded)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        let fault = posix_spawnp(&process, words[0], nil, &attributes, &names, &pairs)
        guard fault == 0 else {
            throw RunError.couldNotRun("\(words[0]) cannot be run: \(String(cString: strerror(fault)))")
        }
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            do {
                try await Task.sleep(for: .milliseconds(20))
            } catch {
                kill(process, SIGTERM)
                waitpid(process, &status, 0)
                throw error
            }
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
