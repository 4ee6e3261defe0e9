import { AsyncLocalStorage } from 'async_hooks';
import vm from 'vm';
import { TestEnvironment } from 'jest-environment-node';

type CompileFunction = typeof vm.compileFunction;

/** jest loads this module anew for each file of tests, and what it changes is there once in a process. */
const ONCE = Symbol.for('cdk-msk-connect.compile-once');
const shared: { compileFunction: CompileFunction; createContext: typeof vm.createContext; [ONCE]?: CompileFunction } = vm;

/**
 * Each file of tests has modules of its own, whose code jest compiles anew for each, of aws-cdk-lib alone some hundreds. V8 finds a script that it has seen
 * before, but not a function that is compiled by itself; so functions are compiled as scripts here. What is shared is code: no file sees another's modules.
 */
function compileOnce(): void {
  const compileFunction = shared[ONCE] ??= shared.compileFunction;
  shared.compileFunction = (code, params, options = {}) => {
    const { filename, parsingContext } = options;
    if (parsingContext === undefined || filename === undefined || params === undefined) {
      return compileFunction(code, params, options);
    }
    const head = `(function (${params.join(',')}) {`;
    return new vm.Script(`${head}${code}\n})`, { filename, columnOffset: -head.length }).runInContext(parsingContext);
  };
}

type Run = (this: AsyncLocalStorage<unknown>, ...args: Parameters<AsyncLocalStorage<unknown>['run']>) => unknown;

/** The environment of tests on Node.js, which compiles the modules of all files of tests once. */
export default class extends TestEnvironment {
  private readonly storages = new Set<AsyncLocalStorage<unknown>>();
  private readonly run = AsyncLocalStorage.prototype.run as Run;

  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    // jest puts a proxy behind the globals, which is asked whenever a module names `Object` or `Map`: a tenth of the time of tests. The context is
    // one of its own as well without it.
    const { createContext } = shared;
    shared.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    super(...given);
    shared.createContext = createContext;
    // coverage counts characters from the beginning of a module's own code
    if (!given[0].globalConfig.collectCoverage) {
      compileOnce();
    }
    this.noteStorages();
  }

  async teardown(): Promise<void> {
    Object.assign(AsyncLocalStorage.prototype, { run: this.run });
    await super.teardown();
    this.storages.forEach(storage => storage.disable());
  }

  /**
   * jest and clients of AWS have a storage of their own in each file of tests, which stays enabled when the file has ended, and every promise visits all
   * that are: after two hundred files, to await something took eighty times as long.
   */
  private noteStorages(): void {
    const { run, storages } = this;
    const noted: Run = function (...args) {
      storages.add(this);
      return run.apply(this, args);
    };
    Object.assign(AsyncLocalStorage.prototype, { run: noted });
  }
}
