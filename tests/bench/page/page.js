// A wall of offers as a web page: the first ten, and a new one in the last place.
"use strict";

const PLACES = 10;
const MODULE = 5;
const QUIET = 4;
const main = document.querySelector("main");
const standing = OFFERS.slice(0, PLACES);
let shown = [];

function draw(canvas, text) {
  const code = qrcode(0, "M");
  code.addData(text, "Alphanumeric");
  code.make();
  const modules = code.getModuleCount();
  canvas.width = canvas.height = (modules + QUIET * 2) * MODULE;
  const paint = canvas.getContext("2d");
  paint.fillStyle = "#fff";
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.fillStyle = "#000";
  for (let row = 0; row < modules; row++)
    for (let column = 0; column < modules; column++)
      if (code.isDark(row, column))
        paint.fillRect((column + QUIET) * MODULE, (row + QUIET) * MODULE, MODULE, MODULE);
}

function card() {
  const made = document.createElement("article");
  made.innerHTML = '<div class="top"><img alt=""><canvas></canvas></div><h2></h2><p></p>';
  main.append(made);
  return made;
}

function fill(place, offer) {
  if (place.number === offer.number)
    return;
  place.number = offer.number;
  const image = place.querySelector("img");
  if (offer.image)
    image.src = offer.image;
  else
    image.removeAttribute("src");
  place.querySelector("h2").textContent = offer.title;
  place.querySelector("p").textContent = offer.discount || "";
  draw(place.querySelector("canvas"), offer.number);
}

function show(offers) {
  shown = offers;
  while (main.children.length < offers.length)
    card();
  while (main.children.length > offers.length)
    main.lastChild.remove();
  offers.forEach((offer, at) => fill(main.children[at], offer));
}

show(standing);
const { port, key, channel } = SERVER;
const pusher = new Pusher(key, {
  cluster: "", wsHost: "127.0.0.1", wsPort: port, forceTLS: false, enabledTransports: ["ws"],
});
pusher.subscribe(channel).bind("offers-changed", ({ offers = [], withdrawn = [] }) => {
  const gone = new Set(withdrawn.map(one => one.id));
  let next = shown.filter(offer => !gone.has(offer.id));
  for (const offer of offers) {
    next = next.filter(other => other.id !== offer.id).slice(0, PLACES - 1);
    next.push(offer);
  }
  const waiting = standing.filter(offer => !next.some(other => other.id === offer.id));
  show([...next, ...waiting].slice(0, PLACES));
});
