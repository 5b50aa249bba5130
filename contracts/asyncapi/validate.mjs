// Validates an AsyncAPI document, and the schemas and examples it refers to, with AsyncAPI's own parser.
// Usage: node validate.mjs FILE; ends with 1 and the list of findings when there is an error or a warning.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Parser } from '@asyncapi/parser';

const file = resolve(process.argv[2]);
const { document, diagnostics } = await new Parser().parse(await readFile(file, 'utf8'), { source: file });

const LEVELS = ['error', 'warning', 'information', 'hint'];
for (const { severity, path, message, range, source } of diagnostics.filter((finding) => finding.severity <= 1)) {
  console.error(`${source ?? file}:${range.start.line + 1} ${LEVELS[severity]} ${path.join('.')}: ${message}`);
}
if (!document || diagnostics.some(({ severity }) => severity <= 1)) {
  process.exit(1);
}
console.log(`AsyncAPI ${document.version()}: ${document.channels().length} channels, ${document.messages().length} messages are valid.`);
