extension LibraryReader {
    /// The files that variants are made of; a range that varies nothing needs none of them.
    package struct VariantFiles: Sendable {
        /// Other phrasings, by register: `fixtures/wording/registers`, and the held-out one where it is asked for.
        package var registers: [Variant.Register: File]
        /// `fixtures/wording/traditional.yaml`.
        package var traditional: File
        /// `fixtures/merchant-banks.yaml`.
        package var banks: File

        /// Makes the list.
        package init(registers: [Variant.Register: File], traditional: File, banks: File) {
            self.registers = registers
            self.traditional = traditional
            self.banks = banks
        }
    }
}

/// Reads what scenarios are varied with.
enum VariantStockReader {
    /// The stock, and every problem of its files; a phrasing with a problem is left out.
    ///
    /// - Parameters:
    ///   - files: The files.
    ///   - wording: The shipped phrasing, which every other must match message by message.
    ///   - merchants: The merchants that the banks are about.
    /// - Returns: The stock, and what is wrong with its files.
    static func read(
        _ files: LibraryReader.VariantFiles,
        beside wording: Wording,
        of merchants: [Merchant]
    ) -> (stock: VariantStock, problems: [Problem]) {
        var problems: [Problem] = []
        var registers = [Variant.Register.shipped: wording]
        for (register, file) in files.registers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let read = WordingReader.read(file.bytes, file: file.name)
            problems += read.problems
            guard let other = read.wording else { continue }
            let faults = faults(of: other, beside: wording, in: file)
            problems += faults
            if faults.isEmpty { registers[register] = other }
        }
        let traditional = TraditionalReader.read(files.traditional.bytes, file: files.traditional.name)
        let banks = MerchantBanksReader.read(files.banks.bytes, file: files.banks.name, of: merchants)
        let stock = VariantStock(
            registers: registers,
            traditional: traditional.table ?? Traditional(),
            banks: banks.banks ?? MerchantBanks()
        )
        return (stock, problems + traditional.problems + banks.problems)
    }

    /// Messages that one of two phrasings lacks, or that fill other places.
    private static func faults(of other: Wording, beside wording: Wording, in file: LibraryReader.File) -> [Problem] {
        let ids = Set(wording.messages.keys).union(other.messages.keys).sorted()
        return ids.compactMap { id in
            switch (wording.messages[id], other.messages[id]) {
            case (let own?, let text?):
                guard places(in: own) != places(in: text) else { return nil }
                return problem(
                    file,
                    "`\(id)` fills other places",
                    fix: "write \(places(in: own)) as the shipped one does"
                )
            case (_?, nil): return problem(file, "there is no `\(id)`", fix: "say it in this phrasing too")
            case (nil, _): return problem(file, "`\(id)` is no message", fix: "take it out, or ship it too")
            }
        }
    }

    private static func problem(_ file: LibraryReader.File, _ message: String, fix: String) -> Problem {
        Problem(file: file.name, line: 1, column: 1, id: .unknownMessage, message: message, fix: fix)
    }

    /// The places of a message, each as often as it stands, sorted.
    private static func places(in message: String) -> [String] {
        message.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.contains("}") ? String(part.prefix { $0 != "}" }) : nil
        }.sorted()
    }
}
