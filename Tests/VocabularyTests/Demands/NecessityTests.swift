import Testing
import Vocabulary

struct NecessityTests {
    static let table = Necessity(marks: [
        "dine-in": [
            .orderContent: .necessary, .phoneNumber: .excess, .dinerCount: .conditional, .taxpayerNumber: .absent,
        ],
        "parking": [.licencePlate: .necessary, .platformId: .conditional],
        "e-invoice": [.orderContent: .necessary, .taxpayerNumber: .conditional, .follow: .excess],
    ])

    @Test func `only what the service cannot do without is necessary`() {
        #expect(Self.table.isNecessary(.orderContent, for: .dineIn, at: .checkout))
        #expect(!Self.table.isNecessary(.phoneNumber, for: .dineIn, at: .checkout))
        #expect(!Self.table.isNecessary(.taxpayerNumber, for: .dineIn, at: .checkout))
        #expect(Self.table.isNecessary(.licencePlate, for: .parking, at: .menu))
    }

    @Test func `a conditional item is no condition for everybody`() {
        #expect(!Self.table.isNecessary(.dinerCount, for: .dineIn, at: .checkout))
        #expect(Self.table.isNecessary(.platformId, for: .parking, at: .payment))
    }

    @Test func `the invoice has a column of its own`() {
        #expect(Self.table.isNecessary(.orderContent, for: .parking, at: .invoice))
        #expect(!Self.table.isNecessary(.taxpayerNumber, for: .dineIn, at: .invoice), "a person's invoice has none")
        #expect(!Self.table.isNecessary(.follow, for: .parking, at: .invoice))
    }

    @Test func `an item that the table does not list is not necessary`() {
        #expect(Self.table.mark(of: .face, for: .dineIn, at: .entry) == .excess)
    }
}
