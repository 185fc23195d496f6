import Reports
import Vocabulary

/// What a bundle says of its own limits: the same words in each, since which walk shows what would tell of the case.
struct BundleNote: Encodable {
    /// How such a run is handed in.
    let input = "bundle"
    /// What becomes of what the walks do not show.
    let note = Bilingual(
        zh: "存档走查看不到的（例如只在第二次到访、延时之后或若干次中的一次才出现的做法），按案例列在密封部分；"
            + "只看存档的提交在首行写明 input: bundle，这些单位即为不适用。",
        en:
            "What the saved walks do not show, such as acts on a second visit, after a delay or on one visit in a few, is listed case "
            + "by case in the sealed part. A run over bundles says `input: bundle` in its header; those units are then not applicable."
    )
}
