// Adds a switch that shows a password while it is typed. Without this script it stays hidden.
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
  // A browser offers to keep only what is sent as a password.
  input.form.addEventListener("submit", () => turn(false));
  addEventListener("pagehide", () => turn(false));
}

// A PIN of four digits is typed again sooner than looked at.
document.querySelectorAll('input[type="password"]:not([inputmode])').forEach(addSwitch);
