import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Browser files take the longest: one begun last would keep a worker busy while the other has nothing left to do. */
class BrowserFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isBrowser = ({ moduleId }: TestSpecification): boolean => moduleId.includes('/test/browser/')
    return [...sorted.filter(isBrowser), ...sorted.filter((file) => !isBrowser(file))]
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: BrowserFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes when the machine has time for it.
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default'],
  },
})
