// Adds to a question's form: keys A-D and 1-4, a choice that survives a reload, and saving that says when it failed.
const form = document.querySelector(".dsj-question");
const radios = [...form.querySelectorAll('[name="answer"]')];
const problem = form.querySelector("[data-problem]");
const draft = `choice ${location.pathname}`;
const saved = chosen();
const PATIENCE = 15000;
let busy = false;

function chosen() {
  return radios.find((radio) => radio.checked)?.value ?? "";
}

function choose(value) {
  const radio = radios.find((one) => one.value === value);
  if (radio) radio.checked = true;
  return radio;
}

// A choice not sent yet outlives a reload in this tab, unless the answer was changed elsewhere meanwhile.
function keep() {
  sessionStorage.setItem(draft, `${saved}>${chosen()}`);
}

function restore() {
  const [before, after] = (sessionStorage.getItem(draft) ?? "").split(">");
  if (after && before === saved) choose(after);
  else sessionStorage.removeItem(draft);
}

function say(words, label, act) {
  const box = document.createElement("div");
  box.className = "dsj-alert dsj-alert--error";
  box.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = words;
  box.append(text);
  problem.replaceChildren(box);
  if (!label) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "dsj-button dsj-button--secondary";
  button.textContent = label;
  button.addEventListener("click", act);
  box.append(button);
  button.focus();
}

function wait(on) {
  busy = on;
  form.querySelector("[type=submit]").setAttribute("aria-disabled", on);
}

async function save() {
  if (busy) return;
  wait(true);
  problem.replaceChildren();
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(location.href, {
      method: "POST",
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
    // A redirect is the server's yes.
    if (answer.type === "opaqueredirect") return location.assign(form.dataset.next);
    if (answer.status === 403) say("This page has timed out.", "Load it again", () => location.reload());
    else say("That was not saved. Wait a moment.", "Try again", save);
  } catch {
    say("That was not saved. Check the internet and try again.", "Try again", save);
  }
  wait(false);
}

form.addEventListener("change", keep);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (chosen()) save();
  else say("Choose one answer first.");
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const place = "1a2b3c4d".indexOf(event.key.toLowerCase());
  if (place < 0 || event.key.length > 1) return;
  choose("ABCD"[place >> 1]).focus();
  keep();
});

addEventListener("pageshow", () => wait(false));
restore();
