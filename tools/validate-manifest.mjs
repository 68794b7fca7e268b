// Checks manifests without a network: node tools/validate-manifest.mjs [files…]. Prints what is wrong, one a line.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { install, root } from './setup.mjs';

install();
const { xmlTree } = await import('./manifest/xml-tree.mjs');
const { checkElements } = await import('./manifest/check-elements.mjs');
const { checkReferences } = await import('./manifest/check-references.mjs');
const { checkValues } = await import('./manifest/check-values.mjs');

function problemsOf(file) {
  try {
    const manifest = xmlTree(readFileSync(file, 'utf8'));
    return [...checkElements(manifest), ...checkReferences(manifest), ...checkValues(manifest, root)];
  } catch (error) {
    return [error.message];
  }
}

const files = process.argv.length > 2 ? process.argv.slice(2) : [path.join(root, 'manifest.xml')];
for (const file of files) {
  const problems = problemsOf(file);
  for (const problem of problems) console.log(`${path.basename(file)}: ${problem}`);
  if (problems.length === 0) console.log(`${path.basename(file)}: ok`);
  else process.exitCode = 1;
}
