// Brings reading aloud to a page once the device has named a voice, so that no page waits for it.
let speech = null;

async function bring() {
  if (!speechSynthesis.getVoices().length) return;
  speech = await import("./speech.js");
}

// Where it does not come, nothing is read aloud, and all else works.
const tryToBring = () => bring().catch(() => {});

if (window.speechSynthesis) {
  tryToBring();
  speechSynthesis.onvoiceschanged = tryToBring;
}

// Whether texts can be read on this device.
export const canRead = () => Boolean(speech && speech.voice());

// Prepares the buttons of a question that has come into the page.
export const listen = () => speech && speech.listen();

// Returns a button that reads these words aloud, or null where nothing can be read.
export const speaker = (words) => speech && speech.speaker(words);
