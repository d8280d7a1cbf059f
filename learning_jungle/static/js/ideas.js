// Makes the ideas for a treasure buttons that fill the field. Without this script they are a list to read.
const list = document.querySelector("[data-ideas]");
const field = document.getElementById(list.dataset.ideas);

const buttons = [...list.querySelectorAll("li")].map((item) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "dsj-ideas__idea";
  button.textContent = item.textContent;
  button.addEventListener("click", () => {
    field.value = button.textContent;
    mark();
  });
  item.textContent = "";
  item.appendChild(button);
  return button;
});

function mark() {
  buttons.forEach((button) => button.setAttribute("aria-pressed", button.textContent === field.value));
}

field.addEventListener("input", mark);
mark();
