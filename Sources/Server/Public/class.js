// What scripts add to the pages of a class: answers are kept as they are given, pages notice what the trainer does.
// Without scripts the buttons do the same.
"use strict";

(() => {
  const body = document.body;

  // Keeping: every change is sent by itself; what could not be sent is tried again until it was.
  const sheet = document.querySelector("form[data-save]");
  if (sheet) {
    const saved = sheet.querySelector(".saved");
    const count = sheet.querySelector(".count");
    let waiting = new Map();
    let isSending = false;
    const say = (words) => { saved.textContent = words; };
    const send = async () => {
      if (isSending || waiting.size === 0) return;
      isSending = true;
      const batch = waiting;
      waiting = new Map();
      try {
        const answer = await fetch(sheet.dataset.save, {
          method: "POST",
          headers: { "Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded" },
          body: new URLSearchParams([...batch]).toString(),
        });
        if (answer.status === 422) say((await answer.json()).problem);
        else if (answer.ok) say("已保存");
        else if (answer.status === 409) say("老师按了暂停，或者已经交表");
        else throw new Error(String(answer.status));
        isSending = false;
        send();
      } catch {
        for (const [name, value] of batch) if (!waiting.has(name)) waiting.set(name, value);
        say("还没有保存，正在重试……");
        isSending = false;
        setTimeout(send, 3000);
      }
    };
    const follow = () => {
      for (const line of sheet.querySelectorAll("[data-needs]")) {
        const ticked = sheet.querySelector(`input[name="${line.dataset.needs}"]:checked`);
        line.hidden = !ticked || !line.dataset.answers.split(" ").includes(ticked.value);
      }
      if (count) count.textContent = sheet.querySelectorAll('input[name^="q-"]:checked').length;
    };
    sheet.addEventListener("change", (event) => {
      const isEmpty = event.target.type === "checkbox" && !event.target.checked;
      waiting.set(event.target.name, isEmpty ? "" : event.target.value);
      follow();
      send();
    });
    const note = sheet.querySelector("textarea");
    let pause;
    if (note) note.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(() => { waiting.set(note.name, note.value); send(); }, 1200);
    });
    follow();
  }

  // Noticing: a learner's page asks now and then whether the trainer did anything.
  if (body.dataset.path) {
    setInterval(async () => {
      try {
        const answer = await fetch(`${body.dataset.path}?state=1`);
        if (!answer.ok) return;
        if ((await answer.text()) !== body.dataset.state && !document.querySelector(":focus")) location.reload();
      } catch { /* The network comes back by itself. */ }
    }, 4000);
  }

  for (const clock of document.querySelectorAll("[data-ends]")) {
    const show = () => {
      const left = Math.max(0, Math.round((Number(clock.dataset.ends) - Date.now()) / 1000));
      clock.textContent = `还剩 ${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    };
    show();
    setInterval(show, 1000);
  }

  // The console and the wall are told by the server, and ask for the page's part anew.
  if (body.dataset.watch) {
    let pending = false;
    const source = new EventSource(body.dataset.watch);
    source.onmessage = () => {
      if (pending) return;
      pending = true;
      setTimeout(async () => {
        pending = false;
        const answer = await fetch(location.href, { headers: { "Accept": "text/html" } });
        if (!answer.ok) return;
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
        for (const part of document.querySelectorAll("[data-live]")) {
          const other = fresh.getElementById(part.id);
          if (other && other.innerHTML !== part.innerHTML && !part.contains(document.activeElement)) part.replaceWith(document.adoptNode(other));
        }
      }, 250);
    };
  }

  for (const form of document.querySelectorAll("form[data-ask]")) {
    form.addEventListener("submit", (event) => { if (!confirm(form.dataset.ask)) event.preventDefault(); });
  }
  for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
})();
