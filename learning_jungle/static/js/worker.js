// Shows our own page where there is no internet. It keeps that page and the files that it names, and nothing else.
// service-worker.js, which takes this in, gives the version: it changes with the page.
const PAGE = "/offline";
const FILES = /\/static\/[\w./-]+/g;

async function keepPage() {
  // Without cookies, so that the page is nobody's.
  const reply = await fetch(PAGE, { credentials: "omit", cache: "no-store" });
  // A Wi-Fi page or a filter answers as well.
  if (!reply.ok || reply.redirected || !reply.headers.has("X-Request-ID")) throw new Error("no page of ours");
  const cache = await caches.open(self.VERSION);
  await cache.addAll(new Set((await reply.clone().text()).match(FILES)));
  await cache.put(PAGE, reply);
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== self.VERSION).map((name) => caches.delete(name)));
}

async function kept(request) {
  return (await caches.match(request)) || Response.error();
}

// Where a form is sent to there may be no page to open later; where a child answers, there is.
function inPlaceOf(request) {
  const answers = /\/(question\/\d+|submit)$/.test(new URL(request.url).pathname);
  return request.method === "GET" || answers ? kept(PAGE) : Response.redirect("/#unsent");
}

self.addEventListener("install", (event) => event.waitUntil(keepPage().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers().then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => inPlaceOf(request)));
  else if (new URL(request.url).pathname.startsWith("/static/"))
    event.respondWith(fetch(request).catch(() => kept(request)));
});
