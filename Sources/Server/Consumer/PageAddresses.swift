package import Vocabulary

/// What a page needs to be shown and is not part of it: addresses, a name and the clock.
package struct PageAddresses: Hashable, Sendable {
    /// Where a sticker's picture and its scan are found.
    package struct StickerAddress: Hashable, Sendable {
        /// The picture of the code.
        package var image: String
        /// What the code holds.
        package var scan: String

        /// Makes the two addresses of a sticker.
        package init(image: String, scan: String) {
            self.image = image
            self.scan = scan
        }
    }

    /// Where the page's forms are sent.
    package var post: String
    /// Where the range's own strip is sent.
    package var strip: String
    /// Where the file is found that the page offers; empty where it offers none.
    package var file: String
    /// The addresses of each sticker, by its scan target.
    package var stickers: [String: StickerAddress]
    /// The name over the page: the merchant's, the chat app's or the wallet's.
    package var brand: String
    /// The visit's clock.
    package var clock: Moment
    /// Says that the range is walked by a class: its strip has one button more.
    package var isClass: Bool
    /// What the page sends beside the request that brought it.
    package var resources: [Resource]

    /// Makes the surroundings of a page; the strip goes where the forms go unless told otherwise.
    package init(
        post: String,
        strip: String? = nil,
        file: String = "",
        stickers: [String: StickerAddress] = [:],
        brand: String,
        clock: Moment,
        isClass: Bool = false,
        resources: [Resource] = []
    ) {
        self.post = post
        self.strip = strip ?? post
        self.file = file
        self.stickers = stickers
        self.brand = brand
        self.clock = clock
        self.isClass = isClass
        self.resources = resources
    }
}
