// What the start page has for whoever cannot read yet: a voice, and a switch for sounds.
import "./taps.js";
import "./speech.js";
import "./sound.js";
