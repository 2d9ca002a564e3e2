// Passkeys. The page's form stays hidden until this script has seen that the browser and the address can use them.
// Both ceremonies are the same: ask our server for options, let the device answer, send the answer as a form.

const form = document.querySelector("form[data-passkey]");

const toBytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

async function send(path, fields) {
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await fetch(path, { method: "POST", body, headers: { accept: "application/json" } });
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.detail);
  return json;
}

// The options arrive as JSON; the device wants bytes.
function unpack({ publicKey }) {
  publicKey.challenge = toBytes(publicKey.challenge);
  if (publicKey.user) publicKey.user.id = toBytes(publicKey.user.id);
  for (const list of ["excludeCredentials", "allowCredentials"]) {
    for (const key of publicKey[list] || []) key.id = toBytes(key.id);
  }
  return { publicKey };
}

function pack(credential) {
  const { response } = credential;
  const fields = {};
  for (const name of ["attestationObject", "clientDataJSON", "authenticatorData", "signature", "userHandle"]) {
    if (response[name]) fields[name] = toText(response[name]);
  }
  return JSON.stringify({
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    response: fields,
    extensions: {},
  });
}

async function ceremony() {
  const { id, options } = await send(form.dataset.start, {});
  const adding = form.dataset.passkey === "add";
  const credential = await (adding ? navigator.credentials.create(unpack(options)) : navigator.credentials.get(unpack(options)));
  const { to } = await send(form.action, { id, credential: pack(credential) });
  location.assign(to);
}

if (form && window.PublicKeyCredential && location.hostname === form.dataset.host) {
  form.hidden = false;
  const note = form.querySelector("[data-note]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    note.textContent = "";
    try {
      await ceremony();
    } catch (error) {
      // Closing the device's window is not a mistake; anything else gets the server's sentence, or a general one.
      const quiet = error.name === "AbortError";
      const known = error.name === "Error" && error.message;
      note.textContent = quiet ? "" : known ? error.message : form.dataset.failed;
    }
    button.disabled = false;
  });
}
