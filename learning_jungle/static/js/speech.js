// Reads texts aloud when their buttons are pressed, with an English voice of this device. Without one, no button shows.
const KEY = "read aloud";
// Chrome's voices stop after 15 seconds, so a long text is spoken in sentences, and a long sentence in parts.
const PARTS = /[^]{1,140}?(?:[.!?](?=\s)|$)|[^]{1,140}(?=\s)|[^]{1,140}/g;
let current = null;
let greeted = null;

// Whether questions are read by themselves, which lasts until the tab is closed.
function wanted() {
  try {
    return sessionStorage.getItem(KEY) === "yes";
  } catch {
    return false;
  }
}

function want(reading) {
  try {
    if (reading) sessionStorage.setItem(KEY, "yes");
    else sessionStorage.removeItem(KEY);
  } catch {}
}

// A voice from elsewhere would get a child's name to speak, so only the device's own are used.
export function voice() {
  if (!window.SpeechSynthesisUtterance) return undefined;
  const own = speechSynthesis.getVoices().filter((one) => /^en\b/i.test(one.lang) && one.localService !== false);
  return own.find((one) => /^en.GB/i.test(one.lang)) ?? own[0];
}

function press(button, pressed) {
  // A switch shows whether it is on, and the other buttons whether they are speaking.
  if (button.dataset.read !== "switch") button.setAttribute("aria-pressed", pressed);
}

function hush() {
  const { button } = current ?? {};
  current = null;
  speechSynthesis.cancel();
  if (button) press(button, false);
}

function utterance(text) {
  const words = new SpeechSynthesisUtterance(text.trim());
  words.lang = "en-GB";
  words.voice = voice() ?? null;
  words.rate = 0.9;
  return words;
}

function speak(button) {
  hush();
  const parts = button.dataset.speak.match(PARTS).map(utterance);
  // Keep a reference, because some browsers stop speaking when an utterance is garbage-collected.
  const speaking = { button, parts };
  const rest = () => {
    if (current !== speaking) return;
    current = null;
    press(button, false);
  };
  parts.forEach((part) => (part.onerror = rest));
  parts[parts.length - 1].onend = rest;
  current = speaking;
  press(button, true);
  parts.forEach((part) => speechSynthesis.speak(part));
}

function pressed(button) {
  const on = button.dataset.read === "switch" ? !wanted() : current?.button !== button;
  // To stop the question is to stop all reading; to stop an answer is not.
  if (on || button.dataset.read) want(on);
  if (on) speak(button);
  else hush();
  if (button.dataset.read === "switch") show();
}

// Shows the buttons that are of use: of a page with a switch that is off, only the switch.
function show() {
  const buttons = [...document.querySelectorAll("[data-speak]")];
  const isSwitch = (button) => button.dataset.read === "switch";
  const quiet = !voice() || (buttons.some(isSwitch) && !wanted());
  buttons.forEach((button) => {
    button.hidden = isSwitch(button) ? !voice() : quiet;
    if (isSwitch(button)) button.setAttribute("aria-pressed", wanted());
    else press(button, current?.button === button);
  });
  return buttons.find((button) => button.dataset.read);
}

// Prepares the buttons of a page, and reads its question if that is wanted.
export function listen() {
  guarded(() => {
    // The question that is read aloud has given way to another.
    if (current && !current.button.isConnected) hush();
    const first = show();
    if (!first || first.hidden || first === greeted || !wanted()) return;
    greeted = first;
    speak(first);
  });
}

// Returns a button that reads these words aloud, or null where no such button is shown.
export function speaker(words) {
  const like = document.querySelector('[data-speak]:not([hidden]):not([data-read="switch"])');
  if (!like) return null;
  const button = like.cloneNode(true);
  button.removeAttribute("data-read");
  button.dataset.speak = words;
  button.setAttribute("aria-label", "Read this aloud");
  button.setAttribute("aria-pressed", false);
  return button;
}

// A voice that fails is silent from then on, and its buttons are gone.
function guarded(act) {
  try {
    act();
  } catch {
    document.querySelectorAll("[data-speak]").forEach((button) => (button.hidden = true));
  }
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-speak]");
  if (button) guarded(() => pressed(button));
});
listen();
speechSynthesis.onvoiceschanged = listen;
addEventListener("pagehide", () => speechSynthesis.cancel());
