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

if (location.pathname !== PAGE) {
  addEventListener("online", look);
  timer = setTimeout(look, pause);
}
