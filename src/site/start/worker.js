// Starts search in its worker. What the page says before search is there is kept and said again; a failed start is
// thrown where the page hears it.
import init from "{script}";
const early = [];
const keep = (event) => early.push(event.data);
addEventListener("message", keep);
init({ module_or_path: "{wasm}" }).then(
  () => {
    removeEventListener("message", keep);
    for (const data of early) dispatchEvent(new MessageEvent("message", { data }));
  },
  (error) => setTimeout(() => { throw error; }),
);
