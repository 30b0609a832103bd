// Starts search in its worker.
import init from "{script}";
init({ module_or_path: "{wasm}" });
