// Saves each answer when it is chosen, says how that went, and goes on within this page. Without it Next saves.
import { answersOf, ask, bringProblems, inTime } from "./answers.js";
import { messageOf } from "./message.js";
import { AGAIN, NO_LINE } from "./no-line.js";
import { linkOf } from "./taps.js";
import { listen, speaker } from "./voices.js";

// Seconds from one try to the next.
const SOONEST = 5;
const LATEST = 60;

// What is in the page.
let form, radios, next, problem, state, n;
let answers;
// After an error of this script the page is the plain form again.
let plain = false;
let wanted = null;
let leaving = null;
let shown;
let tries = 0;
let timer = 0;
let pause = SOONEST;
// Settles when the key that was pressed last has chosen its answer.
let pressed;

// Takes up the question that is in the page.
function meet() {
  form = document.querySelector(".dsj-question");
  radios = [...form.querySelectorAll('[name="answer"]')];
  next = form.querySelector("[type=submit]");
  problem = form.querySelector("[data-problem]");
  state = form.querySelector("[data-state]");
  n = Number(form.dataset.question);
  shown = problem.firstElementChild ? "form" : null;
}

// What a page needs only later. Where a script does not come, all works without it.
const bringMiddle = () => inTime(import("./middle.js"));
const bringKeys = () => inTime(import("./keys.js"));

function show() {
  radios.forEach((radio) => (radio.checked = radio.value === answers.letter(n)));
  document.querySelectorAll(".dsj-path__step").forEach((step, index) => {
    if (answers.saved()[index] === "-") return;
    step.classList.add("dsj-path__step--done");
    step.setAttribute("aria-label", `Question ${index + 1}, answered`);
  });
}

function clear() {
  const focused = problem.contains(document.activeElement);
  problem.textContent = "";
  form.classList.remove("dsj-question--said");
  shown = null;
  if (focused) next.focus();
}

function say(kind, words, label, act) {
  // Words that stand there already are not read out again.
  if (shown === kind) return;
  clear();
  shown = kind;
  form.classList.add("dsj-question--said");
  const box = problem.appendChild(messageOf(words, speaker(words), label, act));
  // A child who asked to go on is led to what to do next; one who only chose stays at the answers.
  if (label && wanted) box.lastChild.focus();
}

const results = () => form.dataset.at.replace("question/", "results");
const isFailing = () => shown && shown !== "form" && shown !== "choose";

async function wordsOf(kind) {
  if (NO_LINE[kind]) return NO_LINE[kind];
  const problems = await bringProblems();
  return problems ? problems.WORDS[kind] : NO_LINE.unreachable;
}

async function failed({ kind, wait = 0 }) {
  if (kind === "finished" && wanted) return leave(results());
  const own = tries;
  state.textContent = answers.unsaved() ? "Not saved yet" : "";
  const [words, label, page] = await wordsOf(kind);
  if (own !== tries) return;
  const leads = page ? `/auth/${page}?next=${location.pathname}` : kind === "finished" && results();
  // There is nothing to press while the page is to go on by itself.
  next.setAttribute("aria-disabled", Boolean(wanted && !label));
  say(kind, words.replace("{wait}", wait || LATEST), label, leads || guarded(kind === "stale" ? reload : settle));
  if (!label) problem.lastChild.classList.add("dsj-said--waits");
  if (label && label !== AGAIN) return;
  clearTimeout(timer);
  timer = setTimeout(guarded(settle), Math.max(wait, Math.min(pause, LATEST)) * 1000);
  pause *= 2;
}

function reload() {
  // Not reload(): a page that came back from a form would be sent again.
  location.replace(location.pathname);
}

function arrive() {
  meet();
  answers.meet(form);
  wanted = null;
  pause = SOONEST;
  listen();
  return settle();
}

// Shows a question in this page. To any other address, and where that fails, the browser goes itself.
async function leave(address) {
  if (!address || leaving === address) return;
  leaving = wanted = address;
  const middle = address.startsWith(form.dataset.at) && (await bringMiddle());
  const page = middle ? await middle.questionAt(address, ask, answers.saved) : null;
  // The child has asked for another meanwhile.
  if (leaving !== address) return;
  if (page === null) {
    location.assign(address);
    // A page that does not come may be asked for again.
    setTimeout(() => (leaving = null), 5000);
    return;
  }
  leaving = null;
  if (page) await middle.turnTo(address, page, guarded(arrive), guarded(leave));
  else await failed({ kind: answers.unsaved() ? "unreachable" : navigator.onLine === false ? "away" : "unanswered" });
}

// Saves what is not saved yet, and then goes where the child asked to.
async function settle() {
  clearTimeout(timer);
  tries += 1;
  const unsaved = answers.unsaved();
  if (unsaved) state.textContent = "Saving…";
  next.setAttribute("aria-disabled", Boolean(unsaved && wanted));
  const outcome = unsaved ? await answers.send(window.BroadcastChannel && n) : { kind: "saved" };
  next.setAttribute("aria-disabled", false);
  show();
  if (outcome.kind !== "saved") return failed(outcome);
  if (outcome.question === n) await follows(outcome);
  if (wanted && navigator.onLine === false) return failed({ kind: "away" });
  pause = SOONEST;
  if (isFailing()) clear();
  state.textContent = answers.letter(n) ? "Saved" : "";
  return leave(wanted);
}

// The reply says what is next, which is the review once the last open question is answered.
async function follows({ after, page }) {
  const middle = await bringMiddle();
  if (middle) middle.keep(after, page);
  if (!after) return;
  if (wanted === form.dataset.next) wanted = after;
  form.dataset.next = after;
}

function choose(event) {
  if (event.target.name !== "answer") return;
  // While an answer is on its way Next waits for the newest; after a failure it is to be pressed again.
  if (isFailing()) wanted = null;
  else clear();
  answers.choose(n, event.target.value);
  bringMiddle();
  return settle();
}

async function goOn(event) {
  if (event.target !== form) return;
  event.preventDefault();
  await pressed;
  if (shown === "finished") return leave(results());
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
  const link = linkOf(event);
  if (!link || problem.contains(link) || (link.pathname === location.pathname && link.hash)) return;
  const isQuestion = link.pathname.startsWith(form.dataset.at);
  const address = isQuestion ? link.pathname : link.href;
  if (wanted === address && shown) return;
  if (!isQuestion && !answers.unsaved() && navigator.onLine !== false) return;
  event.preventDefault();
  return goTo(address);
}

async function press(event) {
  const keys = await bringKeys();
  const radio = keys && radios[keys.placeOf(event, form)];
  if (!radio) return;
  radio.focus();
  radio.click();
}

// Another tab or device may have saved another answer while this page was not looked at.
async function lookAgain() {
  if (document.hidden || leaving) return;
  if (answers.unsaved()) return settle();
  const middle = await bringMiddle();
  if (middle && (await middle.hasChanged(ask, answers.saved)) && !answers.unsaved()) reload();
}

function giveUp(error) {
  plain = true;
  console.error(error);
  state.textContent = "";
  next.setAttribute("aria-disabled", false);
  form.action = form.dataset.at + n;
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

meet();

// Nothing is taken over before all that is needed is there.
if ([window.fetch, window.AbortController, window.URLSearchParams, next, problem, state, n].every(Boolean)) {
  answers = answersOf(form);
  // Chosen before this script had come.
  const early = radios.find((radio) => radio.checked && !radio.defaultChecked);
  if (early) answers.choose(n, early.value);
  show();
  document.addEventListener("change", guarded(choose));
  document.addEventListener("submit", guarded(goOn));
  document.addEventListener("keydown", (event) => (pressed = guarded(press)(event)));
  document.addEventListener("click", guarded(follow));
  document.addEventListener("visibilitychange", guarded(lookAgain));
  addEventListener("online", guarded(settle));
  addEventListener("pagehide", guarded(answers.part));
  // Shown again from the browser's memory, it may be of long ago.
  addEventListener("pageshow", (event) => (event.persisted && navigator.onLine !== false ? reload() : show()));
  guarded(settle)();
}
