// Starts the app. What it needs is asked for at once, side by side. When it cannot start, the page stays as it is and
// says so.
const root = document.documentElement;
const failed = () => {
  if (!root.dataset.ready) document.getElementById("app-failed")?.removeAttribute("hidden");
};
addEventListener("unhandledrejection", failed);
const data = new URLSearchParams(document.querySelector("meta[name=suoraan]")?.content);
// The app asks for its texts again, and finds them in the browser's cache.
fetch(data.get(root.lang) + "interface.bin").catch(() => {});
const wasm = fetch("{wasm}");
wasm.catch(() => {});
import("{script}").then((app) => app.default({ module_or_path: wasm })).catch(failed);
