/// A SARIF log, key for key.
///
/// - Source: SARIF 2.1.0, OASIS.
struct SARIFDocument: Encodable {
    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version
        case runs
    }

    struct Run: Encodable {
        var tool: Tool
        var invocations: [Invocation]
        var automationDetails: Automation
        var columnKind = "unicodeCodePoints"
        var taxonomies: [Component]
        var results: [Result]
    }

    struct Automation: Encodable {
        var id: String
    }

    struct Tool: Encodable {
        var driver: Component
    }

    /// The tool, or an instrument of law.
    struct Component: Encodable {
        var name: String
        var semanticVersion: String?
        var fullName: String?
        var shortDescription: Text?
        var rules: [Rule]?
        var taxa: [Rule]?
        var supportedTaxonomies: [Reference]?
        var isComprehensive: Bool?
        var properties: Properties?
    }

    struct Reference: Encodable {
        var name: String
        var index: Int
    }

    struct Text: Encodable {
        var text: String
    }

    struct Rule: Encodable {
        var id: String
        var name: String?
        var shortDescription: Text?
        var fullDescription: Text?
        var help: Text?
        var relationships: [Relationship]?
        var properties: Properties?
    }

    struct Relationship: Encodable {
        struct Target: Encodable {
            var id: String
            var index: Int
            var toolComponent: Reference
        }

        var target: Target
        var kinds: [String]
    }

    struct Properties: Encodable {
        var tags: [String]?
        var precision: String?
        var severity: String?
        var grade: String?
        var force: String?
        var citation: String?
        var stage: String?
        var wants: [String]?

        private enum CodingKeys: String, CodingKey {
            case tags
            case precision
            case severity = "security-severity"
            case grade = "class"
            case force
            case citation
            case stage
            case wants
        }
    }

    struct Invocation: Encodable {
        var executionSuccessful: Bool
        var exitCode: Int
        var startTimeUtc: String
        var endTimeUtc: String
        var toolExecutionNotifications: [Notification]
    }

    struct Notification: Encodable {
        var level: String
        var message: Text
        var locations: [Location]
    }

    struct Result: Encodable {
        var ruleId: String
        var ruleIndex: Int
        var kind: String
        var level: String
        var message: Text
        var locations: [Location]
        var partialFingerprints: [String: String]
        var codeFlows: [CodeFlow]?
        var suppressions: [Suppression]?
        var baselineState: String?
        var webRequest: WebRequest?
        var webResponse: WebResponse?
        var properties: Properties?
    }

    struct Suppression: Encodable {
        var kind = "external"
        var status = "accepted"
        var justification: String
    }

    struct CodeFlow: Encodable {
        var message: Text
        var threadFlows: [ThreadFlow]
    }

    struct ThreadFlow: Encodable {
        var locations: [ThreadLocation]
    }

    struct ThreadLocation: Encodable {
        var location: Location
        var executionOrder: Int
        var importance: String
    }

    struct Location: Encodable {
        var physicalLocation: Physical?
        var logicalLocations: [Logical]?
        var message: Text?
    }

    struct Logical: Encodable {
        var fullyQualifiedName: String
        var kind: String?
    }

    struct Physical: Encodable {
        var artifactLocation: Artifact
        var region: Region
    }

    struct Artifact: Encodable {
        var uri: String
        var uriBaseId = "%SRCROOT%"
    }

    struct Region: Encodable {
        var startLine: Int
        var startColumn: Int
    }

    struct WebRequest: Encodable {
        var `protocol` = "HTTP"
        var version = "1.1"
        var method: String
        var target: String
        var headers: [String: String]
    }

    struct WebResponse: Encodable {
        var statusCode: Int
    }
}
