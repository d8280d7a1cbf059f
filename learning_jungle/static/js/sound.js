// Makes two soft sounds, once the family has switched them on; where this browser keeps nothing, they stay off.
const KEY = "sounds";
// Hertz of each note, low to high, as on a marimba.
const TUNES = { finish: [392, 523, 659], open: [392, 523, 659, 784, 1047] };
const APART = 0.11;
const FADING = 0.7;
const Context = window.AudioContext || window.webkitAudioContext;
let context = null;

function isOn() {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}

function turn(on) {
  try {
    if (on) localStorage.setItem(KEY, "on");
    else localStorage.removeItem(KEY);
  } catch {}
}

function strike(pitch, start) {
  const note = context.createOscillator();
  const volume = context.createGain();
  note.frequency.value = pitch;
  volume.gain.setValueAtTime(0.001, start);
  volume.gain.exponentialRampToValueAtTime(0.2, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + FADING);
  note.connect(volume);
  volume.connect(context.destination);
  note.start(start);
  note.stop(start + FADING);
}

// Plays a tune if sounds are on, and returns how many milliseconds its notes take. Only a tap may ask for one.
export function play(name) {
  if (!Context || !isOn()) return 0;
  try {
    context = context ?? new Context();
    context.resume();
    TUNES[name].forEach((pitch, n) => strike(pitch, context.currentTime + n * APART));
    return TUNES[name].length * APART * 1000;
  } catch {
    return 0;
  }
}

function show(button) {
  button.setAttribute("aria-pressed", isOn());
}

function flip(button) {
  turn(!isOn());
  show(button);
  play("finish");
}

function works() {
  const before = isOn();
  turn(true);
  const kept = isOn();
  turn(before);
  return Context && kept;
}

document.querySelectorAll("[data-sounds]").forEach((button) => {
  button.hidden = !works();
  show(button);
  button.addEventListener("click", () => flip(button));
});
