// The chat app's script bridge, where a page is shown in it: the calls that a shop's own page makes, answered by what the
// consumer has done. Nothing depends on it, and it is the same on every page of every merchant.
if (/\bWeiliao\//.test(navigator.userAgent)) {
  const ask = async (name) => {
    try {
      const response = await fetch(new URL(`bridge/${name}`, location.href), { credentials: "omit" });
      if (response.ok) return await response.json();
    } catch {
      // What is said below is all that a page is told of it.
    }
    return { errMsg: `${name}:fail` };
  };
  const call = (name) => ({ success, fail, complete } = {}) => {
    const answered = ask(name).then((answer) => {
      const isGiven = answer.errMsg.endsWith(":ok");
      (isGiven ? success : fail)?.(answer);
      complete?.(answer);
      if (isGiven || success || fail || complete) return answer;
      throw answer;
    });
    // Who hands over functions is answered by them alone.
    return success || fail || complete ? void answered : answered;
  };
  const names = [
    "login", "getSetting", "getPrivacySetting", "getPhoneNumber", "getLocation", "chooseInvoiceTitle",
    "chooseLicensePlate", "requestSubscribeMessage", "requestPayment",
  ];
  globalThis.wl = Object.freeze(Object.fromEntries(names.map((name) => [name, call(name)])));
  globalThis.WeiliaoJSBridge = Object.freeze({
    invoke: (name, options, answer) => void ask(name).then((told) => answer?.({ ...told, err_msg: told.errMsg })),
  });
}
