"use strict";

// Subscribes with pusher-js. Prints what it is told, one JSON value a line; a line of its input,
// {channel, event, data}, is sent as a client event; it ends with its input.

const readline = require("node:readline");
const Pusher = require("pusher-js");

const { key, port, channels, auth } = JSON.parse(process.argv[2]);
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const pusher = new Pusher(key, {
  cluster: "",
  wsHost: "127.0.0.1",
  wsPort: port,
  forceTLS: false,
  enabledTransports: ["ws"],
  channelAuthorization: { endpoint: auth, transport: "ajax" },
});

pusher.connection.bind("state_change", ({ current }) => tell({ state: current }));
pusher.connection.bind("error", ({ error }) => tell({ error: error?.data?.code ?? String(error) }));

for (const name of channels) {
  pusher.subscribe(name).bind_global((event, data) => tell({ channel: name, event, data }));
}

const commands = readline.createInterface({ input: process.stdin });
commands.on("line", (line) => {
  const { channel, event, data } = JSON.parse(line);
  pusher.channel(channel).trigger(event, data);
});
commands.on("close", () => process.exit(0));
