// Starts the app. When it cannot start, the page stays as it is and says so.
const failed = () => {
  if (!document.documentElement.dataset.ready) document.getElementById("app-failed")?.removeAttribute("hidden");
};
addEventListener("unhandledrejection", failed);
import("{script}").then((app) => app.default({ module_or_path: "{wasm}" })).catch(failed);
