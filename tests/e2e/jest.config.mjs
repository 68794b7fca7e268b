import base from '../../jest.config.mjs';

const [node] = base.projects;
// One browser after the other: a page that waits for its turn is a page that is slow for no reason of its own.
export default {
  rootDir: '../..',
  displayName: 'e2e',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  transform: node.transform,
  setupFiles: node.setupFiles,
  maxWorkers: 1,
  testTimeout: 60_000,
};
