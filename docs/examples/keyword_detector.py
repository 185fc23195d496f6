#!/usr/bin/env python3
"""A keyword detector in fifty lines: how a tool reads a bench's cases and hands in claims. Standard library only.
  keyword_detector.py BENCH/public (--bundle DIR | --url http://HOST:PORT)    prints claims as JSON Lines"""
import argparse, contextlib, html, json, pathlib, re, socket, ssl, urllib.parse, urllib.request
WORDS = {  # per kind: all of these stand on one page, and none of those behind the minus sign
    "forced-follow-gate": [r"关注.{0,8}公众号", r"-跳过|暂不|不关注"],
    "phone-authorisation-gate": [r"手机号", r"授权|验证|登录", r"-跳过|暂不|选填"],
    "membership-registration-gate": [r"会员", r"注册|加入|成为", r"-跳过|暂不|不加入"],
    "location-permission-gate": [r"位置|定位", r"授权|开启|允许", r"-跳过|暂不|手动"],
    "profile-authorisation-gate": [r"昵称|头像", r"授权|获取", r"-跳过|暂不"],
    "app-download-gate": [r"(下载|安装).{0,6}(App|APP|应用)", r"-跳过|暂不|继续用"],
    "pre-ticked-consent": [r"\[x\]|提交即表示|继续即表示", r"同意|优惠|营销"],
    "membership-misleading-prompt": [r"成为会员才能|会员才可"],
    "ad-viewing-gate": [r"观看.{0,6}(广告|视频)", r"-跳过|关闭"],
    "unrelated-permission-request": [r"通讯录|相册|麦克风"],
    "minimum-spend": [r"最低消费|未达到.{0,6}元"],
    "cash-refusal": [r"不收现金|只能扫码支付"],
    "scan-only-ordering": [r"只能扫码点|没有纸质菜单|没有菜单"],
}
resolve = socket.getaddrinfo  # names under .localhost mean this machine; the system's resolver may not know them
socket.getaddrinfo = lambda name, *rest, **more: resolve("127.0.0.1" if name.endswith("localhost") else name, *rest, **more)

def judge(page):
    return {kind for kind, words in WORDS.items() if all(bool(re.search(word.lstrip("-"), page)) != (word[0] == "-") for word in words)}

def live(url, entry, trust):
    address, data, pages = urllib.parse.urljoin(url, entry), None, []
    for _ in range(6):
        with urllib.request.urlopen(urllib.request.Request(address, data, {"Accept": "text/html"}), timeout=10, context=trust) as answer:
            address, page = answer.url, answer.read().decode("utf-8", "replace").partition("<main")[2]  # above is the range's strip
        pages.append(html.unescape(re.sub("<[^>]+>", " ", page)))
        links = re.findall(r'<a [^>]*href="([^"]+)"[^>]*>' + ("" if len(pages) == 1 else "[^<]*[扫掃]"), page)
        buttons = re.findall(r'<button[^>]*name="([^"]+)"[^>]*value="([^"]+)"', page)[pages.count(pages[-1]) - 1:]  # each in its turn
        if not links + buttons: break
        address = urllib.parse.urljoin(address, html.unescape(links[0]) if links else "")
        data = None if links else urllib.parse.urlencode([buttons[0]]).encode()
    return pages

options = argparse.ArgumentParser(description=__doc__)
options.add_argument("public", type=pathlib.Path), options.add_argument("--bundle", type=pathlib.Path), options.add_argument("--url")
given = options.parse_args()
header, *cases = map(json.loads, (given.public / "cases.jsonl").read_text("utf-8").splitlines())
trust = ssl.create_default_context(cafile=next(given.public.glob("authority.pem"), None))  # there with `bench serve --tls`
print(json.dumps({"tool": {"name": "keyword-detector", "version": "2", "claims": sorted(WORDS)}, "run": {"bench": header["bench"], "input": "bundle" if given.bundle else "live"}}))
for case in cases:
    pages = None
    with contextlib.suppress(OSError):  # a crash is an error and no silence
        pages = [file.read_text("utf-8") for file in sorted((given.bundle / case["case"]).glob("pages/*.txt"))] if given.bundle else live(given.url, case["entry"], trust)
    status = "error" if pages is None else "ok" if pages else "not-attempted"
    print(json.dumps({"case": case["case"], "status": status, "findings": [{"rule": kind, "confidence": 0.5} for kind in sorted(set().union(*map(judge, pages or [])))]}))
