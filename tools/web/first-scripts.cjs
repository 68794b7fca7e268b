'use strict';
const HtmlWebpackPlugin = require('html-webpack-plugin');

/** Puts scripts that are not bundled before those that are. */
class FirstScripts {
  constructor(sourcesOf) {
    this.sourcesOf = sourcesOf;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('FirstScripts', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap('FirstScripts', (page) => {
        const tags = this.sourcesOf(page.outputName).map((src) => ({
          tagName: 'script',
          voidTag: false,
          attributes: { src, defer: true },
          meta: { plugin: 'FirstScripts' },
        }));
        const firstScript = page.headTags.findIndex((tag) => tag.tagName === 'script');
        page.headTags.splice(firstScript < 0 ? page.headTags.length : firstScript, 0, ...tags);
        return page;
      });
    });
  }
}

module.exports = { FirstScripts };
