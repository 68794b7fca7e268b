const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];
const common = {
  transform: { '^.+\\.tsx?$': swc },
  // As on the command line; the pane alone fetches it later.
  setupFiles: ['<rootDir>/src/messages/every-sentence.ts'],
  // The package names a file for require() that it does not have.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  // tests/e2e needs a browser and a build: tools/e2e.mjs runs it.
  testPathIgnorePatterns: ['<rootDir>/tests/e2e/', '/node_modules/'],
};
export default {
  // A loaded machine is slow, not wrong: nothing here is timed.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
    },
  ],
};
