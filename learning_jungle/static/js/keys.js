// The keys A to D, 1 to 5 and N choose an answer. Where there is a keyboard, a switch says so and turns them off.
const KEY = "keys";
const PLACES = "1a2b3c4d5n";

function areOn() {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

function turn(on) {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {}
}

// Returns the place of the answer that a key chooses, from 0, or -1.
export function placeOf({ key = "", ctrlKey, metaKey, altKey }) {
  if (ctrlKey || metaKey || altKey || key.length !== 1 || !areOn()) return -1;
  return PLACES.indexOf(key.toLowerCase()) >> 1;
}

function say(button) {
  button.setAttribute("aria-checked", areOn());
  button.lastChild.textContent = areOn() ? ": on" : ": off";
}

function makeSwitch() {
  const button = document.createElement("button");
  const which = document.createElement("span");
  const state = document.createElement("span");
  button.className = "dsj-keys";
  button.type = "button";
  button.setAttribute("role", "switch");
  which.className = "dsj-keys__which";
  which.textContent = " A–D, 1–5, N";
  state.setAttribute("aria-hidden", true);
  button.append("Keys", which, state);
  button.addEventListener("click", () => {
    turn(!areOn());
    say(button);
  });
  say(button);
  return button;
}

// Shows the switch before the last element of a place, at once where there is a mouse, and else after the first key.
export function offerKeys(place) {
  const offer = () => {
    if (!place.querySelector(".dsj-keys")) place.insertBefore(makeSwitch(), place.lastElementChild);
  };
  if (matchMedia("(hover: hover) and (pointer: fine)").matches) offer();
  else document.addEventListener("keydown", offer, { once: true });
}
