// npm start: reviews the sample workbook and prints the verdict table and the path of the annotated copy.
import path from 'node:path';
import { root } from './setup.mjs';

process.argv.push(
  'review',
  path.join(root, 'assets/samples/messy.xlsx'),
  '--out',
  path.join(root, 'dist/annotated'),
  '--cutoff',
  '2023-09-30',
  '--fail-on',
  'never',
);
await import('./intake-review.mjs');
