'use strict';
const path = require('node:path');
const TerserPlugin = require('terser-webpack-plugin');

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
});

module.exports = (_env, argv) => {
  const production = argv.mode === 'production';
  const common = {
    mode: production ? 'production' : 'development',
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
  };
  const cli = {
    ...common,
    name: 'cli',
    target: 'node20',
    devtool: 'source-map',
    entry: { main: './src/cli/main.ts' },
    experiments: { outputModule: true },
    output: {
      path: path.resolve(__dirname, 'dist/cli'),
      filename: '[name].mjs',
      module: true,
      chunkFormat: 'module',
      chunkFilename: '[name].mjs',
      clean: true,
    },
    module: {
      rules: [swc('es2022')],
      parser: { javascript: { worker: ['Worker from node:worker_threads', '...'] } },
    },
  };
  return [cli];
};
