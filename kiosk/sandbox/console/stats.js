"use strict";
// The part of the page that shows what kiosks counted; console.js calls it with each new state.
const STEPS = { taps: "taps", vouchers: "vouchers", opened: "opened by phone", accepted: "redeemed", refused: "refused", sent: "leads" };

function hoursShown(seconds) {
  return seconds < 3600 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

function funnelItem(row) {
  const item = make("li", "lead");
  const what = make("div", "who");
  const title = row.variant ? `${row.number} · ${row.variant}` : row.number;
  what.append(make("h3", "", title), make("small", "", `${hoursShown(row.shown)} on screens`));
  const told = Object.keys(STEPS).map((name) => `${row[name].toLocaleString()} ${STEPS[name]}`).join(" · ");
  item.append(what, make("p", "soft", told));
  return item;
}

function showStats({ funnel, stat_days: days }) {
  $("stat-days").textContent = `${days.toLocaleString()} days of kiosks`;
  draw("funnel", funnel, () => orEmpty(funnel.map(funnelItem), "None yet. A kiosk tells a day's numbers when the day is over."));
}
