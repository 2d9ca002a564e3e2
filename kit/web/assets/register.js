// The register without a connection. The form works without this script; with it, what was marked is never lost:
// it is kept on the phone while it is being marked, sent as soon as there is a connection, and forgotten once the
// server has it. Every sending carries an id made before it left, so the server counts it once however often it
// arrives. The phone's own clock decides nothing but when old drafts are thrown away.
//
// What is kept in localStorage, under `ostoja-register:` and the address of the register:
//   { state: "draft" | "waiting" | "already" | "refused", body, by, at, say, detail }
// `body` is the form as it would be sent; `by` is whose sign-in marked it, because it is sent under no other.
// Pages are kept by worker.js. Signing out clears both (Clear-Site-Data).

const PREFIX = "ostoja-register:";
const CACHE = "ostoja-register";
const DAY = 24 * 60 * 60 * 1000;
const PATIENCE = 20000;

const form = document.querySelector("form[data-register]");
const here = form ? form.dataset.register : null;
let sending = false;

// ---- what is kept

function read(address) {
  try { return JSON.parse(localStorage.getItem(PREFIX + address)); } catch { return null; }
}
function keep(address, record) {
  try { localStorage.setItem(PREFIX + address, JSON.stringify(record)); return true; } catch { return false; }
}
function forget(address) {
  try { localStorage.removeItem(PREFIX + address); } catch { /* nothing was kept then */ }
  if (window.caches) caches.open(CACHE).then((cache) => cache.delete(address)).catch(() => {});
}
function addresses() {
  try { return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)); } catch { return []; }
}
function inState(...states) {
  return addresses().filter((address) => { const record = read(address); return record && states.includes(record.state); });
}
// Those that were closed on this phone and did not reach the server yet.
const waiting = () => inState("waiting");
// Everything that signing out would lose and that somebody meant to keep.
const unsettled = () => inState("waiting", "already", "refused");

// A UUIDv7, made here because there may be nobody to ask.
function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let now = Date.now();
  for (let at = 5; at >= 0; at--) { bytes[at] = now % 256; now = Math.floor(now / 256); }
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

// ---- sending

function hurried(promise) {
  return Promise.race([promise, new Promise((_, fail) => setTimeout(() => fail(new Error("slow")), PATIENCE))]);
}

// Answers "closed", "already", "refused", "sign-in", "other" or "offline"; the record says what to do next.
async function send(address) {
  const record = read(address);
  if (!record || record.state === "draft") return "nothing";
  try {
    const base = address.slice(0, address.indexOf("/work/"));
    const json = { accept: "application/json" };
    const asked = await hurried(fetch(base + "/work/register/token", { headers: json, credentials: "same-origin" }));
    if (asked.status === 401) {
      // Signed out meanwhile: the marks stay, the page with its pseudonyms does not.
      if (window.caches) caches.open(CACHE).then((cache) => cache.delete(address)).catch(() => {});
      return "sign-in";
    }
    if (asked.status === 404) return "other";
    if (!asked.ok) return "offline";
    const token = await asked.json();
    if (record.by && token.by !== record.by) return "other";
    const body = new URLSearchParams(record.body);
    body.set("csrf", token.csrf);
    const answer = await hurried(fetch(address, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
      credentials: "same-origin",
      body: body.toString(),
    }));
    if (answer.ok) {
      const said = await answer.json();
      forget(address);
      return said.state;
    }
    if (answer.status === 401) return "sign-in";
    if (answer.status === 404) return "other";
    if (answer.status === 409 || answer.status === 422) {
      const said = await answer.json();
      record.state = said.state === "already" ? "already" : "refused";
      // A refused body is mended before it is sent again, and then it is another one.
      if (record.state === "refused") {
        record.body = withId(record.body, freshId());
        record.detail = said.detail || "";
      }
      keep(address, record);
      return record.state;
    }
    return "offline";
  } catch {
    return "offline";
  }
}

function withId(body, id) {
  const fields = new URLSearchParams(body);
  fields.set("id", id);
  return fields.toString();
}

// Sends the form as an ordinary one, so that the server shows what differs.
async function compare(address, record) {
  const base = address.slice(0, address.indexOf("/work/"));
  const asked = await fetch(base + "/work/register/token", { headers: { accept: "application/json" }, credentials: "same-origin" });
  if (!asked.ok) return location.assign(address);
  const token = await asked.json();
  const post = document.createElement("form");
  post.method = "post";
  post.action = address;
  const fields = new URLSearchParams(record.body);
  fields.set("csrf", token.csrf);
  fields.forEach((value, name) => {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    post.append(field);
  });
  document.body.append(post);
  post.submit();
}

// ---- saying what is going on

function place() {
  let found = document.querySelector("[data-register-state]") || document.querySelector("[data-register-closed]");
  if (!found) {
    found = document.createElement("div");
    found.setAttribute("role", "status");
    found.dataset.registerState = "";
    const main = document.getElementById("main");
    main.insertBefore(found, main.firstChild);
  }
  return found;
}

// buttons: [label, what to do] or [label, address]
function tell(tone, text, buttons = [], more = "") {
  const notice = document.createElement("div");
  notice.className = "notice" + (tone ? " notice-" + tone : "");
  const body = document.createElement("div");
  body.className = "notice-body";
  for (const sentence of [text, more]) {
    if (!sentence) continue;
    const line = document.createElement("p");
    line.textContent = sentence;
    body.append(line);
  }
  if (buttons.length) {
    const actions = document.createElement("div");
    actions.className = "actions";
    for (const [label, act] of buttons) {
      const button = document.createElement(typeof act === "string" ? "a" : "button");
      button.className = "button button-secondary";
      button.textContent = label;
      if (typeof act === "string") button.href = act;
      else { button.type = "button"; button.addEventListener("click", act); }
      actions.append(button);
    }
    body.append(actions);
  }
  notice.append(body);
  const at = place();
  at.textContent = "";
  at.append(notice);
}
function show(address, outcome) {
  const record = read(address);
  const say = (record && record.say) || (form && form.dataset) || {};
  const compareIt = () => compare(address, record);
  const drop = () => { forget(address); location.assign(address); };
  if (outcome === "closed") return;
  if (outcome === "already") tell("warn", say.sayAlready, [[say.sayCompare, compareIt], [say.sayDrop, drop]]);
  else if (outcome === "sign-in") tell("warn", say.saySignIn, [[say.sayToSignIn, here && !navigator.onLine ? say.signIn : address]]);
  else if (outcome === "other") tell("warn", say.sayOther);
  else if (outcome === "refused") tell("bad", say.sayRefused, here === address ? [] : [[say.sayRetry, address]], record.detail);
  else if (outcome === "offline") tell("warn", say.sayKept, [[say.sayRetry, () => settle(address)]]);
}

// Sends one kept register and says what became of it.
async function settle(address) {
  if (sending) return;
  sending = true;
  const record = read(address);
  const say = record ? record.say : {};
  if (here === address) tell("", say.saySending);
  const outcome = await send(address);
  sending = false;
  if (outcome === "closed") {
    if (here === address || document.querySelector("[data-register-closed]")) location.assign(address);
    else tell("good", say.saySent);
  } else {
    show(address, outcome);
  }
  return outcome;
}

async function settleAll() {
  for (const address of waiting()) await settle(address);
}

// ---- the form

function body() {
  const fields = new URLSearchParams();
  // The token is fetched fresh before sending; one that lies around is of no use and nobody's business.
  new FormData(form).forEach((value, name) => { if (name !== "csrf" && name !== "do") fields.append(name, value); });
  return fields.toString();
}

function record(state) {
  const { sayKept, saySending, saySent, saySignIn, sayOther, sayRefused, sayAlready, sayLeave, sayRetry, sayCompare, sayDrop, sayToSignIn, signIn } = form.dataset;
  const say = { sayKept, saySending, saySent, saySignIn, sayOther, sayRefused, sayAlready, sayLeave, sayRetry, sayCompare, sayDrop, sayToSignIn, signIn };
  return { state, body: body(), by: form.dataset.by, at: Date.now(), say };
}

// Puts kept marks back into a form that was opened again.
function restore(kept) {
  const fields = new URLSearchParams(kept.body);
  for (const name of fields.getAll("walk-in")) {
    if (!form.querySelector(`[name="walk-in"][value="${CSS.escape(name)}"]`)) addWalkIn(name);
  }
  for (const field of form.elements) {
    if (!field.name || field.name === "csrf" || field.name === "do") continue;
    if (field.type === "radio") { if (fields.has(field.name)) field.checked = fields.get(field.name) === field.value; }
    else if (field.type === "checkbox") field.checked = fields.getAll(field.name).includes(field.value);
    else if (fields.has(field.name)) field.value = fields.get(field.name);
  }
}

let walkIns = 0;
function addWalkIn(name) {
  const list = form.querySelector("[data-walk-ins]");
  if (!list) return;
  walkIns += 1;
  const box = (kind, id, field, label) => {
    const cell = document.createElement("div");
    cell.className = kind;
    const input = document.createElement("input");
    input.type = "checkbox";
    input.name = field;
    input.id = id;
    input.value = name;
    const words = document.createElement("label");
    words.htmlFor = id;
    words.textContent = label;
    cell.append(input, words);
    return cell;
  };
  const row = document.createElement("li");
  const came = box("choice", "came-" + walkIns, "walk-in", name);
  came.firstChild.checked = true;
  row.append(came, box("took-part", "came-" + walkIns + "-active", "active-walk-in", form.dataset.sayTookPart));
  list.append(row);
}

function add() {
  const field = form.elements["new-walk-in"];
  if (!field) return;
  const name = field.value.trim();
  if (!name) { field.focus(); return; }
  addWalkIn(name);
  field.value = "";
  field.focus();
  changed();
}

let timer = 0;
function changed() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const kept = read(here);
    // Marks that were closed and wait are changed only by closing again.
    if (!kept || kept.state === "draft" || kept.state === "refused") keep(here, record("draft"));
  }, 300);
}

async function close() {
  clearTimeout(timer);
  if (form.elements["new-walk-in"] && form.elements["new-walk-in"].value.trim()) add();
  const kept = read(here);
  const next = record("waiting");
  // The same marks go under the id they may have arrived under already; others are another sending.
  if (kept && kept.state === "waiting" && withId(kept.body, "") !== withId(next.body, "")) {
    form.elements.id.value = freshId();
    next.body = body();
  } else if (kept && kept.state === "waiting") {
    next.body = kept.body;
  }
  // Nowhere to keep it, or somebody else's marks are kept here: send it as any form is sent.
  const others = kept && kept.state === "waiting" && kept.by !== next.by;
  if (others || !keep(here, next)) { form.submit(); return; }
  const outcome = await settle(here);
  if (outcome === "already") compare(here, read(here));
  if (outcome === "refused") form.elements.id.value = new URLSearchParams(read(here).body).get("id");
}

if (form && window.fetch && window.URLSearchParams) {
  const kept = read(here);
  const mine = kept && kept.by === form.dataset.by;
  if (mine && !(kept.state === "draft" && Date.now() - kept.at > 2 * DAY)) {
    restore(kept);
    if (kept.state === "draft") tell("", form.dataset.sayDraft);
    else if (kept.state === "already" || kept.state === "refused") show(here, kept.state);
  }
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  // Enter in a text field presses the form's first button, which adds: nothing is closed by a slip.
  let pressed = null;
  form.addEventListener("click", (event) => { pressed = event.target.closest("button") || pressed; });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (pressed && pressed.hasAttribute("data-close")) close(); else add();
  });
  // Enter in the field of a new pseudonym adds it.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.name === "new-walk-in") { event.preventDefault(); add(); }
  });

  if (navigator.serviceWorker && window.caches) {
    const scope = here.slice(0, here.indexOf("/work/")) + "/work/meetings/";
    navigator.serviceWorker.register(form.dataset.worker, { scope })
      .then(() => caches.open(CACHE))
      .then((cache) => {
        const files = Array.from(document.querySelectorAll("link[rel=stylesheet], link[rel=icon]"), (link) => link.href)
          .concat(Array.from(document.querySelectorAll("script[src]"), (script) => script.src));
        // The page is asked for as it came, with its promises in the headers; assets come out of the browser's cache.
        return navigator.onLine ? Promise.all([cache.add(here), cache.addAll(files)]) : null;
      })
      .then(() => {
        form.dataset.ready = "yes";
        document.querySelector("[data-register-ready]").hidden = false;
      })
      .catch(() => {});
  }
}

// ---- every page of the workspace

// A comparison was dealt with: entered, or left as it stands.
const compared = document.querySelector("[data-register-compared]");
if (compared) {
  const address = compared.dataset.registerCompared;
  const settled = () => forget(address);
  for (const part of document.querySelectorAll("[data-register-settled]")) {
    part.addEventListener(part.tagName === "FORM" ? "submit" : "click", settled);
  }
  if (!document.querySelector("form[data-register-settled]")) forget(address);
}

// The register is closed and marks from this phone wait to be compared with it.
const closed = document.querySelector("[data-register-closed]");
if (closed) {
  const address = closed.dataset.registerClosed;
  const kept = read(address);
  if (kept && kept.state === "draft") forget(address);
  else if (kept && kept.state === "already") show(address, "already");
}

settleAll();
addEventListener("online", settleAll);
document.addEventListener("visibilitychange", () => { if (!document.hidden) settleAll(); });
setInterval(() => { if (navigator.onLine) settleAll(); }, 60000);

// Old pages and drafts go by themselves.
if (window.caches) {
  caches.open(CACHE).then((cache) => cache.keys().then((requests) => requests.forEach((request) => {
    if (!/\/register$/.test(new URL(request.url).pathname)) return;
    cache.match(request).then((page) => {
      const at = page && Date.parse(page.headers.get("date"));
      if (!(Date.now() - at < 2 * DAY)) cache.delete(request);
    });
  }))).catch(() => {});
}
for (const address of addresses()) {
  const kept = read(address);
  if (!kept || (kept.state === "draft" && Date.now() - kept.at > 2 * DAY)) forget(address);
}

// Signing out clears what is kept here, so what waits is sent first, or its owner is asked.
document.addEventListener("submit", (event) => {
  const leaving = event.target;
  if (!/\/sign-out$/.test(leaving.action) || !unsettled().length || leaving.dataset.asked) return;
  event.preventDefault();
  const say = read(unsettled()[0]).say;
  settleAll().then(() => {
    if (!unsettled().length || confirm(say.sayLeave)) {
      leaving.dataset.asked = "yes";
      leaving.submit();
    }
  });
});
