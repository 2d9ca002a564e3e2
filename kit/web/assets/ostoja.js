// The only script of ordinary pages. Each part adds comfort to something that already works without it.

const leave = document.querySelector("[data-leave]");
let leaving = false;

// Going away must be instant and must not leave the page under the back button.
function leaveNow() {
  leaving = true;
  document.title = "…";
  document.documentElement.classList.add("leaving");
  try { history.replaceState(null, "", "/"); } catch { /* a sandboxed frame; the way out matters more */ }
  location.replace(leave.href);
}

if (leave) {
  leave.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leaveNow();
  });
  // Escape three times within two seconds.
  let presses = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") { presses = []; return; }
    if (event.repeat) return;
    presses = presses.filter((at) => event.timeStamp - at < 2000).concat(event.timeStamp);
    if (presses.length >= 3) leaveNow();
  });
  // A page restored from the back-forward cache would show what was left behind.
  addEventListener("pageshow", (event) => {
    if (event.persisted && document.documentElement.classList.contains("leaving")) location.replace(leave.href);
  });
}

// After a refused form, start the reader at the list of what to mend; its links go to the field itself.
const problems = document.querySelector("[data-problems]");
if (problems) {
  problems.focus();
  problems.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    const group = field.closest("fieldset");
    const label = (group && group.querySelector("legend")) || document.querySelector(`label[for="${CSS.escape(field.id)}"]`);
    (label || field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}

// Ask before what cannot be undone: the question stands in the page's own language on the form or the button.
document.addEventListener("submit", (event) => {
  const asker = [event.submitter, event.target].find((el) => el && el.dataset && el.dataset.confirm);
  if (asker && !confirm(asker.dataset.confirm)) event.preventDefault();
});

// Typed but not sent: let the browser ask, in its own words.
for (const form of document.querySelectorAll("form[data-guard]")) {
  let changed = form.dataset.guard === "changed";
  const warn = (event) => { if (changed && !leaving) { event.preventDefault(); event.returnValue = ""; } };
  form.addEventListener("input", () => { changed = true; });
  document.addEventListener("submit", (event) => { if (event.target === form && !event.defaultPrevented) changed = false; });
  addEventListener("beforeunload", warn);
}

// Fields that belong to one answer (data-when="repeats!=once") wait until it is given. Without a script all stand there.
for (const group of document.querySelectorAll("[data-when]")) {
  const [, name, not, words] = /^([\w-]+)(!?)=(.*)$/.exec(group.dataset.when);
  const form = group.closest("form");
  const answer = () => {
    const field = form.elements[name];
    return !field || (field.type === "radio" && !field.checked) ? "" : field.value;
  };
  const show = () => { group.hidden = words.split("|").includes(answer()) === Boolean(not); };
  form.addEventListener("change", show);
  show();
}

// Print buttons are hidden in the HTML, because without a script they would do nothing.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// One open menu at a time; Escape and a press elsewhere close it.
const drops = document.querySelectorAll("details.drop");
document.addEventListener("click", (event) => {
  for (const drop of drops) if (!drop.contains(event.target)) drop.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const drop of drops) {
    if (!drop.open) continue;
    drop.open = false;
    if (drop.contains(document.activeElement)) drop.querySelector("summary").focus();
  }
});
