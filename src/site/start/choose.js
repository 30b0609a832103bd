// The root page: the language chosen before, else the browser's, else the edition's first.
const locales = "{locales}".split(",");
let saved = null;
try {
  saved = localStorage.getItem("suoraan-language");
} catch {}
const wanted = [saved, ...navigator.languages.map((tag) => tag.slice(0, 2))];
const chosen = wanted.find((tag) => locales.includes(tag)) ?? locales[0];
location.replace("{base}/" + chosen + "/" + location.hash);
