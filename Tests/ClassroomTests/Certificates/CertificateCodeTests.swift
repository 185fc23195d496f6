import Classroom
import Testing
import Vocabulary

struct CertificateCodeTests {
    /// Some signatures, as bytes of no meaning.
    private static let signatures: [[UInt8]] = (0..<40).map { turn in
        var dice = Dice(words: "signature", "\(turn)")
        return (0..<32).map { _ in UInt8(dice.roll(below: 256)) }
    }

    @Test(arguments: signatures)
    func `a code reads back, however it is written`(_ signature: [UInt8]) throws {
        let code = try #require(CertificateCode(signature: signature))
        #expect(code.symbols.count == CertificateCode.length)
        #expect(code.description.count == 19 && code.verifies(signature))
        let wide = String(
            code.symbols.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }.map(Character.init)
        )
        for text in [
            code.description, code.symbols, code.symbols.lowercased(), " \(code.description) ", wide,
            code.description.replacing("-", with: " — "),
        ] {
            #expect(try CertificateCode.parse(text).get() == code, "\(text)")
        }
    }

    @Test(arguments: signatures.prefix(8))
    func `any one mistyped letter is told`(_ signature: [UInt8]) throws {
        let code = try #require(CertificateCode(signature: signature))
        let symbols = Array(code.symbols)
        for place in symbols.indices {
            for other in CertificateCode.alphabet where other != symbols[place] {
                var typed = symbols
                typed[place] = other
                #expect(CertificateCode.parse(String(typed)) == .failure(.mistyped))
            }
        }
    }

    @Test func `nearly every two neighbours that changed places are told`() throws {
        var (told, all) = (0, 0)
        for signature in Self.signatures {
            let symbols = Array(try #require(CertificateCode(signature: signature)).symbols)
            for place in symbols.indices.dropLast() where symbols[place] != symbols[place + 1] {
                var typed = symbols
                typed.swapAt(place, place + 1)
                all += 1
                if CertificateCode.parse(String(typed)) == .failure(.mistyped) { told += 1 }
            }
        }
        #expect(told * 100 >= all * 95, "\(told) of \(all)")
    }

    @Test(arguments: [
        ("", CertificateCode.Fault.length), ("ABCD", .length), ("0BCD-EFGH-JKLM-NPQR", .alphabet),
        ("OBCD-EFGH-JKLM-NPQR", .alphabet), ("1BCD-EFGH-JKLM-NPQR", .alphabet), ("证书码", .alphabet),
        (String(repeating: "A", count: 5_000), .alphabet), ("ABCD-EFGH-JKLM-NPQR-S", .length),
    ])
    func `what is no code is told with what to do`(_ text: String, _ fault: CertificateCode.Fault) {
        #expect(CertificateCode.parse(text) == .failure(fault))
        #expect(!fault.advice.zh.isEmpty && !fault.advice.en.isEmpty)
    }

    @Test func `the alphabet has no letters that are taken for digits`() {
        #expect(CertificateCode.alphabet.count == 32 && Set(CertificateCode.alphabet).count == 32)
        for symbol in "01OI" { #expect(!CertificateCode.alphabet.contains(symbol)) }
    }

    @Test func `a code needs a signature of some length, and is another's for another`() throws {
        #expect(CertificateCode(signature: [1, 2, 3]) == nil)
        let codes = Self.signatures.compactMap(CertificateCode.init(signature:))
        #expect(Set(codes).count == Self.signatures.count)
        #expect(try #require(codes.first).verifies(Self.signatures[1]) == false)
    }
}
