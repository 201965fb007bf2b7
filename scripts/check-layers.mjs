// Checks that imports between the folders go one way only; scripts/layers.mjs holds the order.
import path from 'node:path';
import { findLayerViolations } from './find-layer-violations.mjs';

const { files, imports, violations } = findLayerViolations(path.join(import.meta.dirname, '..'));
for (const line of violations) console.error(line);
// No project of several folders lacks imports: a check that saw none has looked at nothing.
if (files === 0 || imports === 0) console.error(`The check saw ${files} files and ${imports} imports.`);
if (files === 0 || imports === 0 || violations.length > 0) process.exitCode = 1;
else console.log(`${files} files with ${imports} imports keep the order of the layers.`);
