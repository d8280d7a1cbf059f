// What the start page has for a child who cannot read yet: a voice, or a note to the grown-up that there is none.
import "./taps.js";
import "./offline.js";
import "./sound.js";
import { canRead } from "./voices.js";

// A device may name its voices late.
const PATIENCE = 2000;
const note = document.querySelector("[data-no-voice]");

setTimeout(() => (note.hidden = canRead()), PATIENCE);
