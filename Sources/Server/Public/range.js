// Adds what a shop's own page would: minus and plus beside each count, and the tally in the bar, of seats too.
// Nothing depends on it; without scripts the counts are plain number fields.
for (const form of document.forms) {
  const counts = [...form.querySelectorAll("input.count, input.pick")];
  if (!counts.length) continue;
  const tally = form.querySelector(".tally");
  const basket = form.querySelector(".basket");
  const show = () => {
    let pieces = 0;
    let fen = 0;
    for (const input of counts) {
      const count = input.type === "checkbox" ? Number(input.checked) : Number(input.value) || 0;
      const price = /^¥(\d+)\.(\d\d)$/.exec(input.closest(".dish, .seat").querySelector("b").textContent);
      pieces += count;
      fen = price || !count ? fen + count * (price ? Number(price[1] + price[2]) : 0) : NaN;
      input.parentElement.classList.toggle("zero", count === 0);
    }
    tally.textContent = !pieces ? "未选购" : isNaN(fen) ? `已选 ${pieces} 份` : `¥${(fen / 100).toFixed(2)}`;
    basket.toggleAttribute("data-count", pieces > 0);
    if (pieces) basket.dataset.count = pieces;
  };
  for (const input of counts) {
    input.addEventListener("input", show);
    if (input.type === "checkbox") continue;
    const box = document.createElement("span");
    box.className = "stepper";
    input.replaceWith(box);
    for (const [sign, step] of [["−", -1], ["+", 1]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign;
      button.tabIndex = -1;
      button.setAttribute("aria-hidden", "true");
      button.addEventListener("click", () => {
        input.value = Math.min(99, Math.max(0, (Number(input.value) || 0) + step));
        show();
      });
      box.append(button);
    }
    box.insertBefore(input, box.lastChild);
  }
  show();
}

// The app that shows the page is told by its bridge where its User-Agent does not say.
const app = globalThis.WeiliaoJSBridge ? "chat" : globalThis.ZhifuJSBridge ? "wallet" : "";
if (app) for (const link of document.querySelectorAll(".surface a:not([href*='?'])")) link.search = `?app=${app}`;

// And a browser that a program drives says so itself.
if (navigator.webdriver) for (const link of document.querySelectorAll(".surface a")) link.search += link.search ? "&wd=1" : "?wd=1";

// Reports, as a shop's own page sends them: at once, or with what stands in a field when its form goes out.
const report = (to, type, body) =>
  fetch(to, { method: "POST", mode: "no-cors", credentials: "omit", keepalive: true, headers: { "Content-Type": type }, body })
    .catch(() => {});
for (const mark of document.querySelectorAll("[data-send]")) {
  report(mark.dataset.to, mark.dataset.type, mark.dataset.send);
}
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
// MD5 (RFC 1321): browsers do not digest with it at all.
const md5 = (bytes) => {
  const size = bytes.length;
  const padded = new Uint8Array(((size + 8 >> 6) + 1) * 64);
  padded.set(bytes);
  padded[size] = 128;
  new DataView(padded.buffer).setUint32(padded.length - 8, size * 8, true);
  const view = new DataView(padded.buffer);
  const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let start = 0; start < padded.length; start += 64) {
    let [a, b, c, d] = state;
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const mix = [b & c | ~b & d, d & b | ~d & c, b ^ c ^ d, c ^ (b | ~d)][round];
      const word = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] % 16;
      const sum = a + mix + Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) + view.getUint32(start + word * 4, true) | 0;
      const turn = turns[round * 4 + i % 4];
      [a, b, c, d] = [d, b + (sum << turn | sum >>> 32 - turn) | 0, b, c];
    }
    state = [state[0] + a | 0, state[1] + b | 0, state[2] + c | 0, state[3] + d | 0];
  }
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((word, i) => digest.setUint32(i * 4, word, true));
  return new Uint8Array(digest.buffer);
};
// SHA-256 (FIPS 180-4): a form does not wait for the browser's own, and on a plain network that one is not there.
const sha256 = (bytes) => {
  const size = bytes.length;
  const padded = new Uint8Array(((size + 8 >> 6) + 1) * 64);
  padded.set(bytes);
  padded[size] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, size * 8);
  // The first 32 bits of the fractional parts of roots of the first primes.
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (root) => Math.floor((root - Math.floor(root)) * 2 ** 32);
  const rounds = primes.map((prime) => fraction(Math.cbrt(prime)));
  const state = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const turn = (word, by) => word >>> by | word << 32 - by;
  const words = new Uint32Array(64);
  for (let start = 0; start < padded.length; start += 64) {
    for (let i = 0; i < 64; i++) {
      const [late, early] = [words[i - 2], words[i - 15]];
      words[i] = i < 16
        ? view.getUint32(start + i * 4)
        : words[i - 16] + (turn(early, 7) ^ turn(early, 18) ^ early >>> 3)
          + words[i - 7] + (turn(late, 17) ^ turn(late, 19) ^ late >>> 10);
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + rounds[i] + words[i] | 0;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
      [a, b, c, d, e, f, g, h] = [one + two | 0, a, b, c, d + one | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => state[i] = state[i] + word | 0);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => digest.setUint32(i * 4, word));
  return new Uint8Array(digest.buffer);
};
const written = {
  clear: (bytes, text) => text,
  base64: (bytes) => btoa(String.fromCharCode(...bytes)),
  hex: (bytes) => hex(bytes),
  md5: (bytes) => hex(md5(bytes)),
  sha256: (bytes) => hex(sha256(bytes)),
};
for (const mark of document.querySelectorAll("[data-watch]")) {
  const { to, watch, as } = mark.dataset;
  for (const form of document.forms) {
    const field = form.elements[watch];
    if (!field) continue;
    form.addEventListener("submit", () => {
      const text = field.value;
      const value = text && written[as]?.(new TextEncoder().encode(text), text);
      if (value) report(to, "application/x-www-form-urlencoded", new URLSearchParams({ [watch]: value }));
    });
  }
}
