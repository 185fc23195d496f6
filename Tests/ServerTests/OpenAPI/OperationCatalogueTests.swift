import Foundation
import HTTPTypes
import TestKit
import Testing
import Vocabulary

@testable import Server

/// What the description promises is what is served, and the other way round.
struct OperationCatalogueTests {
    @Test func `each operation has an id of its own, and each link leads to one`() {
        let ids = OperationCatalogue.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for link in OperationCatalogue.all.flatMap(\.replies).flatMap(\.links) {
            #expect(ids.contains(link.operation), "\(link.operation)")
        }
    }

    @Test func `each path of the admin's part is described, and each that is described is served`() async throws {
        for isBlind in [false, true] {
            let range = try await TestRange.open(isBlind: isBlind, trainerToken: isBlind ? "key" : nil)
            let described = Set(OperationCatalogue.admin.map(\.address))
            #expect(range.server.paths.filter { $0.hasPrefix("/__admin") } == described)
            for operation in OperationCatalogue.consumer {
                for party in Party.allCases {
                    let address = operation.address.replacing("{party}", with: party.rawValue)
                    #expect(range.server.paths.contains(address), "\(address)")
                }
            }
        }
    }

    @Test func `the examples are taken, and what comes back is as described`() async throws {
        let range = try await TestRange.open(offers: TestScript.modes)
        let bench = DescribedRange(range: range)
        for operation in OperationCatalogue.all where operation.id != "shutDown" {
            let (answer, fault) = try await bench.send(operation)
            let statuses = operation.replies.map(\.status).filter { $0 < 400 }
            #expect(statuses.contains(answer.status), "\(operation.id): \(answer.status) \(answer.text.prefix(300))")
            #expect(fault == nil, "\(operation.id): \(fault ?? "")")
        }
    }

    @Test func `what a link of an answer leads to is there`() async throws {
        let range = try await TestRange.open(offers: TestScript.modes)
        let bench = DescribedRange(range: range)
        _ = try await range.visit()
        for operation in OperationCatalogue.all {
            for link in operation.replies.flatMap(\.links) {
                let (first, _) = try await bench.send(operation)
                let next = try #require(OperationCatalogue.all.first { $0.id == link.operation })
                let (answer, fault) = try await bench.follow(link, from: first, of: operation, to: next)
                // A deleted visit is linked so that somebody looks whether it is gone.
                let isGone = operation.id == "removeVisit"
                #expect(isGone ? answer.status == 404 : answer.status < 400, "\(operation.id) → \(next.id)")
                #expect(fault == nil, "\(operation.id) → \(next.id): \(fault ?? "")")
            }
        }
    }

    @Test(arguments: ["/__admin", "/__admin/", "/__admin/nothing", "/__admin/visits/x/nothing"])
    func `where nothing is a browser too is told so as a program is`(_ path: String) async throws {
        let answer = try await TestRange.open().browse("http://localhost:8080\(path)")
        #expect(answer.status == 404)
        #expect(answer.headers[.contentType] == "application/problem+json")
    }

    @Test(arguments: OperationCatalogue.all.filter { $0.body != nil })
    func `a body that is not as described is refused with its reason`(_ operation: Server.Operation) async throws {
        let range = try await TestRange.open(offers: TestScript.modes)
        let bench = DescribedRange(range: range)
        for (body, status) in [("[1", 400), ("\"word\"", 422), ("[]", 422)] {
            let answer = try await bench.send(operation, body: Array(body.utf8))
            #expect(answer.status == status, "\(body)")
            #expect(answer.headers[.contentType] == "application/problem+json")
        }
        let long = Array(repeating: UInt8(ascii: " "), count: 70_000)
        #expect(try await bench.send(operation, body: long).status == 413)
        let other = try await bench.send(operation, body: Array("{}".utf8), type: "text/plain")
        #expect(other.status == 415)
        #expect(other.headers[.contentType] == "application/problem+json")
    }

    @Test(arguments: [
        "?limit=0", "?limit=x", "?limit=1&limit=2", "?since=yesterday", "?since=2026-02-30T00:00:00Z", "?other=1",
    ])
    func `a word of the address that is not as described is refused`(_ query: String) async throws {
        let range = try await TestRange.open()
        let answer = try await range.admin(.get, "/__admin/requests\(query)")
        #expect(answer.status == 400)
        #expect(answer.headers[.contentType] == "application/problem+json")
    }
}
