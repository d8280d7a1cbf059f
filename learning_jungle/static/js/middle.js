// Puts another question into the page: the middle, the title and the scene change, and the document stays.
// The page asks for this script when the child first chooses, so that the first question does not wait for it.
import "./offline.js";

// For so many milliseconds a question that came with an answer is shown as it came. After that it is asked for anew.
const FRESH = 30000;
// Tells the other windows of this browser that an answer was saved, so that none shows a question as it was before.
const others = window.BroadcastChannel ? new BroadcastChannel("answers") : null;
let kept = null;
let shown = location.pathname;
let leave = null;

// Keeps the question that came with an answer, and forgets the one before it.
export function keep(address, html) {
  kept = html ? { address, html, came: Date.now() } : null;
  if (others) others.postMessage("saved");
}

function takeKept(address) {
  const { html, came } = kept && kept.address === address ? kept : {};
  kept = null;
  return Date.now() - came < FRESH && html;
}

// Returns the question at an address; "" if nothing answers, and null if what answers is no question of ours.
export async function questionAt(address, ask, saved) {
  const brought = takeKept(address);
  if (brought) return brought;
  const before = saved();
  const asked = await ask(address);
  if (!asked) return "";
  const { headers, ok, redirected } = asked.reply;
  if (!ok || redirected || !headers.has("X-Request-ID")) return null;
  // An answer that was saved meanwhile may not be in it.
  return saved() === before ? asked.text : questionAt(address, ask, saved);
}

function put(page) {
  const main = document.querySelector("main");
  main.textContent = "";
  main.append(...page.querySelector("main").childNodes);
  const scene = document.querySelector(".dsj-scene");
  if (document.body.className !== page.body.className) scene.replaceWith(page.querySelector(".dsj-scene"));
  document.body.className = page.body.className;
  document.title = page.title;
}

function focus() {
  const stem = document.querySelector("h1");
  stem.tabIndex = -1;
  stem.focus({ preventScroll: true });
  scrollTo(0, 0);
}

// Shows the question at an address, and then does what is to be done with it. The browser's Back and Forward ``go``.
export async function turnTo(address, html, then, go) {
  shown = address;
  leave = go;
  const page = new DOMParser().parseFromString(html, "text/html");
  if (location.pathname !== address) history.pushState(null, "", address);
  const change = () => {
    put(page);
    focus();
    then();
  };
  if (!document.startViewTransition || matchMedia("(prefers-reduced-motion: reduce)").matches) return change();
  const transition = document.startViewTransition(change);
  // A transition that is skipped, as in a window that is not looked at, still changes the page.
  transition.ready.catch(() => {});
  transition.finished.catch(() => {});
  return transition.updateCallbackDone;
}

// Whether the page that is shown is now another, or has other answers than these.
export async function hasChanged(ask, letters) {
  const asked = await ask(location.pathname);
  if (!asked) return false;
  const { reply, text } = asked;
  return reply.redirected || (text.includes("data-answers=") && !text.includes(`data-answers="${letters()}"`));
}

function forget() {
  kept = null;
}

if (others) others.onmessage = forget;
// While the page is not looked at, another device may answer.
document.addEventListener("visibilitychange", forget);
// What is not saved yet goes on being sent. A link to a place within the page changes no path.
addEventListener("popstate", () => leave && location.pathname !== shown && leave(location.pathname));
