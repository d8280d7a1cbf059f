// Reads a question or an option aloud when its button is pressed, if the browser has speech synthesis.
const buttons = document.querySelectorAll("[data-speak]");
let current = null;

function rest(button) {
  button.setAttribute("aria-pressed", false);
  if (current?.button === button) current = null;
}

function speak(button) {
  const again = current?.button === button;
  if (current) rest(current.button);
  speechSynthesis.cancel();
  if (again) return;
  const words = new SpeechSynthesisUtterance(button.dataset.speak);
  words.lang = "en-GB";
  words.voice = speechSynthesis.getVoices().find((voice) => voice.lang.replace("_", "-") === "en-GB") ?? null;
  words.rate = 0.9;
  words.onend = words.onerror = () => current?.words === words && rest(button);
  // Keep a reference, because some browsers stop speaking when the utterance is garbage-collected.
  current = { button, words };
  button.setAttribute("aria-pressed", true);
  speechSynthesis.speak(words);
}

// A voice that fails is silent from then on, and its buttons are gone.
function tried(button) {
  try {
    speak(button);
  } catch {
    buttons.forEach((one) => (one.hidden = true));
  }
}

if (window.speechSynthesis && window.SpeechSynthesisUtterance) {
  buttons.forEach((button) => {
    button.setAttribute("aria-pressed", false);
    button.addEventListener("click", () => tried(button));
    button.hidden = false;
  });
  addEventListener("pagehide", () => speechSynthesis.cancel());
}
