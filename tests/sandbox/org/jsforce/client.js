// Does what the lines of its input say with jsforce, and answers each with a line of JSON.
"use strict";
const readline = require("node:readline");
const { Connection } = require("jsforce");

const settings = JSON.parse(process.argv[2]);
const connection = new Connection({
  oauth2: {
    loginUrl: settings.login_url,
    clientId: settings.client_id,
    clientSecret: settings.client_secret,
  },
  version: "67.0",
  refreshFn: (conn, done) => {
    refreshed += 1;
    logIn(settings.again).then(() => done(null, conn.accessToken), done);
  },
});
let refreshed = 0;

async function logIn(grant) {
  const { id, organizationId } = await connection.authorize(grant);
  return { id, organizationId, instance: connection.instanceUrl };
}

const actions = {
  login: ({ grant }) => logIn(grant),
  upsert: ({ records }) => connection.sobject("Lead").upsert(records, "Kiosk_Lead_Id__c", {
    allOrNone: false,
    allowRecursive: true,
  }),
  get: ({ path }) => connection.apex.get(path),
  post: ({ path, body }) => connection.apex.post(path, body),
};

async function answer(line) {
  const command = JSON.parse(line);
  let result;
  try {
    result = { value: await actions[command.do](command) };
  } catch (error) {
    result = { error: error.errorCode || error.name, message: error.message };
  }
  console.log(JSON.stringify({ ...result, limit: connection.limitInfo, refreshed }));
}

let queue = Promise.resolve();
readline.createInterface({ input: process.stdin }).on("line", (line) => {
  queue = queue.then(() => answer(line));
});
