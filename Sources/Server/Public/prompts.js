// Only in a range with --real-prompts: 允许 asks the browser's own question first. What it answers stays in the page.
const place = () =>
  new Promise((yes, no) =>
    navigator.geolocation.getCurrentPosition(() => yes(), (error) => (error.code === error.PERMISSION_DENIED ? no() : yes()), { timeout: 5000 }));
const listen = (wanted) => () =>
  navigator.mediaDevices.getUserMedia(wanted).then(
    (stream) => stream.getTracks().forEach((track) => track.stop()),
    (error) => { if (error.name === "NotAllowedError") throw error; });
const questions = {
  "scope.userLocation": place,
  "scope.userLocationBackground": place,
  "scope.record": listen({ audio: true }),
  "scope.camera": listen({ video: true }),
  "faceVerify": listen({ video: true }),
};
for (const button of document.querySelectorAll("button[data-scope]")) {
  const question = questions[button.dataset.scope];
  if (!question) continue;
  const no = [...button.form.querySelectorAll("button")].find((other) => !other.dataset.scope);
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    // Whoever says no to the browser says no to the sheet; a phone without the device says nothing.
    const choice = await Promise.resolve().then(question).then(() => button, () => no ?? button);
    choice.form.requestSubmit(choice);
  });
}
