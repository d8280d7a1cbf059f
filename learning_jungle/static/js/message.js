// Returns a message: words, a button that reads them aloud where there is one, and the link or button of what to do next.
export function messageOf(words, reader, label, act) {
  const box = document.createElement("div");
  box.className = "dsj-said";
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
