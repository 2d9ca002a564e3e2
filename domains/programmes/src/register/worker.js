// Lets a register that was opened once be opened again without a connection.
//
// The pages hold pseudonyms, so as little as possible is kept, and not for long: only registers that were opened on
// this phone (register.js puts them here), each until it is sent, for two days at most, and none after signing out
// (the answer to signing out clears everything this site keeps). Nothing else of the site is ever kept but its
// stylesheet and scripts, which hold nothing personal.

const KEPT = "ostoja-register";
const REGISTER = /\/work\/meetings\/[0-9a-f-]{36}\/register$/;
// On a bad line a connection may hang for minutes; the page that is here is better than a white screen.
const PATIENCE = 8000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && REGISTER.test(url.pathname)) {
    event.respondWith(page(request, url.pathname));
  } else if (url.pathname.startsWith("/assets/") || url.pathname === "/favicon.svg") {
    event.respondWith(asset(request));
  }
});

async function page(request, path) {
  const kept = await (await caches.open(KEPT)).match(path);
  const fresh = fetch(request);
  if (!kept) return fresh;
  const tired = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([fresh.catch(() => kept), tired]);
}

// The names of assets are made of their content: one that is here is the right one.
async function asset(request) {
  const kept = await (await caches.open(KEPT)).match(request.url);
  return kept || fetch(request);
}
