import Foundation

/// How many files and connections the system lets this process hold open.
enum OpenFiles {
    /// More than this no classroom needs.
    private static let most: rlim_t = 65_536
    /// Kept for the journal, the range's files and the log.
    private static let kept: rlim_t = 64
    /// Served in any case; a system that allows fewer allows too little to work on.
    private static let least: rlim_t = 16

    /// Raises this process's limit as far as the system allows.
    ///
    /// - Returns: How many connections may be open at a time; one more waits until another is closed.
    static func connections() -> Int {
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return Int(least) }
        let wanted = min(limit.rlim_max, most)
        if limit.rlim_cur < wanted {
            var raised = limit
            raised.rlim_cur = wanted
            if setrlimit(resource, &raised) == 0 { limit = raised }
        }
        let open = min(limit.rlim_cur, most)
        return Int(max(open > kept ? open - kept : 0, least))
    }

    #if os(Linux)
    private static let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
    private static let resource = RLIMIT_NOFILE
    #endif
}
