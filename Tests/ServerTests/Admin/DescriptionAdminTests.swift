import Foundation
import HTTPTypes
import TestKit
import Testing

@testable import Server

struct DescriptionAdminTests {
    @Test func `blind it marks no field as personal, and asks for the token everywhere`() async throws {
        let open = try await TestRange.open().admin(.get, "/__admin/openapi.json").text
        #expect(open.contains(#""x-pii":{"basis":"none","class":"phone-number","optional":true}"#))
        #expect(!open.contains("securitySchemes"))
        let range = try await TestRange.open(isBlind: true, trainerToken: "key")
        let blind = try await range.admin(.get, "/__admin/openapi.json", token: "key", at: .admin).text
        #expect(!blind.contains("x-pii"))
        #expect(blind.contains(#""security":[{"token":[]}]"#))
        let scenario = "/__admin/scenarios/\(TestScript.first)/openapi.json"
        #expect(!(try await range.admin(.get, scenario, token: "key", at: .admin).text.contains("x-pii")))
        let wide = try await TestRange.open(trainerToken: "key").admin(.get, "/__admin/openapi.json").text
        #expect(wide.contains(#""security":[{},{"token":[]}]"#))
    }

    @Test func `of a scenario it tells the fields of its own forms`() async throws {
        let range = try await TestRange.open(offers: TestScript.modes)
        let asking = try await range.admin(.get, "/__admin/scenarios/yujian@coercive/openapi.json").text
        #expect(asking.contains(#""mobile":{"type":"string","x-pii":{"#))
        let pure: JSONTree = try await range.admin(.get, "/__admin/scenarios/yujian%40pure/openapi.json").decoded()
        let act = pure["components"]?["schemas"]?["Act"]?["properties"]?["values"]?["properties"]
        #expect(act?.members["mobile"] == nil)
        #expect(try await range.admin(.get, "/__admin/scenarios/none/openapi.json").status == 404)
    }

    @Test func `every datum of the card that a notice would list is marked`() async throws {
        let range = try await TestRange.open()
        let card = try await range.visit().card
        let document: JSONTree = try await range.admin(.get, "/__admin/openapi.json").decoded()
        let described = try #require(document["components"]?["schemas"]?["Card"]?["properties"]).members
        for item in card.keys { #expect(described[item] != nil, "\(item)") }
        for item in ["phone-number", "real-name", "licence-plate", "id-document", "platform-id", "child-name"] {
            #expect(described[item]?["x-pii"]?["class"]?.text == item)
        }
        #expect(described["company-title"]?["x-pii"] == nil)
    }

    @Test(
        .enabled(if: Tool.python != nil, "no .venv/bin/python with openapi-spec-validator: .ci/run makes it"),
        arguments: ["/__admin/openapi.json", "/__admin/scenarios/noodle-shop@pure/openapi.json"]
    )
    func `it is a document of OpenAPI, to another reader too`(_ path: String) async throws {
        let python = try #require(Tool.python)
        let ranges = [
            (try await TestRange.open(), nil, RangeServer.Door.consumers),
            (try await TestRange.open(isBlind: true, trainerToken: "key"), "key", .admin),
        ]
        for (range, token, door) in ranges {
            let document = try await range.admin(.get, path, token: token, at: door)
            let script = """
                import json, sys
                from openapi_spec_validator import OpenAPIV31SpecValidator
                OpenAPIV31SpecValidator(json.load(sys.stdin)).validate()
                """
            let checked = try await python.run(["-c", script], input: Data(document.body))
            #expect(checked.status == 0, "\(checked.complaint)")
        }
    }
}
