// What a child is told when something is in the way, and what to do next.
const AGAIN = "Try again";
// What went wrong, in words; what to do next; and where that leads.
export const WORDS = {
  offline: ["That was not saved. There is no internet. Your answer is kept, and sent when it is back.", AGAIN],
  away: ["There is no internet just now. Your answer is saved. Wait a moment.", AGAIN],
  unreachable: ["That was not saved. Check the internet. Your answer is kept, and we keep trying.", AGAIN],
  resting: ["That was not saved. We are having a short rest. Your answer is kept, and we keep trying.", AGAIN],
  busy: ["That was not saved. It is very busy here. Your answer is kept. Wait {wait} seconds.", AGAIN],
  blocked: ["That was not saved. A Wi-Fi page or a filter is in the way. Ask a grown-up. Your answer is kept.", AGAIN],
  stale: ["This page has timed out. Your answer is kept.", "Load it again"],
  loggedOut: ["You were logged out. A grown-up can log in again: your answers are kept.", "Log in", "login"],
  gate: ["These questions are closed on this screen. Ask a grown-up.", "Ask a grown-up", "grown-up"],
  finished: ["These questions have been sent already, so nothing can change now.", "See your chest"],
};
// What passes by itself, so that trying again helps.
export const PASSING = ["offline", "away", "unreachable", "resting", "busy", "blocked"];

// Returns the link or the button of what to do next: ``act`` is an address or a function.
export function actionOf(label, act) {
  const leads = typeof act === "string";
  const action = document.createElement(leads ? "a" : "button");
  action.className = "dsj-button dsj-button--secondary";
  action.textContent = label;
  action.type = leads ? "" : "button";
  if (leads) action.href = act;
  else action.addEventListener("click", act);
  return action;
}

// Returns the box with the words and, below them, what else there is.
export function boxOf(words, ...more) {
  const box = document.createElement("div");
  box.className = "dsj-alert dsj-alert--error";
  box.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = words;
  box.append(text, ...more.filter(Boolean));
  return box;
}
