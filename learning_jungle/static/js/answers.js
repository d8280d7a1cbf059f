// Sends a child's answers one at a time, the newest choice of each question; this tab keeps what is not saved yet.
const PATIENCE = 15000;
// A reply that names another letter is followed by one more try; a server that goes on doing so is not believed.
const MOST_TRIES = 20;

function kept(key) {
  try {
    return (sessionStorage.getItem(key) ?? "").split(">");
  } catch {
    return [];
  }
}

// Once the browser is on its way to another page, that page may not know of what is saved meanwhile: it asks again.
let going = false;
addEventListener("beforeunload", () => (going = true));

// Where storage is refused, the page alone remembers.
function keep(key, choice) {
  try {
    if (choice) sessionStorage.setItem(key, `${choice.replaces}>${choice.letter}`);
    else if (!going) sessionStorage.removeItem(key);
  } catch {}
}

// Only our own words count as saved: a Wi-Fi page or a filter answers 200 as well.
function savedIn(n, text) {
  try {
    const reply = JSON.parse(text);
    return reply.question === n && /^[A-Z]$/.test(reply.saved) ? reply : null;
  } catch {
    return null;
  }
}

// Asks the server and waits for all of its reply; null when none comes.
export async function ask(address, options) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  const asked = fetch(address, { ...options, signal: stop.signal });
  try {
    const reply = await asked;
    return { reply, text: await reply.text() };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

const unreached = () => ({ kind: navigator.onLine === false ? "offline" : "unreachable" });

// Returns a script that is needed only now; nothing where it fails or does not come within three seconds.
export const inTime = (script) => Promise.race([script, new Promise((end) => setTimeout(end, 3000))]).catch(() => null);
// Says what else a reply means. Where it does not come, the internet is away.
export const bringProblems = () => inTime(import("./problems.js"));

// The form says where questions are, which letter is saved for each ("AB-D------"), and carries the token.
export function answersOf(form) {
  const { at } = form.dataset;
  const lettersOf = (page) => [...page.dataset.answers].map((letter) => (letter === "-" ? "" : letter));
  let saved = lettersOf(form);
  const waiting = new Map();
  let running = null;

  function put(n, choice) {
    if (choice) waiting.set(n, choice);
    else waiting.delete(n);
    keep(`answer ${at + n}`, choice);
  }

  // A choice kept by an earlier page is sent, unless it is saved already or another was saved elsewhere meanwhile.
  saved.forEach((letter, index) => {
    const [replaces, chosen] = kept(`answer ${at + (index + 1)}`);
    const open = chosen && chosen !== letter && replaces.includes(letter);
    put(index + 1, open ? { replaces, letter: chosen, here: false } : null);
  });

  function options({ letter, replaces }, reply) {
    const token = form.elements.csrf_token.value;
    // The server replaces no letter but those known here, so a request that comes late undoes nothing.
    const body = new URLSearchParams({ csrf_token: token, answer: letter, replaces, reply });
    return { method: "POST", body, redirect: "manual" };
  }

  async function post(n, choice, reply) {
    const asked = await ask(at + n, options(choice, reply));
    if (!asked) return unreached();
    const saved = asked.reply.ok && savedIn(n, asked.text);
    if (saved) return { ...saved, kind: "saved" };
    const problems = await bringProblems();
    return (problems && (await problems.reasonOf(asked.reply, () => ask(at + n)))) || unreached();
  }

  function settle(n, sent, letter) {
    const now = waiting.get(n);
    const overtaken = now === sent && !sent.here;
    saved[n - 1] = letter;
    put(n, overtaken || now.letter === letter ? null : { ...now, replaces: letter });
  }

  async function sendAll(before) {
    let last = { kind: "saved" };
    for (let tries = 0; waiting.size; tries += 1) {
      const [n, sent] = waiting.entries().next().value;
      // The next question would not know of what is sent after this answer.
      const reply = n === before && waiting.size === 1 ? "next" : "json";
      const outcome = tries < MOST_TRIES ? await post(n, sent, reply) : { kind: "blocked" };
      if (outcome.kind === "saved") {
        settle(n, sent, outcome.saved);
        if (n === before) last = outcome;
        continue;
      }
      if (outcome.kind === "finished") [...waiting.keys()].forEach((one) => put(one, null));
      else if (waiting.get(n) !== sent) continue;
      return outcome;
    }
    return last;
  }

  return {
    // Another question is in the page, with the letters that were saved when it was sent.
    meet(page) {
      saved = lettersOf(page).map((letter, index) => (waiting.has(index + 1) ? saved[index] : letter));
    },
    letter: (n) => (waiting.get(n)?.letter ?? saved[n - 1]),
    saved: () => saved.map((letter) => letter || "-").join(""),
    // The number of the first question whose answer is not saved yet, if there is one.
    unsaved: () => waiting.keys().next().value,
    choose(n, letter) {
      // What was chosen before may be saved by now, or on its way.
      const before = waiting.get(n);
      const replaces = before ? before.replaces.replace(before.letter, "") + before.letter : saved[n - 1];
      put(n, { replaces, letter, here: true });
    },
    // The page goes, and takes what is under way with it: a request kept alive outlives it.
    part: () => waiting.forEach((choice, n) => fetch(at + n, { ...options(choice, "json"), keepalive: true }).catch(() => {})),
    // Sends what waits. The reply to the answer of question ``before`` brings the next question if it is the last.
    send(before) {
      running = running ?? sendAll(before).finally(() => (running = null));
      return running;
    },
  };
}
