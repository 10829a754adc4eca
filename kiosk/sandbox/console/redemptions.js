"use strict";
// The part of the page that shows what was redeemed; console.js calls it with each new state.
const EVENTS = { redeemed: "Redeemed", refused: "Refused", undone: "Undone" };

function redemptionItem(row) {
  const item = make("li", "lead");
  const what = make("div", "who");
  const title = [EVENTS[row.Event__c] || row.Event__c, row.Offer_Number__c].filter(Boolean).join(" · ");
  what.append(make("h3", "", title), make("small", "", when(row.Redeemed_At__c)));
  const told = [row.Kind__c, row.Outcome__c.replaceAll("_", " "), row.Reason__c].filter(Boolean).join(" · ");
  const origin = [row.Kiosk_Id__c, row.Store_Code__c, row.Staff__c].filter(Boolean).join(" · ");
  item.append(what, make("p", "", told), make("p", "soft", origin));
  if (row.Conflict__c) item.append(make("p", "conflict", `Conflict: ${row.Conflict_Reason__c.replaceAll("_", " ")}`));
  return item;
}

function showRedemptions({ latest_redemptions: rows, redemption_count: all, conflict_count: conflicts, key_generations: keys }) {
  const counted = conflicts ? `${all.toLocaleString()}, ${conflicts.toLocaleString()} with a conflict` : all.toLocaleString();
  $("redemption-count").textContent = counted;
  $("generations").textContent = keys.length ? `Vouchers of key generation ${keys.join(", ")} hold.` : "There are no keys for vouchers.";
  draw("redemptions", rows, () => orEmpty(rows.map(redemptionItem), "None yet. Scan a code at the till."));
}
