// Keeps a saved password out of a child's sight and out of the gate, and adds a switch that shows a password while it is
// typed. Without this script a password stays hidden.
import "./once.js";

function filledByBrowser(input) {
  if (!input.value) return false; // Some browsers keep the mark of a field that was emptied.
  return [":autofill", ":-webkit-autofill"].some((selector) => {
    try {
      return input.matches(selector);
    } catch {
      return false; // An older browser does not know this selector.
    }
  });
}

// Acts when the browser has filled a field. Firefox marks it as filled a little after the event; others send no event.
function onFilled(input, act) {
  const look = () => filledByBrowser(input) && act();
  const lookSoon = () => [0, 100, 400].forEach((delay) => setTimeout(look, delay));
  for (const name of ["input", "change"]) input.addEventListener(name, lookSoon);
  addEventListener("load", lookSoon);
  input.form.addEventListener("submit", look);
  look();
}

// Empties a field into which the browser put what it has saved, and says why.
function refuseSaved(input) {
  const note = document.createElement("p");
  note.className = "dsj-field__help";
  note.setAttribute("role", "status");
  input.parentElement.insertBefore(note, input);
  onFilled(input, () => {
    input.value = "";
    note.textContent = "Please type it. A saved password does not count here.";
  });
}

function addSwitch(input) {
  const button = document.createElement("button");
  const word = document.createElement("span");
  const rest = document.createElement("span");
  const turn = (shown) => {
    input.type = shown ? "text" : "password";
    word.textContent = shown ? "Hide" : "Show";
  };
  rest.className = "dsj-hidden";
  rest.textContent = " what you typed";
  button.appendChild(word);
  button.appendChild(rest);
  button.type = "button";
  button.className = "dsj-field__show";
  button.setAttribute("aria-controls", input.id);
  button.addEventListener("click", () => turn(input.type === "password"));
  input.classList.add("dsj-field__input--secret");
  input.setAttribute("autocapitalize", "none");
  input.setAttribute("spellcheck", "false");
  input.insertAdjacentElement("afterend", button);
  turn(false);
  // Styles hide the switch beside a filled field. One more letter would bring it back, so an edited one is emptied.
  let filled = false;
  input.addEventListener("beforeinput", () => {
    filled = filledByBrowser(input);
  });
  input.addEventListener("input", () =>
    setTimeout(() => {
      if (filled && !filledByBrowser(input)) input.value = "";
      filled = false;
    })
  );
  onFilled(input, () => turn(false));
  // A browser offers to keep only what is sent as a password.
  input.form.addEventListener("submit", () => turn(false));
  addEventListener("pagehide", () => turn(false));
}

document.querySelectorAll("input[data-typed-only]").forEach(refuseSaved);
// A PIN of four digits is typed again sooner than looked at.
document.querySelectorAll('input[type="password"]:not([inputmode])').forEach(addSwitch);
