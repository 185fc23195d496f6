#!/usr/bin/env python3
"""A keyword detector for a bench: how a tool reads cases and hands in claims. Standard library only.

  keyword_detector.py BENCH/public --bundle DIR            reads the bundles' pages as text
  keyword_detector.py BENCH/public --url http://HOST:PORT  asks a running bench, presses the first buttons

Claims go to standard output as JSON Lines: a header, then one line per case."""
import argparse, json, pathlib, re
from bench_pages import live

# Per kind: all of these must be found on one page, and none of those behind the minus sign.
WORDS = {
    "forced-follow-gate": [r"关注.{0,8}公众号", r"-跳过|暂不|不关注"],
    "phone-authorisation-gate": [r"手机号", r"授权|验证|登录", r"-跳过|暂不|选填"],
    "membership-registration-gate": [r"会员", r"注册|加入|成为", r"-跳过|暂不|不加入"],
    "location-permission-gate": [r"位置|定位", r"授权|开启|允许", r"-跳过|暂不|手动"],
    "profile-authorisation-gate": [r"昵称|头像", r"授权|获取", r"-跳过|暂不"],
    "app-download-gate": [r"下载.{0,6}(App|APP|应用)|安装.{0,6}(App|APP|应用)", r"-跳过|暂不|继续用"],
    "pre-ticked-consent": [r"\[x\]|提交即表示|继续即表示", r"同意|优惠|营销"],
    "membership-misleading-prompt": [r"成为会员才能|会员才可"],
    "ad-viewing-gate": [r"观看.{0,6}(广告|视频)", r"-跳过|关闭"],
    "unrelated-permission-request": [r"通讯录|相册|麦克风"],
    "minimum-spend": [r"最低消费|未达到.{0,6}元"],
    "cash-refusal": [r"不收现金|只能扫码支付"],
    "scan-only-ordering": [r"只能扫码点|没有纸质菜单|没有菜单"],
}


def judge(pages):
    """The kinds whose words stand on some page."""
    def hits(page, words):
        return all((re.search(w[1:], page) is None) if w[0] == "-" else re.search(w, page) for w in words)
    return sorted(kind for kind, words in WORDS.items() if any(hits(page, words) for page in pages))


def bundled(folder):
    return [file.read_text(encoding="utf-8") for file in sorted((folder / "pages").glob("*.txt"))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("public", type=pathlib.Path)
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--bundle", type=pathlib.Path)
    where.add_argument("--url")
    given = parser.parse_args()
    header, *cases = [json.loads(line) for line in (given.public / "cases.jsonl").read_text(encoding="utf-8").splitlines()]
    tool = {"name": "keyword-detector", "version": "1", "claims": sorted(WORDS)}
    print(json.dumps({"tool": tool, "run": {"bench": header["bench"]}}))
    authority = given.public / "authority.pem"  # there where the bench is served with --tls
    for case in cases:
        line = {"case": case["case"], "status": "ok", "findings": []}
        try:
            pages = bundled(given.bundle / case["case"]) if given.bundle else live(given.url, case["entry"], authority if authority.exists() else None)
            if not pages:
                line["status"] = "not-attempted"
            line["findings"] = [{"rule": kind, "confidence": 0.5} for kind in judge(pages)]
        except OSError:
            line["status"] = "error"
        print(json.dumps(line, ensure_ascii=False))


if __name__ == "__main__":
    main()
