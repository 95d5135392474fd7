import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // GitHub's parser imports JSON without an import attribute, which plain Node refuses.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
