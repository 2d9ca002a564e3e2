// Coming nearer on a map. It changes only the part of the drawing that is shown; the list beside it says the same without.

const NEAREST = 16;

function start(figure) {
  const svg = figure.querySelector("svg");
  const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  const words = figure.dataset;
  const view = { x: 0, y: 0, zoom: 1 };

  // Marks and words keep their size: each is drawn smaller around its own point.
  const fixed = [...svg.querySelectorAll("circle, text")].map((el) => ({
    el,
    x: Number(el.getAttribute("cx") ?? el.getAttribute("x")),
    y: Number(el.getAttribute("cy") ?? el.getAttribute("y")),
  }));
  const bar = svg.querySelector(".map-bar");

  function draw() {
    view.zoom = Math.min(NEAREST, Math.max(1, view.zoom));
    const [w, h] = [width / view.zoom, height / view.zoom];
    view.x = Math.min(width - w, Math.max(0, view.x));
    view.y = Math.min(height - h, Math.max(0, view.y));
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${w} ${h}`);
    const size = 1 / view.zoom;
    for (const { el, x, y } of fixed) {
      if (view.zoom === 1) el.removeAttribute("transform");
      else el.setAttribute("transform", `translate(${x} ${y}) scale(${size}) translate(${-x} ${-y})`);
    }
    // Its length would be a lie.
    if (bar) bar.setAttribute("visibility", view.zoom === 1 ? "visible" : "hidden");
    figure.classList.toggle("map-near", view.zoom > 1);
    out.disabled = whole.disabled = view.zoom === 1;
    nearer.disabled = view.zoom === NEAREST;
  }

  // Comes nearer by a factor and keeps the point (fractions of what is shown) where it is.
  function zoom(factor, at = { x: 0.5, y: 0.5 }) {
    const before = view.zoom;
    view.zoom = Math.min(NEAREST, Math.max(1, before * factor));
    view.x += at.x * (width / before - width / view.zoom);
    view.y += at.y * (height / before - height / view.zoom);
    draw();
  }

  function pan(x, y) {
    view.x += (x * width) / view.zoom;
    view.y += (y * height) / view.zoom;
    draw();
  }

  const button = (sign, label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button button-secondary";
    made.textContent = sign;
    made.setAttribute("aria-label", label);
    made.title = label;
    made.addEventListener("click", act);
    return made;
  };
  const nearer = button("+", words.in, () => zoom(1.6));
  const out = button("−", words.out, () => zoom(1 / 1.6));
  const whole = button("⤢", words.whole, () => zoom(1 / NEAREST));
  const tools = document.createElement("div");
  tools.className = "map-tools";
  tools.append(nearer, out, whole);
  svg.before(tools);

  figure.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = { ArrowLeft: [-0.2, 0], ArrowRight: [0.2, 0], ArrowUp: [0, -0.2], ArrowDown: [0, 0.2] };
    if (event.key === "+" || event.key === "=") zoom(1.6);
    else if (event.key === "-") zoom(1 / 1.6);
    else if (event.key === "0") zoom(1 / NEAREST);
    else if (steps[event.key] && view.zoom > 1) pan(...steps[event.key]);
    else return;
    event.preventDefault();
  });
  // A mark that the keyboard reaches has to be seen.
  svg.addEventListener("focusin", (event) => {
    const mark = event.target.querySelector("circle");
    if (!mark || view.zoom === 1) return;
    view.x = Number(mark.getAttribute("cx")) - width / view.zoom / 2;
    view.y = Number(mark.getAttribute("cy")) - height / view.zoom / 2;
    draw();
  });

  const share = (event) => {
    const box = svg.getBoundingClientRect();
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  };
  svg.addEventListener("wheel", (event) => {
    // The wheel alone scrolls the page, as everywhere; two fingers on a pad arrive with the control key.
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.25 : 0.8, share(event));
  }, { passive: false });

  // One finger or the mouse moves what is near, two fingers come nearer.
  const fingers = new Map();
  let moved = false;
  svg.addEventListener("pointerdown", (event) => {
    if (fingers.size === 0) moved = false;
    fingers.set(event.pointerId, share(event));
  });
  svg.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = share(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const apart = (a, b) => Math.hypot(a.x - b.x, a.y - b.y) || 0.01;
      zoom(apart(now, other) / apart(before, other), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
      moved = true;
    } else if (view.zoom > 1) {
      if (!moved && Math.hypot(now.x - before.x, now.y - before.y) < 0.01) return;
      if (!moved) svg.setPointerCapture(event.pointerId);
      moved = true;
      pan(before.x - now.x, before.y - now.y);
    }
    fingers.set(event.pointerId, now);
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
    svg.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }
  // Letting go of the map is no press on what lies under the finger.
  svg.addEventListener("click", (event) => {
    if (moved) event.preventDefault();
    moved = false;
  }, true);
  svg.addEventListener("dragstart", (event) => event.preventDefault());

  draw();
}

for (const figure of document.querySelectorAll("figure[data-map]")) start(figure);
