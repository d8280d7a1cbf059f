// Starts the worker that shows our own page where there is no internet. Without it the browser shows its own.
if (navigator.serviceWorker && window.isSecureContext) {
  // The browser may keep the worker's script for an hour, so that not each page asks for it again.
  navigator.serviceWorker.register("/service-worker.js", { updateViaCache: "all" }).catch(() => {});
}
