import { readFile } from 'node:fs/promises';
import { openWorkbook } from '../src/xlsx/open-workbook';
import { nodeCodec } from '../src/xlsx/zip/node-codec';

// Reading alone, as a whole process.
const { snapshot } = await openWorkbook(await readFile(process.argv[2] ?? ''), nodeCodec);
const rows = snapshot.sheets.reduce((sum, sheet) => sum + sheet.values.length, 0);
process.stdout.write(`${rows} rows`);
