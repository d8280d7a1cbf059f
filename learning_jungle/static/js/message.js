// Returns a message of the companion: words, a button that reads them aloud where there is one, and the link or button of what to do next.
export function messageOf(words, reader, label, act) {
  const box = document.createElement("div");
  box.className = "dsj-said";
  const monkey = document.querySelector(".dsj-companion__monkey");
  if (monkey) box.appendChild(monkey.cloneNode(true)).setAttribute("class", "dsj-said__monkey");
  box.setAttribute("role", "alert");
  box.appendChild(document.createElement("p")).textContent = words;
  if (reader) box.appendChild(reader);
  if (!label) return box;
  const leads = typeof act === "string";
  const action = box.appendChild(document.createElement(leads ? "a" : "button"));
  action.className = "dsj-button dsj-button--secondary";
  action.textContent = label;
  action.type = leads ? "" : "button";
  if (leads) action.href = act;
  else action.addEventListener("click", act);
  return box;
}
