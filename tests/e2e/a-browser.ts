import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

/** Where the pages are served; `npm run e2e` says so. */
export function pagesAddress(): string {
  return told('INTAKE_PAGES');
}

function told(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error('Run these with npm run e2e: it builds and serves the pages.');
  return value;
}

const QUIET = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No name leads anywhere but to this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/** What the pages of a context asked for and complained of. */
interface Overheard {
  /** Requests to anywhere but the pages' own address. */
  readonly leaving: string[];
  readonly errors: string[];
}

/**
 * One browser for the tests of a file, a fresh context for each: `context()` gives it. After each test nothing may
 * have left the machine, and no page may have complained.
 */
export function freshContexts(options: BrowserContextOptions = {}): () => BrowserContext {
  let browser: Browser | undefined;
  let now: { readonly context: BrowserContext; readonly heard: Overheard } | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: told('INTAKE_BROWSER'), args: QUIET });
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    if (!browser) throw new Error('The browser did not start.');
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    now = { context, heard: overhear(context) };
  });
  afterEach(async () => {
    await now?.context.close();
    expect(now?.heard).toEqual({ leaving: [], errors: [] });
  });
  return () => {
    if (!now) throw new Error('There is a context within a test only.');
    return now.context;
  };
}

function overhear(context: BrowserContext): Overheard {
  const heard: Overheard = { leaving: [], errors: [] };
  const home = new URL(pagesAddress()).origin;
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${home}/`) && !/^(data|blob|about):/.test(url)) heard.leaving.push(url);
  });
  context.on('weberror', (error) => heard.errors.push(error.error().message));
  context.on('console', (entry) => {
    if (entry.type() === 'error') heard.errors.push(entry.text());
  });
  return heard;
}
