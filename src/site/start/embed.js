// The search that stands within a page of somebody else. What is typed opens the site's own search in a new tab, in the
// fragment of its address, which no server sees. The fragment of this page's address chooses the municipality.
const form = document.getElementById("embed-search");
const place = form.elements.municipality;
const address = (choices) => {
  const state = new URLSearchParams(Object.entries(choices).filter(([, value]) => value));
  return form.dataset.search + (state.size ? "#" + state : "");
};
const links = [...document.querySelectorAll("a[data-situation]")].map((link) => [link, link.href]);
const lead = () => {
  const municipality = place.value;
  for (const [link, plain] of links) {
    link.href = municipality ? address({ situation: link.dataset.situation, municipality }) : plain;
  }
};
const choose = () => {
  place.value = new URLSearchParams(location.hash.slice(1)).get("municipality") ?? "";
  if (place.selectedIndex < 0) place.value = "";
  lead();
};
place.addEventListener("change", lead);
addEventListener("hashchange", choose);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const words = form.elements.q.value.trim();
  open(address({ q: words, municipality: place.value }), "_blank", "noopener");
});
choose();
form.hidden = false;
document.getElementById("embed-open").hidden = true;
