import Foundation
import NIOCore
import Testing
import Vocabulary

@testable import Server

/// The kept bytes of a page are those that writing it anew gives.
struct PageBodiesTests {
    private static let pages =
        [PageGallery.pages[0], PageGallery.pages[8]]
        + ["词", "a&b<c>\"", "<time>12:00</time>", Stencil.mark].map(PageGallery.page)

    @Test func `HTML is the same whoever asks and whenever`() throws {
        let html = PageHTML(templates: try PageTemplates())
        let bodies = PageBodies()
        for page in Self.pages {
            for (post, days) in [
                ("/one/token", 0), ("http://a.localhost:8080/two/token?no=12345678", 3), ("/x?a=1&b=2", 1),
            ] {
                for brand in ["面馆", "苇聊"] {
                    let around = PageAddresses(
                        post: post,
                        brand: brand,
                        clock: Moment.visitStart.later(bySeconds: days * 86_400 + 61)
                    )
                    let anew = try html.html(of: page, at: around)
                    for _ in 0..<2 {
                        #expect(try String(buffer: bodies.html(of: page, at: around, by: html)) == anew)
                    }
                }
            }
        }
    }

    @Test func `what a visit alone shows is written for it alone`() throws {
        let html = PageHTML(templates: try PageTemplates())
        let bodies = PageBodies()
        let page = PageGallery.page(saying: "词")
        for scan in ["/one/code", "/two/code"] {
            let around = PageAddresses(
                post: "/one/token",
                stickers: ["q7": PageAddresses.StickerAddress(image: "\(scan).png", scan: scan)],
                brand: "面馆",
                clock: .visitStart,
                resources: [Resource(.image, to: "\(scan)/hm.gif")]
            )
            let anew = try html.html(of: page, at: around)
            #expect(try String(buffer: bodies.html(of: page, at: around, by: html)) == anew)
            #expect(anew.contains("\(scan)/hm.gif"))
        }
    }

    @Test func `JSON is the same with and without codes, resources and a notice`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bodies = PageBodies()
        for page in Self.pages {
            for address in ["/one/token", "http://a.localhost/two?a=%E4%BA%8C", "/x?a=1&b=\"2\"", "/词"] {
                for codes in [[:], ["a1": "/code/one", "b2": "http://x/\"y\""]] {
                    for resources in [[], [Resource(.image, to: "http://b.localhost/hm.gif?rnd=1")]] {
                        for notice in [nil, PageJSON.cardNotice] {
                            let document = PageJSON(
                                address: address,
                                file: notice.map { _ in "\(address).csv" },
                                clock: 61,
                                codes: codes,
                                page: page,
                                resources: resources,
                                notice: notice
                            )
                            let anew = String(decoding: try encoder.encode(document), as: UTF8.self)
                            for _ in 0..<2 { #expect(try String(buffer: bodies.json(of: document)) == anew) }
                        }
                    }
                }
            }
        }
    }
}
