// Loads the page that was asked for once we answer again.
const PAGE = "/offline";
// Milliseconds from one look to the next.
let pause = 2500;
let timer = 0;

async function look() {
  clearTimeout(timer);
  const reply = await fetch(PAGE, { cache: "no-store" }).catch(() => null);
  if (reply && reply.ok) return location.replace(location.pathname + location.search);
  pause = Math.min(2 * pause, 60000);
  timer = setTimeout(look, pause);
}

// The place of a question, two of which are in each place; the pages after the last are where the path ends.
function showPlace() {
  const places = document.querySelector("[data-places]").dataset.places.split(" ");
  const [, n] = /\/question\/(\d+)$/.exec(location.pathname) ?? [];
  const place = n ? places[Math.min((n - 1) >> 1, places.length - 1)] : places[0];
  document.body.classList.replace("dsj-place--clearing", `dsj-place--${place}`);
  const far = document.querySelector(".dsj-scene__far use");
  far.setAttribute("href", far.getAttribute("href").replace("#clearing", `#${place}`));
}

// The page is the same for everyone: only a child has answers that are kept, and a form may have been sent in vain.
function showWords() {
  const answers = /\/(question\/\d+|submit)$/.test(location.pathname);
  document.querySelector("[data-answers]").hidden = !answers;
  document.querySelector("[data-unsent]").hidden = location.hash !== "#unsent";
}

showPlace();
showWords();
if (location.pathname !== PAGE) {
  addEventListener("online", look);
  timer = setTimeout(look, pause);
}
