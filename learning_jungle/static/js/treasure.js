// Adds a sound to the chest that a tap opens, and brings what was in it into view.
import "./taps.js";
import { play } from "./sound.js";
import "./voices.js";

const chest = document.querySelector(".dsj-treasure");

if (chest) {
  const [lid, treasure] = chest.children;
  lid.addEventListener("click", () => chest.open || play("open"));
  chest.addEventListener("toggle", () => chest.open && treasure.scrollIntoView({ block: "nearest" }));
  addEventListener("beforeprint", () => (chest.open = true));
}
