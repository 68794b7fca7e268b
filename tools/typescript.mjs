// Lets a tool import the product's TypeScript: bundles one entry with webpack into dist/tools and imports it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { root } from './setup.mjs';

/** Bundles `entry` (relative to the checkout) for Node and returns its exports. */
export async function importTypeScript(entry) {
  const output = await bundle(entry);
  return import(pathToFileURL(output).href);
}

/** Bundles `entry` for Node and returns the path of the bundle. */
export async function bundle(entry) {
  const require = createRequire(path.join(root, 'package.json'));
  const webpack = require('webpack');
  const [cli] = require(path.join(root, 'webpack.config.js'))({}, { mode: 'production' });
  const name = entry.replace(/\.tsx?$/, '').replaceAll('/', '-');
  const folder = path.join(root, 'dist/tools');
  const configuration = {
    ...cli,
    name: `tool-${name}`,
    context: root,
    entry: { [name]: `./${entry}` },
    optimization: { minimize: false },
    devtool: false,
    externals: ({ request }, done) =>
      /^[a-z@]/.test(request) &&
      !/^(date-fns|zod|fflate|saxes|numfmt|xmlchars)/.test(request) &&
      !request.startsWith('src')
        ? done(null, request.startsWith('node:') ? request : `module ${request}`)
        : done(),
    output: { ...cli.output, path: folder, clean: false, library: { type: 'module' } },
  };
  await new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error ?? stats.hasErrors()) fail(error ?? new Error(stats.toString('errors-only')));
      else done();
    });
  });
  return path.join(folder, `${name}.mjs`);
}
