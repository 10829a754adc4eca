"use strict";
// What a person may do in the org with a kiosk of the fleet; console.js puts it below each kiosk.
const COMMANDS = ["refresh", "restart", "screenshot", "update"];

function fleetRow({ kiosk, fleet }) {
  const row = make("div");
  const path = `/api/kiosks/${encodeURIComponent(kiosk)}`;
  const facts = [
    fleet.device_id ? `device ${fleet.device_id}, ${fleet.status}` : "not enrolled",
    fleet.twin && "has a twin",
    fleet.command ? `${fleet.command} waits` : fleet.command_result && `last command: ${fleet.command_result}`,
    fleet.settings_state && `settings: ${fleet.settings_state}`,
  ];
  const actions = make("div", "actions");
  const save = (word, said, fields) => button(`${word}-${kiosk}`, word, `${word} ${kiosk}`, () => act(`${kiosk}: ${said}`, "PUT", path, fields));
  actions.append(
    button(`code-${kiosk}`, "Code", `Make a code of enrolment for ${kiosk}`, () => showCode(kiosk, path)),
    ...COMMANDS.map((command) => save(command, `${command} is told`, { Command__c: command })),
    button(`settings-${kiosk}`, "Settings", `Settings of ${kiosk}`, () => askSettings(kiosk, path, fleet.settings)),
    save("Revoke", "revoked", { Status__c: "Revoked" }),
  );
  row.append(make("p", "soft", facts.filter(Boolean).join(" · ")), actions);
  return row;
}

// It is told once, so it stays until somebody has read it.
async function showCode(kiosk, path) {
  try {
    const { code } = await call("POST", `${path}/code`, {});
    alert(`${kiosk} enrols within a day by ${code.match(/.{1,4}/g).join(" ")}`);
  } catch (error) {
    say(error.message);
  }
}

function askSettings(kiosk, path, before) {
  const text = prompt(`Settings of ${kiosk}, as a JSON object`, before || '{"shop": {"name": "Corner Shop"}}');
  if (text !== null) act(`${kiosk}: settings are told`, "PUT", path, { Settings__c: text || null });
}
