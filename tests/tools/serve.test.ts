import { inNode } from './in-node';

const ask = (does: string) =>
  inNode(`import { mkdtempSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
    import { request } from 'node:http';
    import os from 'node:os';
    import path from 'node:path';
    import { serve } from './tools/serve.mjs';
    const folder = mkdtempSync(path.join(os.tmpdir(), 'serve-'));
    mkdirSync(path.join(folder, 'pages'));
    mkdirSync(path.join(folder, 'more'));
    writeFileSync(path.join(folder, 'secret.html'), 'secret');
    writeFileSync(path.join(folder, 'pages/a.html'), 'first');
    writeFileSync(path.join(folder, 'more/a.html'), 'second');
    writeFileSync(path.join(folder, 'more/汇总.json'), '{}');
    const { address, close } = await serve([path.join(folder, 'pages'), path.join(folder, 'more')]);
    const get = (asked, method = 'GET') => new Promise((done, fail) => {
      const { hostname, port } = new URL(address);
      request({ hostname, port, path: asked, method }, (response) => {
        let text = '';
        response.on('data', (piece) => (text += piece));
        response.on('end', () => done([response.statusCode, text, response.headers['content-type']]));
      }).on('error', fail).end();
    });
    ${does}
    await close();
    rmSync(folder, { recursive: true });`);

describe('serve', () => {
  it('answers with the file of the first folder that has it', () => {
    expect(ask("answer(await get('/a.html?sample=messy'));")).toEqual([
      200,
      'first',
      'text/html; charset=utf-8',
    ]);
    expect(ask(`answer(await get('/${encodeURIComponent('汇总')}.json'));`)).toEqual([
      200,
      '{}',
      'application/json',
    ]);
  });

  it.each([
    '/',
    '/b.html',
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/..%5csecret.html',
    '/%00',
    '/%zz',
    '//etc/passwd',
  ])('answers %s with not found', (asked) => {
    expect(ask(`answer(await get('${asked}'));`)).toEqual([404, 'not found', 'text/plain']);
  });

  it('does nothing but answer', () => {
    expect(ask("answer(await get('/a.html', 'POST'));")).toEqual([404, 'not found', 'text/plain']);
  });

  it('takes another port where one is taken, unless it must be that one', () => {
    const taken = 'port: Number(new URL(address).port)';
    const other = `const other = await serve([folder], { ${taken} }); answer(other.address !== address); await other.close();`;
    expect(ask(other)).toBe(true);
    const strict = `answer(await serve([folder], { ${taken}, strict: true }).then(() => 'served', (error) => error.code));`;
    expect(ask(strict)).toBe('EADDRINUSE');
  });
});
