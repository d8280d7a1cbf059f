// Saves each answer when it is chosen, says how that went, and adds the keys A-D, 1-5 and N. Without it Next saves.
import "./taps.js";
import { answersOf } from "./answers.js";
import { speaker } from "./voices.js";

const AGAIN = "Try again";
// What went wrong, in words; what to do next; and where that leads.
const WORDS = {
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
const PASSING = ["offline", "away", "unreachable", "resting", "busy", "blocked"];
// Seconds from one try to the next.
const SOONEST = 5;
const LATEST = 60;

const form = document.querySelector(".dsj-question");
const radios = [...form.querySelectorAll('[name="answer"]')];
const next = form.querySelector("[type=submit]");
const problem = form.querySelector("[data-problem]");
const state = form.querySelector("[data-state]");
const steps = [...document.querySelectorAll(".dsj-path__step")];
const n = Number(form.dataset.question);
const results = form.dataset.at.replace("question/", "results");
let answers;
// After an error of this script the page is the plain form again.
let plain = false;
let wanted = null;
let leaving = false;
let shown = problem.firstElementChild ? "form" : null;
let timer = 0;
let pause = SOONEST;

function show() {
  radios.forEach((radio) => (radio.checked = radio.value === answers.letter(n)));
  steps.forEach((step, index) => {
    if (answers.saved()[index] === "-") return;
    step.classList.add("dsj-path__step--done");
    step.setAttribute("aria-label", `Question ${index + 1}, answered`);
  });
}

function clear() {
  const focused = problem.contains(document.activeElement);
  problem.textContent = "";
  shown = null;
  if (focused) next.focus();
}

function say(kind, words, label, act) {
  // Words that stand there already are not read out again.
  if (shown === kind) return;
  clear();
  shown = kind;
  const box = document.createElement("div");
  box.className = "dsj-alert dsj-alert--error";
  box.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = words;
  box.appendChild(text);
  const button = speaker(words);
  if (button) box.appendChild(button);
  problem.appendChild(box);
  if (!label) return;
  const leads = typeof act === "string";
  const action = document.createElement(leads ? "a" : "button");
  action.className = "dsj-button dsj-button--secondary";
  action.textContent = label;
  action.type = leads ? "" : "button";
  if (leads) action.href = act;
  else action.addEventListener("click", guarded(act));
  box.appendChild(action);
  // A child who asked to go on is led to what to do next; one who only chose stays at the answers.
  if (wanted) action.focus();
}

function addressOf(kind) {
  if (kind === "finished") return results;
  return WORDS[kind][2] && `/auth/${WORDS[kind][2]}?next=${location.pathname}`;
}

function failed({ kind, wait = 0 }) {
  if (kind === "finished" && wanted) return leave(results);
  const [words, label] = WORDS[kind];
  state.textContent = answers.unsaved() ? "Not saved yet" : "";
  say(kind, words.replace("{wait}", wait || LATEST), label, addressOf(kind) ?? (kind === "stale" ? reload : settle));
  if (!PASSING.includes(kind)) return;
  clearTimeout(timer);
  timer = setTimeout(guarded(settle), Math.max(wait, Math.min(pause, LATEST)) * 1000);
  pause *= 2;
}

function reload() {
  // Not reload(): a page that came back from a form would be sent again.
  location.replace(location.pathname);
}

function leave(address) {
  if (leaving || !address) return;
  leaving = true;
  // A page that does not come may be asked for again.
  setTimeout(() => (leaving = false), 5000);
  location.assign(address);
}

// Saves what is not saved yet, and then goes where the child asked to.
async function settle() {
  clearTimeout(timer);
  const unsaved = answers.unsaved();
  if (unsaved) state.textContent = "Saving…";
  next.setAttribute("aria-disabled", Boolean(unsaved && wanted));
  const outcome = unsaved ? await answers.send() : { kind: "saved" };
  next.setAttribute("aria-disabled", false);
  show();
  if (outcome.kind !== "saved") return failed(outcome);
  if (wanted && navigator.onLine === false) return failed({ kind: "away" });
  pause = SOONEST;
  if (WORDS[shown]) clear();
  state.textContent = answers.letter(n) ? "Saved" : "";
  leave(wanted);
}

function choose(event) {
  if (event.target.name !== "answer") return;
  // While an answer is on its way Next waits for the newest; after a failure it is to be pressed again.
  if (WORDS[shown]) wanted = null;
  else clear();
  answers.choose(n, event.target.value);
  return settle();
}

function goOn(event) {
  event.preventDefault();
  if (shown === "finished") return leave(results);
  if (radios.some((radio) => radio.checked)) return goTo(form.dataset.next);
  say("choose", "Choose one answer first.");
}

function goTo(address) {
  wanted = address;
  const action = problem.querySelector(".dsj-button");
  if (action) action.focus();
  return settle();
}

// A link leaves once all is saved; asked a second time, it leaves with what is kept.
function follow(event) {
  const link = event.target.closest("a[href]");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (problem.contains(link) || (link.pathname === location.pathname && link.hash)) return;
  const again = wanted === link.href && shown;
  if (again || (!answers.unsaved() && navigator.onLine !== false)) return;
  event.preventDefault();
  return goTo(link.href);
}

function press(event) {
  const key = event.key ?? "";
  const place = "1a2b3c4d5n".indexOf(key.toLowerCase());
  if (event.ctrlKey || event.metaKey || event.altKey || place < 0 || key.length !== 1) return;
  radios[place >> 1].focus();
  radios[place >> 1].click();
}

// Another tab or device may have saved another answer while this page was not looked at.
async function lookAgain() {
  if (document.hidden || leaving) return;
  if (answers.unsaved()) return settle();
  const reply = await fetch(location.pathname).catch(() => null);
  const page = reply ? await reply.text() : "";
  const changed = page.includes("data-answers=") && !page.includes(`data-answers="${answers.saved()}"`);
  if ((reply && reply.redirected) || (changed && !answers.unsaved())) reload();
}

function giveUp(error) {
  plain = true;
  console.error(error);
  state.textContent = "";
  next.setAttribute("aria-disabled", false);
  if (wanted === form.dataset.next) HTMLFormElement.prototype.submit.call(form);
  else if (wanted) location.assign(wanted);
}

function guarded(act) {
  return async (event) => {
    try {
      if (!plain) await act(event);
    } catch (error) {
      giveUp(error);
    }
  };
}

const needed = [window.fetch, window.AbortController, window.URLSearchParams, next, problem, state, n];

// Nothing is taken over before all that is needed is there.
if (needed.every(Boolean)) {
  answers = answersOf(form);
  // Chosen before this script had come.
  const early = radios.find((radio) => radio.checked && !radio.defaultChecked);
  if (early) answers.choose(n, early.value);
  show();
  form.addEventListener("change", guarded(choose));
  form.addEventListener("submit", guarded(goOn));
  // Only while the focus is within the question: elsewhere a letter is a letter.
  form.addEventListener("keydown", guarded(press));
  document.addEventListener("click", guarded(follow));
  document.addEventListener("visibilitychange", guarded(lookAgain));
  addEventListener("online", guarded(settle));
  addEventListener("pagehide", guarded(answers.part));
  // Shown again from the browser's memory, it may be of long ago.
  addEventListener("pageshow", (event) => (event.persisted && navigator.onLine !== false ? reload() : show()));
  guarded(settle)();
}
