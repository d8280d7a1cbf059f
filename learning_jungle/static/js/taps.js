// The second tap of a double tap does nothing, on the page that the first has led to as well.
document.addEventListener(
  "click",
  (event) => {
    if (event.detail < 2 || !event.target.closest("a, button, label")) return;
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);

// Returns the link that a click follows in this window, or null.
export function linkOf(event) {
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  return event.defaultPrevented || elsewhere ? null : event.target.closest("a[href]");
}
