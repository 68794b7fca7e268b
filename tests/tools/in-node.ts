import { spawnSync } from 'node:child_process';

/** Runs lines of an ES module in the checkout, as the tools themselves are run, and returns what `answer` was given. */
export function inNode(lines: string): unknown {
  const code = `const answer = (value) => process.stdout.write(JSON.stringify(value ?? null));\n${lines}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
