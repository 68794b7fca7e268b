'use strict';
// What a build of the pages may be told on the command line, and what follows from it.

/** Where office.js is loaded from: Microsoft's network, 21Vianet's in China, or the pages' own folder. */
const OFFICE = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'office-js/office.js',
};

/** The address the manifest in the repository names. */
const LOCAL_ADDRESS = 'https://localhost:3000/';

/**
 * Reads `--env office=global|china|self` and `--env baseUrl=https://…`; without `office` a production build takes
 * Microsoft's network and any other the pages' own folder. Throws for anything else.
 */
function webSettings(env, production) {
  const office = env.office ?? (production ? 'global' : 'self');
  if (!Object.hasOwn(OFFICE, office)) {
    throw new Error(`--env office=${office}: one of ${Object.keys(OFFICE).join(', ')} is meant.`);
  }
  return { office, officeJs: OFFICE[office], baseUrl: baseAddress(env.baseUrl ?? LOCAL_ADDRESS) };
}

/** An https address that ends in `/`: Office loads add-ins from nowhere else. */
function baseAddress(text) {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address?.protocol !== 'https:' || address.search || address.hash) {
    throw new Error(`--env baseUrl=${text}: an address like https://example.cn/intake-review/ is meant.`);
  }
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}

/**
 * The Content-Security-Policy of every page: nothing from elsewhere but office.js where that was chosen, and no
 * request to anywhere. Styles may be inline, since Fluent UI writes its rules into <style> elements.
 */
function contentSecurityPolicy(officeJs) {
  const scripts = ["'self'", ...(URL.canParse(officeJs) ? [new URL(officeJs).origin] : [])].join(' ');
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The manifest of the repository for another address and the version of package.json. */
function manifestFor(text, { baseUrl, version }) {
  return text
    .replaceAll(LOCAL_ADDRESS, baseUrl)
    .replaceAll(new URL(LOCAL_ADDRESS).origin, new URL(baseUrl).origin)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

module.exports = { webSettings, contentSecurityPolicy, manifestFor };
