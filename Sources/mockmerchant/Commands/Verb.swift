import ArgumentParser
import Journal
import Reports
import Walker

/// A verb whose errors end the process with the exit codes of the house.
protocol Verb: AsyncParsableCommand {
    /// Does the work.
    mutating func work() async throws
}

extension Verb {
    /// Does the work, and maps what went wrong to a message and an exit code.
    mutating func run() async throws {
        Interruption.trap()
        do {
            try await work()
        } catch let error as RunError {
            Console.log("mockmerchant: \(error.message)")
            throw error.code
        } catch let error as WalkerError {
            Console.log("mockmerchant: \(error)")
            throw Exit.couldNotRun
        } catch let error as JournalError {
            Console.log("mockmerchant: \(error)")
            throw Exit.couldNotRun
        } catch let error as ReportError {
            Console.log("mockmerchant: \(error)")
            throw error.isOfInput ? Exit.badInput : Exit.couldNotRun
        } catch is CancellationError {
            throw Exit.interrupted
        } catch let error as ExitCode {
            throw error
        } catch {
            Console.log("mockmerchant: \(error)")
            throw Exit.couldNotRun
        }
    }
}
