import Foundation
import NIOCore

/// Why a server could not open its port, as far as whoever chose it can do something about it.
package enum BindError: Error, Hashable, Sendable {
    /// Somebody else listens there.
    case portTaken
    /// The system lets only its own programs listen there.
    case portForbidden
    /// The address is none of this machine's.
    case notOurAddress

    /// Reads what a server threw; nil where it was not about the port.
    package init?(_ error: any Error) {
        switch error {
        case let error as IOError where error.errnoCode == EADDRINUSE: self = .portTaken
        case let error as IOError where error.errnoCode == EACCES: self = .portForbidden
        case let error as IOError where error.errnoCode == EADDRNOTAVAIL: self = .notOurAddress
        case is SocketAddressError, is SocketAddressError.UnknownHost: self = .notOurAddress
        default: return nil
        }
    }
}
