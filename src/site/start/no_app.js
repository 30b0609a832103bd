// For browsers that know no modules: the page says that search does not work here.
addEventListener("DOMContentLoaded", function () {
  var note = document.getElementById("app-failed");
  if (note) note.removeAttribute("hidden");
});
