// Sends an answer that an earlier page could not save before the answers are looked at or sent for good.
import "./taps.js";
import { answersOf } from "./answers.js";
import { play } from "./sound.js";
import "./voices.js";

const form = document.querySelector("form[data-answers]");
const submit = () => HTMLFormElement.prototype.submit.call(form);

async function catchUp(answers) {
  let pressed = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    pressed = true;
  });
  // An error saves nothing, and sends nothing for good either.
  await answers.send().catch(() => {});
  // The question's own page says what is the matter.
  if (answers.unsaved()) location.assign(form.dataset.at + answers.unsaved());
  else if (pressed) submit();
  else location.replace(location.pathname);
}

// The page waits for the last note, which would end with it.
function finish(event) {
  if (event.defaultPrevented) return;
  const wait = play("finish");
  if (!wait) return;
  event.preventDefault();
  setTimeout(submit, wait);
}

if (form && window.fetch && window.AbortController && window.URLSearchParams) {
  const answers = answersOf(form);
  if (answers.unsaved()) catchUp(answers);
  form.addEventListener("submit", finish);
  addEventListener("pageshow", (event) => event.persisted && location.replace(location.pathname));
}
