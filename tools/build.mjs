// npm run build [-- --env office=global|china|self --env baseUrl=https://…]: dist/web, its manifest.xml, and dist/cli.
import { bundle, install } from './setup.mjs';

install();
bundle(null, process.argv.slice(2));
const { reportSizes } = await import('./web/sizes.mjs');
reportSizes();
