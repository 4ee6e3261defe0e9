import { createHash } from 'crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'fs';
import { basename, join } from 'path';
import { cacheDirectory, CLASS_DATA } from '../plugins';
import type { Java } from './java';
import type { RehearsalProcess } from './rehearsal-process';
import { within } from './time-limit';

/** In place of an archive that this Java cannot make, so that it is not asked again. */
const NONE = '.none';
/** What writing an archive may take on a busy machine. */
const ENDING_SECONDS = 90;

/**
 * Archives of the classes of a class path (class data sharing): a JVM that has one maps it where it would read, check and link class by class, which is
 * a third of what starting Kafka takes. They belong to one build of Java and one state of the JARs; a JVM that gets another one goes without.
 */
export class ClassData {
  private readonly directory = join(cacheDirectory(), CLASS_DATA);

  constructor(private readonly java: Java) {}

  /** The options of a JVM with this class path. */
  options(classPath: readonly string[]): string[] {
    const file = this.file(classPath);
    return existsSync(file) ? [`-XX:SharedArchiveFile=${file}`] : [];
  }

  /**
   * Makes the archive, once.
   *
   * @param start starts a JVM with further options
   * @param load has it do what loads classes
   * @param scratch a directory that is deleted later
   */
  async make(
    classPath: readonly string[],
    start: (jvmOptions: string[]) => RehearsalProcess,
    load: (jvm: RehearsalProcess) => Promise<unknown>,
    scratch: string,
  ): Promise<void> {
    const file = this.file(classPath);
    if (existsSync(file) || existsSync(file + NONE) || !this.canWrite()) {
      return;
    }
    const made = join(scratch, basename(file));
    const jvm = start([`-XX:ArchiveClassesAtExit=${made}`]);
    try {
      await load(jvm);
      await within(ENDING_SECONDS, jvm.stop());
    } catch {
      jvm.kill();
      return; // what is wrong shows when it counts
    }
    // a JVM of another maker may know no such archives
    this.keep(existsSync(made) ? made : undefined, existsSync(made) ? file : file + NONE);
  }

  /** Under its name at once, and whole: another rehearsal may look for it. */
  private keep(made: string | undefined, file: string): void {
    const partial = join(this.directory, `${process.pid}-${basename(file)}`);
    try {
      if (made === undefined) {
        writeFileSync(partial, '');
      } else {
        copyFileSync(made, partial);
        rmSync(made, { force: true });
      }
      renameSync(partial, file);
    } catch {
      rmSync(partial, { force: true });
    }
  }

  private canWrite(): boolean {
    try {
      mkdirSync(this.directory, { recursive: true });
      return true;
    } catch {
      return false;
    }
  }

  private file(classPath: readonly string[]): string {
    // in seconds, as the JVM compares them
    const jars = classPath.map(jar => [jar, statSync(jar).size, Math.floor(statSync(jar).mtimeMs / 1000)]);
    return join(this.directory, `${createHash('sha256').update(JSON.stringify([this.java, jars])).digest('hex').slice(0, 24)}.jsa`);
  }
}
