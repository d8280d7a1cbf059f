// Loads the page that was asked for once the internet is back.
addEventListener("online", () => location.replace(location.pathname + location.search));
