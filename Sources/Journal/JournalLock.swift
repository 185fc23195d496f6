import Foundation

/// Keeps a second store off a journal, in this process or another.
///
/// A lock on a file beside the journal, because a lock on the journal itself would shut out `sqlite3` too. The system
/// lets go of it when the process ends, however it ends; the empty file stays, since removing it would race with the next.
final class JournalLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock, or says at once why it cannot be had.
    ///
    /// - Parameter file: The journal's path.
    /// - Throws: ``JournalError/Code/inUse``, ``JournalError/Code/readOnly`` or ``JournalError/Code/unreachable``.
    init(file: String) throws {
        let path = file + "-lock"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.failure(opening: path, errno: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let reason = errno
            close(descriptor)
            throw reason == EWOULDBLOCK ? JournalError.inUse(file: file) : Self.failure(opening: path, errno: reason)
        }
        // Last: once this is set, a throw would run `deinit` and close a number that another file may have by then.
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Lets go of the lock; a second time does nothing.
    func release() { flock(descriptor, LOCK_UN) }

    private static func failure(opening path: String, errno reason: Int32) -> JournalError {
        let report = String(cString: strerror(reason))
        let underlying = POSIXErrorCode(rawValue: reason).map { POSIXError($0) }
        return switch reason {
        case EACCES, EPERM, EROFS:
            JournalError(
                code: .readOnly,
                message: "\(path) cannot be written (\(report)); make file and folder writable or name another file",
                underlying: underlying
            )
        case ENOSPC, EDQUOT:
            JournalError(
                code: .diskFull,
                message: "\(path) cannot be made (\(report)); free some room on the disk and try again",
                underlying: underlying
            )
        default:
            JournalError(
                code: .unreachable,
                message:
                    "\(path) cannot be opened (\(report)); see that the folder exists and that the path names a file",
                underlying: underlying
            )
        }
    }
}
