'use strict';
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { version } = require('./package.json');
const { FirstScripts } = require('./tools/web/first-scripts.cjs');
const { contentSecurityPolicy, manifestFor, webSettings } = require('./tools/web/web-settings.cjs');

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

// The parts of office.js that Excel asks for, told by the names in the library itself.
const OFFICE_FILES =
  '{office.js,excel-{web-16.00,win32-16.01,mac-16.00,ios-16.00}.js,o15apptofilemappingtable.js,{zh-cn,en-us}/office_strings.js,telemetry/oteljs_agave.js}';

module.exports = (env, argv) => {
  const production = argv.mode === 'production';
  const common = {
    mode: production ? 'production' : 'development',
    devtool: 'source-map',
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
    // Nobody fetches it over a network, and the engine makes less of functions the minifier has joined.
    optimization: { minimize: false },
    module: {
      rules: [swc('es2022')],
      parser: { javascript: { worker: ['Worker from node:worker_threads', '...'] } },
    },
  };

  const { office, officeJs, baseUrl } = webSettings(env, production);
  const page = (name) =>
    new HtmlWebpackPlugin({
      template: `./src/${name}/index.html`,
      filename: `${name}.html`,
      chunks: [name],
      favicon: './assets/icons/icon-32.png',
      scriptLoading: 'defer',
      meta: { csp: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(officeJs) } },
    });
  const web = {
    ...common,
    name: 'web',
    target: ['web', 'es2020'],
    entry: {
      // One page and one memory for the pane and the ribbon's buttons.
      taskpane: ['./src/taskpane/index.tsx', './src/ribbon/index.ts'],
      workbench: './src/workbench/index.tsx',
    },
    output: {
      path: path.resolve(__dirname, 'dist/web'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      cssFilename: production ? '[name].[contenthash:8].css' : '[name].css',
      publicPath: '',
      clean: true,
    },
    experiments: { css: true },
    module: {
      rules: [
        swc('es2020'),
        {
          test: /@jsquash[\\/].*\.js$/,
          loader: path.resolve(__dirname, 'tools/web/page-address-loader.cjs'),
        },
      ],
    },
    plugins: [
      page('taskpane'),
      page('workbench'),
      new FirstScripts((name) =>
        name === 'taskpane.html' ? ['old-webview.js', officeJs] : ['old-webview.js'],
      ),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
          { from: 'assets/unsupported', info: { minimized: true } },
          {
            from: 'manifest.xml',
            transform: (text) => manifestFor(text.toString(), { baseUrl, version }),
          },
          ...(office === 'self'
            ? [
                {
                  from: OFFICE_FILES,
                  context: 'node_modules/@microsoft/office-js/dist',
                  to: 'office-js',
                  info: { minimized: true },
                },
              ]
            : []),
        ],
      }),
    ],
    devServer: { port: 3000, hot: false, client: { overlay: true } },
  };
  return [cli, web];
};
