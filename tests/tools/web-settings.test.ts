import { inNode } from './in-node';

const importing = "import settings from './tools/web/web-settings.cjs';\n";
const webSettings = (env: object, production = true) =>
  inNode(`${importing}answer(settings.webSettings(${JSON.stringify(env)}, ${production}))`);

describe('what a build is told', () => {
  it.each([
    [
      'office.js of Microsoft in production',
      {},
      true,
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ],
    ['its own office.js in development', {}, false, 'office-js/office.js'],
    ['its own office.js when told', { office: 'self' }, true, 'office-js/office.js'],
    [
      'that of 21Vianet when told',
      { office: 'china' },
      true,
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    ],
  ])('takes %s', (_, env, production, officeJs) => {
    expect(webSettings(env, production)).toMatchObject({ officeJs, baseUrl: 'https://localhost:3000/' });
  });

  it.each([
    ['https://a.cn', 'https://a.cn/'],
    ['https://a.cn/intake', 'https://a.cn/intake/'],
    ['https://a.cn:8443/intake/', 'https://a.cn:8443/intake/'],
  ])('takes %s as the address', (baseUrl, address) => {
    expect(webSettings({ baseUrl })).toMatchObject({ baseUrl: address });
  });

  it.each([
    [{ office: 'cdn' }, /one of global, china, self/],
    [{ office: 'toString' }, /one of global, china, self/],
    [{ baseUrl: 'http://a.cn/' }, /an address like https/],
    [{ baseUrl: 'a.cn' }, /an address like https/],
    [{ baseUrl: 'https://a.cn/?x=1' }, /an address like https/],
  ])('refuses %j', (env, told) => {
    expect(() => webSettings(env)).toThrow(told);
  });

  it('lets scripts come from the pages and the chosen office.js alone, and requests go nowhere else', () => {
    const policy = (officeJs: string) =>
      inNode(`${importing}answer(settings.contentSecurityPolicy('${officeJs}'))`) as string;
    expect(policy('office-js/office.js')).toContain("script-src 'self';");
    expect(policy('https://a.cn/office.js')).toContain("script-src 'self' https://a.cn;");
    expect(policy('https://a.cn/office.js')).toMatch(/default-src 'none'.*connect-src 'self';/);
    expect(policy('https://a.cn/office.js')).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('puts another address and the version into the manifest', () => {
    const manifest = inNode(`${importing}import { readFileSync } from 'node:fs';
      answer(settings.manifestFor(readFileSync('manifest.xml', 'utf8'), { baseUrl: 'https://a.cn/x/', version: '2.3.4' }))`) as string;
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('<Version>2.3.4.0</Version>');
    expect(manifest).toContain('<SourceLocation DefaultValue="https://a.cn/x/taskpane.html" />');
    expect(manifest).toContain('<AppDomain>https://a.cn</AppDomain>');
  });
});
