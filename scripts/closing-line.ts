import type { Reporter, TestModule } from 'vitest/node';

/** Ends a test run with the plain line "N passed, N failed", which people and CI read alike. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === 'passed').length;
      failed += tests.filter((test) => test.result().state === 'failed').length;
      if (module.state() === 'failed' && tests.length === 0) failed += 1;
    }
    console.log(`${passed} passed, ${failed} failed`);
  }
}
