// The keys A to D, 1 to 5 and N choose an answer; a switch says so and turns them off.
// The page asks for this script when a key is first pressed, because most families have no keyboard.
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

// Returns the place of the answer that a key chooses, from 0, or -1. Outside the question a letter is a letter.
export function placeOf({ key = "", target, ctrlKey, metaKey, altKey }, question) {
  if (ctrlKey || metaKey || altKey || key.length !== 1 || !question.contains(target) || !areOn()) return -1;
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
  button.className = "dsj-header__grown-up dsj-keys";
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

const header = document.querySelector(".dsj-header");
header.insertBefore(makeSwitch(), header.lastElementChild);
