/// How the address of an order's page names the order; what stands there is the server's to write.
package enum OrderName: Hashable, Sendable {
    /// By the number that the receipt prints.
    case number(String)
    /// By a word that nobody guesses.
    case token
}
