// What a child is told when an answer is not saved and the internet is there, and what to do next.
const AGAIN = "Try again";
// What went wrong, in words; what to do next; and where that leads.
export const WORDS = {
  resting: ["That was not saved. We are having a short rest. Your answer is kept, and we keep trying.", AGAIN],
  busy: ["That was not saved. It is very busy here. Your answer is kept. Wait {wait} seconds.", AGAIN],
  blocked: ["That was not saved. A Wi-Fi page or a filter is in the way. Ask a grown-up. Your answer is kept.", AGAIN],
  stale: ["This page has timed out. Your answer is kept.", "Load it again"],
  loggedOut: ["You were logged out. A grown-up can log in again: your answers are kept.", "Log in", "login"],
  gate: ["These questions are closed on this screen. Ask a grown-up.", "Ask a grown-up", "grown-up"],
  finished: ["These questions have been sent already, so nothing can change now.", "See your chest"],
};

// A redirect is no yes: where the question's own page leads to says why.
async function reasonAt(look) {
  const asked = await look();
  if (!asked) return null;
  const { pathname } = new URL(asked.reply.url);
  if (pathname === "/auth/login") return { kind: "loggedOut" };
  if (pathname === "/auth/grown-up") return { kind: "gate" };
  if (pathname.endsWith("/results")) return { kind: "finished" };
  return { kind: "blocked" };
}

// Returns why a reply does not say that the answer is saved; null if nothing answers any more.
export async function reasonOf({ headers, status, type }, look) {
  if (type === "opaqueredirect") return reasonAt(look);
  const foreign = !headers.has("X-Request-ID") && /html/.test(headers.get("Content-Type") ?? "");
  const wait = Number(headers.get("Retry-After")) || 0;
  if (status >= 500 && status !== 511) return { kind: "resting", wait };
  if (status === 429) return { kind: "busy", wait };
  if (foreign || [401, 407, 451, 511].includes(status)) return { kind: "blocked" };
  if (status === 404) return { kind: "gate" };
  return { kind: status >= 400 ? "stale" : "blocked" };
}
