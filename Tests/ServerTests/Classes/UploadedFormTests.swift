import Testing

@testable import Server

/// Forms with files are read as browsers write them.
struct UploadedFormTests {
    private static let body = """
        --b\r\nContent-Disposition: form-data; name="act"\r\n\r\nread\r\n--b\r\n\
        content-disposition: form-data; filename="a.csv"; name="file"\r\nContent-Type: text/csv\r\n\r\n\
        x\r\n--c\r\n\r\n--b\r\nContent-Disposition: form-data; name="empty"; filename=""\r\n\r\n\r\n--b--\r\n
        """

    @Test func `fields and files are told apart`() throws {
        let form = try UploadedForm(Array(Self.body.utf8), boundary: "b")
        #expect(form.fields["act"] == "read")
        #expect(form.files == ["file": Array("x\r\n--c\r\n".utf8)])
    }

    @Test(arguments: ["", "--b\r\nno head\r\n--b--", "--b\r\nX: y\r\n\r\nz\r\n--b--"])
    func `what is no form is refused`(_ body: String) {
        #expect(throws: RangeError.self) { try UploadedForm(Array(body.utf8), boundary: "b") }
    }
}
