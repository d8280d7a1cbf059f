// A form is sent once, however often its button is pressed while the answer is on its way.
const SECONDS = 10;
const sent = new Map();

addEventListener("submit", (event) => {
  if (event.defaultPrevented) return;
  if (Date.now() < (sent.get(event.target) || 0) + SECONDS * 1000) event.preventDefault();
  else sent.set(event.target, Date.now());
});

// The Back button may bring the page back as it was left.
addEventListener("pageshow", () => sent.clear());
