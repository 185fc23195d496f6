// Adds what a shop's own page would: minus and plus beside each count, and the tally in the bar.
// Nothing depends on it; without scripts the counts are plain number fields.
for (const form of document.forms) {
  const counts = [...form.querySelectorAll("input.count")];
  if (!counts.length) continue;
  const tally = form.querySelector(".tally");
  const basket = form.querySelector(".basket");
  const show = () => {
    let pieces = 0;
    let fen = 0;
    for (const input of counts) {
      const count = Number(input.value) || 0;
      const price = /^¥(\d+)\.(\d\d)$/.exec(input.closest(".dish").querySelector("b").textContent);
      pieces += count;
      fen = price || !count ? fen + count * (price ? Number(price[1] + price[2]) : 0) : NaN;
      input.parentElement.classList.toggle("zero", count === 0);
    }
    tally.textContent = !pieces ? "未选购" : isNaN(fen) ? `已选 ${pieces} 份` : `¥${(fen / 100).toFixed(2)}`;
    basket.toggleAttribute("data-count", pieces > 0);
    if (pieces) basket.dataset.count = pieces;
  };
  for (const input of counts) {
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
    input.addEventListener("input", show);
  }
  show();
}
