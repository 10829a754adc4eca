// PMD's recommended Apex rules over the files given, one JSON line a finding.
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [packages, ...files] = process.argv.slice(2);
const require = createRequire(resolve(packages, "x"));
const { CodeAnalyzer, CodeAnalyzerConfig, EventType, LogLevel } = require(
  "@salesforce/code-analyzer-core",
);
const { createEnginePlugin } = require("@salesforce/code-analyzer-pmd-engine");

const analyzer = new CodeAnalyzer(CodeAnalyzerConfig.withDefaults());
analyzer.onEvent(EventType.LogEvent, (event) => {
  if (event.logLevel === LogLevel.Error) process.stderr.write(`${event.message}\n`);
});
await analyzer.addEnginePlugin(createEnginePlugin());
const workspace = await analyzer.createWorkspace(files);
const rules = await analyzer.selectRules(["pmd:Recommended"], { workspace });
if (rules.getCount() === 0) throw new Error("PMD has no rules for these files");
const results = await analyzer.run(rules, { workspace });
for (const violation of results.getViolations()) {
  const place = violation.getPrimaryLocation();
  const line = {
    rule: violation.getRule().getName(),
    path: place.getFile() ?? "",
    line: place.getStartLine() ?? 0,
    text: violation.getMessage(),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
