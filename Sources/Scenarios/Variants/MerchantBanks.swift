package import Vocabulary

/// What shipped merchants can be called and can sell instead.
///
/// - Source: `fixtures/merchant-banks.yaml`.
package struct MerchantBanks: Hashable, Sendable {
    /// What a name begins with.
    package struct Stem: Hashable, Sendable {
        /// The word, in both languages.
        package var name: Bilingual
        /// Its host name before `.localhost`.
        package var host: String

        /// Makes a stem.
        package init(name: Bilingual, host: String) {
            self.name = name
            self.host = host
        }
    }

    /// A category that takes the place of one of the merchant's own.
    package struct Shelf: Hashable, Sendable {
        /// What it can be called.
        package var names: [String]
        /// What it can hold: names with their portions; empty for a hall.
        package var goods: [Good]

        /// Makes a category.
        package init(names: [String], goods: [Good] = []) {
            self.names = names
            self.goods = goods
        }
    }

    /// Something for sale.
    package struct Good: Hashable, Sendable {
        /// Its name.
        package var name: String
        /// How much one gets.
        package var portion: String

        /// Makes one.
        package init(name: String, portion: String) {
            self.name = name
            self.portion = portion
        }
    }

    /// What one merchant can be otherwise.
    package struct Bank: Hashable, Sendable {
        /// What its name can end in, one for each draw.
        package var forms: [Bilingual]
        /// What can be printed on its sticker; empty where the place stays.
        package var places: [String]
        /// What its shops are told apart by; empty where there is one.
        package var branches: [String]
        /// The categories, in the order of its own.
        package var menu: [Shelf]

        /// Makes a bank.
        package init(forms: [Bilingual], places: [String] = [], branches: [String] = [], menu: [Shelf] = []) {
            self.forms = forms
            self.places = places
            self.branches = branches
            self.menu = menu
        }
    }

    /// What names begin with.
    package var stems: [Stem]
    /// What the names of public accounts end in.
    package var accounts: [String]
    /// What each merchant can be otherwise.
    package var banks: [MerchantID: Bank]

    /// Makes the banks.
    package init(stems: [Stem] = [], accounts: [String] = [], banks: [MerchantID: Bank] = [:]) {
        self.stems = stems
        self.accounts = accounts
        self.banks = banks
    }
}
