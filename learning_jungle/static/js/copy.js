// Offers to copy the text of a field, where the browser can.
const button = document.querySelector("[data-copy]");
const said = document.querySelector("[data-copied]");
const field = button && document.getElementById(button.dataset.copy);

if (field && navigator.clipboard) {
  button.hidden = false;
  button.addEventListener("click", () => {
    field.select();
    navigator.clipboard.writeText(field.value).then(
      () => (said.textContent = "The link is copied. Paste it into a message."),
      () => (said.textContent = "Copy the link from the field above."),
    );
  });
}
