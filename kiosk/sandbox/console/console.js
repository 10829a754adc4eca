"use strict";
const FAULTS = [
  ["network_away", "Network away", "Connections are cut and refused."],
  ["network_frozen", "Network frozen", "Connections stay open, but nothing arrives."],
  ["unavailable", "Salesforce unavailable", "Every answer is 503 with a page of HTML."],
  ["replay_reply", "Hand the last reply over again", "The next rows never reach the org; the kiosk gets the reply of the rows before."],
  ["no_version_field", "Saves not counted", "Offers lack Version__c: two saves in a second look alike."],
  ["no_capture_time_field", "Times not marked", "Rows lack Capture_Time__c, as with an older package."],
  ["bad_neighbour", "A bad neighbour", "Offer 1 to 23 that no kiosk can take as it is travels beside the good ones; 0 for none.", { unit: "", min: 0, max: 23 }],
  ["drop_reply", "Lose the next reply", "The next rows are stored, but the kiosk is not told."],
  ["slow_ms", "Slow network", "Milliseconds that each byte is late, each way.", { unit: " ms", min: 0, max: 60000, step: 100 }],
  ["auth_status", "Private channel denied", "HTTP status, 400 to 599, that a kiosk gets when it asks to join; 0 lets it in.", { unit: "", min: 0, max: 599 }],
  ["clock_skew_s", "Clocks disagree", "Seconds that the servers' date is ahead of this computer's; below 0 it is behind.", { unit: " s", step: 60 }],
  ["api_used", "API calls of others", "So many calls others have made today; at 15,000 nobody is answered.", { unit: " calls", min: 0, step: 1000 }],
];
// By the names of kiosk/sandbox/org/situation_name.py.
const SITUATIONS = new Map([
  ["", "none"], ["new", "new lead"], ["sent_before", "sent before"], ["reply_lost", "commits, then drops the reply"],
  ["earlier_try_at_work", "earlier try still at work"], ["something_else_answers", "something else answers"],
  ["session_expired", "session expired"], ["session_expired_twice", "session expired twice"], ["login_clock", "login: clock"],
  ["login_not_approved", "login: not approved"], ["login_rate", "login: too many"],
  ["login_refused", "login: user inactive"], ["login_answered_by_another", "login: something else answers"],
  ["login_unreadable", "login: a reply cut off"], ["quota", "API calls used up"],
  ["concurrency", "too much at once"], ["maintenance", "maintenance page"], ["read_only", "read-only"],
  ["edge_fails", "commits, then 502"], ["no_route", "no route to the org"], ["org_moved", "org moved"],
  ["row_too_long", "a text too long"], ["rolled_back", "rolled back"], ["results_do_not_match", "results do not match"],
  ["row_lock", "row lock"], ["duplicate_rule", "duplicate rule"], ["key_matches_two", "key matches two"],
  ["validation_rule", "validation rule"], ["field_not_deployed", "field not deployed"], ["storage_full", "storage full"],
  ["converted_since", "converted since"], ["apex_limit", "Apex limit"], ["trigger_fails", "trigger fails"], ["one_for_all", "a row brings its code to all"], ["odd_result", "a result that is not as agreed"],
  ["api_closed", "API closed"],
  ["reply_unreadable", "commits, then a reply cut off"], ["reply_of_another", "commits, then the reply before"],
  ["stream_unknown_client", "streaming: unknown client"], ["stream_client_limit", "streaming: too many clients"],
  ["stream_daily_limit", "streaming: the day's events used up"], ["stream_too_busy", "streaming: server too busy"],
  ["stream_connections", "streaming: too many connections"], ["stream_login_expired", "streaming: login expired"],
  ["stream_channel_missing", "streaming: no such channel"], ["stream_no_access", "streaming: no access"],
  ["stream_view_all", "streaming: no View All"], ["stream_replay_invalid", "streaming: replay id too old"],
  ["stream_too_large", "streaming: request too large"], ["stream_reply_lost", "streaming: takes events, then drops the reply"],
  ["stream_hangs", "streaming: a poll never answered"], ["stream_gap", "streaming: a gap"],
  ["stream_wildcard", "streaming: a gap without ids"], ["stream_twice", "streaming: events twice"],
  ["stream_reordered", "streaming: two saves in the other order"], ["stream_merged", "streaming: two saves in one event"],
]);
const SITUATION_FAULTS = [
  ["situation", "Always", "Every delivery, login, or message of streaming, goes so.", { situations: true }],
  ["next", "Only the next", "The next one, or for events the next save, goes so; then it is over.", { situations: true }],
];
const PUSHER_FAULTS = [
  ["lose_events", "Events lost", "What Salesforce publishes is accepted, but reaches no kiosk."],
  ["refuse_subscriptions", "Subscriptions refused", "A kiosk that subscribes is told that its signature is invalid."],
  ["omit_ack", "Subscriptions ignored", "A kiosk that subscribes gets no answer."],
  ["silent_accept", "No greeting", "New connections are taken, but nothing is said on them."],
  ["junk_first_frame", "A web page for a greeting", "New connections get it as a Wi-Fi's login page would come; then nothing."],
  ["omit_activity_timeout", "Greeting incomplete", "New connections are not told how long they may be silent."],
  ["close_code", "Closed after the greeting", "Code with which new connections end, such as 4001 (unknown key), 4004 (quota used up) or 4200 (come again); 0 for none.", { unit: "", min: 0, max: 4999 }],
];
const STREAM_FAULTS = [
  ["stream_poll_ms", "Idle polls", "Milliseconds that a poll without events is held; 0 for 110,000.", { unit: " ms", min: 0, max: 600000, step: 1000 }],
  ["stream_idle_ms", "Clients forgotten", "Milliseconds within which a client must come again; 0 for 40,000.", { unit: " ms", min: 0, max: 600000, step: 1000 }],
  ["stream_forget_after", "Clients forgotten routinely", "After so many polls a client is unknown; 0 for never.", { unit: " polls", min: 0, max: 1000 }],
  ["stream_clients", "Clients at one time", "More are refused; 0 for 1,000.", { unit: "", min: 0, max: 100000 }],
  ["stream_deliveries", "Events in a day", "To all clients together; 0 for 25,000.", { unit: "", min: 0, max: 1000000 }],
  ["stream_kept", "Events kept", "So many each channel can replay; 0 for those of three days, of a PushTopic one.", { unit: "", min: 0, max: 1000000 }],
];
const ALL_FAULTS = [...FAULTS, ...SITUATION_FAULTS, ...STREAM_FAULTS, ...PUSHER_FAULTS];
const $ = (id) => document.getElementById(id);
const shown = {};
let state = null;
let edited = null;
let knownLeads = null;

function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

async function call(method, path, body) {
  const options = { method, headers: { "Content-Type": "application/json" } };
  if (body) options.body = JSON.stringify(body);
  const reply = await fetch(path, options);
  const result = await reply.json();
  if (!reply.ok) throw new Error(result.error);
  return result;
}

function say(text) {
  $("said").textContent = text;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { $("said").textContent = ""; }, 3000);
}

async function act(text, ...request) {
  try {
    await call(...request);
    say(text);
  } catch (error) {
    say(error.message);
  }
  await refresh();
}

// Drawing again would take the focus from a button, so it is done for news only, and given back.
function draw(id, news, paint) {
  const text = JSON.stringify(news);
  if (shown[id] === text) return;
  shown[id] = text;
  const focused = document.activeElement.id;
  $(id).replaceChildren(...paint());
  if (focused && $(focused)) $(focused).focus();
}

function when(iso) {
  return new Date(iso).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });
}

function button(id, text, label, action) {
  const element = make("button", "", text);
  element.id = id;
  element.type = "button";
  element.setAttribute("aria-label", label);
  element.addEventListener("click", action);
  return element;
}

function picture(offer) {
  const frame = make("div", "picture");
  if (!offer.image) return frame;
  const image = make("img");
  image.alt = "";
  image.addEventListener("error", () => image.remove());
  image.src = offer.image;
  frame.append(image);
  return frame;
}

function offerItem(offer) {
  const name = offer.title || offer.description || offer.number;
  const active = offer.status === "Active";
  const item = make("li", active ? "offer" : "offer off");
  const title = make("div", "title");
  title.append(make("h3", "", name), make("span", "discount", offer.discount), make("span", `chip ${offer.status}`, offer.status));
  const facts = [offer.number, offer.stores.length ? offer.stores.join(", ") : "all stores"];
  if (offer.valid_until) facts.push(`until ${when(offer.valid_until)}`);
  if (offer.max_redemptions) facts.push(`${offer.max_redemptions} redemptions`);
  const text = make("div");
  text.append(title, make("p", "soft", facts.join(" · ")));
  const actions = make("div", "actions");
  const [word, said, method, path, body] = active
    ? ["Withdraw", "withdrawn", "POST", `/api/offers/${offer.id}/withdraw`, {}]
    : ["Activate", "active again", "PATCH", `/api/offers/${offer.id}`, { status: "Active" }];
  actions.append(
    button(`change-${offer.id}`, "Change", `Change ${name}`, () => edit(offer)),
    button(`status-${offer.id}`, word, `${word} ${name}`, () => act(`${name}: ${said}`, method, path, body)),
  );
  item.append(picture(offer), text, actions);
  return item;
}

function personOf(lead) {
  return [lead.FirstName, lead.LastName].filter(Boolean).join(" ");
}

function isNew(lead) {
  return knownLeads !== null && !knownLeads.has(lead.Id);
}

function leadItem(lead) {
  const item = make("li", isNew(lead) ? "lead new" : "lead");
  const who = make("div", "who");
  who.append(make("h3", "", personOf(lead)), make("small", "", when(lead.CreatedDate)));
  const contact = [lead.Email, lead.Phone, lead.Offer_Number__c].filter(Boolean).join(" · ");
  const origin = [lead.Company, lead.Kiosk_Id__c, lead.Store_Code__c].filter(Boolean).join(" · ");
  item.append(who, make("p", "", contact), make("p", "soft", origin));
  if (lead.Description) item.append(make("p", "soft", lead.Description));
  return item;
}

function kioskItem(kiosk) {
  const item = make("li", "lead");
  const who = make("div", "who");
  who.append(make("h3", "", kiosk.kiosk), make("small", "", kiosk.heard ? when(kiosk.heard) : "never heard"));
  const skew = Math.abs(kiosk.clock_skew_ms) < 1000 ? "" : `clock ${Math.round(kiosk.clock_skew_ms / 1000)} s off`;
  const queue = `${kiosk.pending} leads waiting, ${kiosk.held} held`;
  const board = kiosk.board_count === null ? "" : `${kiosk.board_count} offers on its board, ${kiosk.board_is_ours ? "as here" : "not as here"}`;
  const origin = [kiosk.store, kiosk.version && `version ${kiosk.version}`, board, skew].filter(Boolean).join(" · ");
  item.append(who, make("p", "", `${queue} · feed ${kiosk.feed.replace("_", " ")}`), make("p", "soft", origin), fleetRow(kiosk));
  return item;
}

// A situation by its name, whether it is a fault's whole value or the first entry of a list.
function situationOf(value) {
  return (Array.isArray(value) ? value.length && value[0].situation : value) || "";
}

function situationItem([name, label, explanation]) {
  const item = make("li", "fault");
  const select = make("select");
  const caption = make("label", "", label);
  select.id = caption.htmlFor = `fault-${name}`;
  select.append(...[...SITUATIONS].map(([key, text]) => {
    const option = make("option", "", text);
    option.value = key;
    return option;
  }));
  select.addEventListener("change", () => {
    const chosen = select.value || null;
    const value = name === "next" ? (chosen ? [{ situation: chosen }] : []) : chosen;
    act(`${label}: ${SITUATIONS.get(select.value)}`, "PUT", "/api/faults", { [name]: value });
  });
  item.append(caption, select, make("small", "", explanation));
  return item;
}

function faultItem([name, label, explanation, number]) {
  const item = make("li", "fault");
  const input = make("input");
  const caption = make("label", "", label);
  input.id = caption.htmlFor = `fault-${name}`;
  if (number) {
    const { min = "", max = "", step = 1 } = number;
    Object.assign(input, { type: "number", min, max, step });
  } else {
    input.type = "checkbox";
  }
  input.addEventListener("change", () => {
    const value = number ? Math.round(input.valueAsNumber) || 0 : input.checked;
    const said = value ? "goes wrong from now on" : "is well again";
    act(`${label}: ${said}`, "PUT", "/api/faults", { [name]: value });
  });
  item.append(input, caption, make("small", "", explanation));
  return item;
}

function showFaults(faults) {
  for (const [name, , , number] of ALL_FAULTS) {
    const input = $(`fault-${name}`);
    if (number && number.situations) input.value = situationOf(faults[name]);
    else if (!number) input.checked = faults[name];
    else if (input !== document.activeElement) input.value = faults[name];
  }
  const wrong = ALL_FAULTS.filter(([name]) => situationOf(faults[name]));
  const lines = wrong.map(([name, label, , number]) => {
    if (!number) return label;
    return number.situations ? `${label}: ${SITUATIONS.get(situationOf(faults[name]))}` : `${label}: ${faults[name]}${number.unit}`;
  });
  $("trouble").textContent = lines.join(" · ");
}

function orEmpty(items, text) {
  return items.length ? items : [make("li", "empty", text)];
}

function show() {
  const { offers, latest_leads: leads } = state;
  $("connected").textContent = state.connected;
  $("active").textContent = offers.filter((offer) => offer.status === "Active").length;
  $("lead-count").textContent = state.lead_count.toLocaleString();
  $("api-calls").textContent = state.api_calls.toLocaleString();
  $("api-limit").textContent = `of ${state.api_limit.toLocaleString()} API calls`;
  const newestFirst = [...offers].reverse();
  draw("offers", offers, () => orEmpty(newestFirst.map(offerItem), "No offers yet. Add one, and it is on the wall a moment later."));
  draw("leads", leads, () => orEmpty(leads.map(leadItem), "None yet. Leave your details at the kiosk."));
  draw("kiosks", state.kiosks, () => orEmpty(state.kiosks.map(kioskItem), "None yet. A kiosk reports some minutes after its start."));
  const arrived = leads.find(isNew);
  if (arrived) say(`A lead has arrived: ${personOf(arrived)}`);
  knownLeads = new Set(leads.map((lead) => lead.Id));
  const { clients, polls, deliveries } = state.streaming;
  $("streaming").textContent = `${clients} clients, ${polls} of them waiting; ${deliveries.toLocaleString()} events today`;
  showRedemptions(state);
  showStats(state);
  showFaults(state.faults);
}

async function refresh() {
  try {
    state = await call("GET", "/api/state");
  } catch {
    $("trouble").textContent = "The sandbox is not running.";
    return;
  }
  show();
}

function unusedNumber() {
  const taken = new Set(state.offers.map((offer) => offer.number));
  let count = taken.size + 1;
  while (taken.has(`OFFER-${count}`)) count += 1;
  return `OFFER-${count}`;
}

function localTime(iso) {
  if (!iso) return "";
  const moment = new Date(iso);
  return new Date(moment - moment.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}

function fillPictures(current) {
  const known = current && !state.images.includes(current) ? [current, ...state.images] : state.images;
  const options = ["", ...known].map((url) => {
    const option = make("option", "", url ? url.split("/").pop() : "none");
    option.value = url;
    return option;
  });
  $("form").elements.image.replaceChildren(...options);
}

function edit(offer) {
  edited = offer;
  const { elements } = $("form");
  $("form").reset();
  fillPictures(offer && offer.image);
  const values = offer || { number: unusedNumber(), image: "", stores: [], priority: 0, offline: "allow" };
  for (const name of ["number", "discount", "title", "description", "terms", "image", "priority", "max_redemptions", "offline", "offline_limit"]) {
    elements[name].value = values[name] ?? "";
  }
  elements.stores.value = values.stores.join(", ");
  for (const name of ["valid_from", "valid_until"]) elements[name].value = localTime(values[name]);
  $("editor-title").textContent = offer ? "Change the offer" : "Add an offer";
  $("delete").hidden = !offer;
  $("refused").textContent = "";
  $("editor").showModal();
  elements[offer ? "title" : "number"].select();
}

function entered() {
  const { elements } = $("form");
  const fields = {};
  for (const name of ["number", "discount", "title", "description", "terms", "image"]) fields[name] = elements[name].value;
  for (const name of ["valid_from", "valid_until"]) {
    fields[name] = elements[name].value ? new Date(elements[name].value).toISOString() : null;
  }
  fields.stores = elements.stores.value.split(",").map((store) => store.trim()).filter(Boolean);
  fields.priority = elements.priority.valueAsNumber || 0;
  fields.max_redemptions = elements.max_redemptions.valueAsNumber || null;
  fields.offline = elements.offline.value;
  const limit = elements.offline_limit.valueAsNumber;
  fields.offline_limit = Number.isNaN(limit) ? null : limit;
  return fields;
}

$("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    await (edited ? call("PATCH", `/api/offers/${edited.id}`, entered()) : call("POST", "/api/offers", entered()));
  } catch (error) {
    $("refused").textContent = error.message;
    return;
  }
  $("editor").close();
  say(edited ? "Offer changed" : "Offer added");
  await refresh();
});
$("delete").addEventListener("click", () => {
  $("editor").close();
  act("Offer deleted", "DELETE", `/api/offers/${edited.id}`, {});
});
$("rotate").addEventListener("click", () => act("A new key is in force", "POST", "/api/keys", {}));
$("roll-day").addEventListener("click", () => act("A new day begins", "POST", "/api/streaming/day", {}));
$("restart-stream").addEventListener("click", () => act("All streaming clients are forgotten", "POST", "/api/streaming/restart", {}));
$("cut-stream").addEventListener("click", () => act("All streaming clients and events are forgotten", "POST", "/api/streaming/restart", { cut: true }));
$("cancel").addEventListener("click", () => $("editor").close());
$("add").addEventListener("click", () => edit(null));
$("faults").append(...FAULTS.map(faultItem));
$("situations").append(...SITUATION_FAULTS.map(situationItem));
$("stream-faults").append(...STREAM_FAULTS.map(faultItem));
$("pusher-faults").append(...PUSHER_FAULTS.map(faultItem));
refresh();
setInterval(refresh, 1000);
