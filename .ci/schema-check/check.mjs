// Checks every sample log, golden log, statute file and profile against the published JSON Schemas, and that a few wrong ones are refused.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const log = ajv.compile(read("docs/log.schema.json"));
const statute = ajv.compile(read("docs/statute.schema.json"));
const profile = ajv.compile(read("docs/profile.schema.json"));

let failed = 0;
let checked = 0;
function expect(validate, document, name, valid) {
  checked++;
  if (validate(document) === valid) return;
  failed++;
  console.error(`${name}: ${valid ? ajv.errorsText(validate.errors) : "was accepted and should not be"}`);
}

const files = (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).filter((name) => name.endsWith(".json")).map((name) => `${folder}/${name}`) : []);
for (const path of [...files("docs/samples"), ...files("tests/ContractModel.Tests/Golden/events"), ...files("tests/ContractModel.Tests/Golden/terms")]) expect(log, read(path), path, true);
for (const path of files("src/ContractModel/Procedures/Statutes")) expect(statute, read(path), path, true);

for (const path of [...files("docs/samples/profiles"), ...files("tests/ContractModel.Updates.Tests/Pages").filter((name) => name.endsWith(".profile.json"))]) expect(profile, read(path), path, true);

const good = read("docs/samples/utla-lausd-2025.json");
const broken = (change) => { const copy = structuredClone(good); change(copy); return copy; };
expect(log, broken((copy) => { delete copy.negotiation.id; }), "no negotiation id", false);
expect(log, broken((copy) => { copy.events[0].on = "tomorrow"; }), "a date that is none", false);
expect(log, broken((copy) => { copy.events.find((e) => e.kind === "proposal-made").by = "agency"; }), "a side that is none", false);
expect(log, broken((copy) => { copy.format = 2; }), "another format", false);
expect(log, broken((copy) => { copy.events[0].kind = "kind-of-the-future"; copy.events[0].more = [1]; }), "an unknown kind", true);

const known = read("docs/samples/profiles/utla.json");
expect(profile, { ...known, author: "agency" }, "a publisher that is no side", false);
expect(profile, { ...known, dateOrder: "year-first" }, "an order of dates that is none", false);
expect(profile, { ...known, headings: [{ lists: "proposals" }] }, "a heading without words", false);
expect(profile, { ...known, tables: [{ table: "health" }] }, "a table without words", false);

console.log(`schema check: ${checked} documents, ${failed} wrong`);
process.exit(failed === 0 ? 0 : 1);
