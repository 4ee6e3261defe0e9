// Generated from the files of rules in this folder by tools/rules/registry.ts. Do not edit.
import type { ArchiveRule } from '../evidence';
import { caseCollision } from './case-collision';
import { classMissing } from './class-missing';
import { classNotUsable } from './class-not-usable';
import { classOfOtherKind } from './class-of-other-kind';
import { defaultClassMissing } from './default-class-missing';
import { duplicateArtifact } from './duplicate-artifact';
import { duplicateClass } from './duplicate-class';
import { iamAuthInside } from './iam-auth-inside';
import { large } from './large';
import { leftOut } from './left-out';
import { missingSuperclass } from './missing-superclass';
import { nestedArchive } from './nested-archive';
import { newerJava } from './newer-java';
import { newerJavaLibrary } from './newer-java-library';
import { newerKafka } from './newer-kafka';
import { noClasses } from './no-classes';
import { noJar } from './no-jar';
import { nothingLoadable } from './nothing-loadable';
import { providerWithoutServiceFile } from './provider-without-service-file';
import { serviceClassMissing } from './service-class-missing';
import { severalAwsSdks } from './several-aws-sdks';
import { thinJar } from './thin-jar';
import { unpinnedDownload } from './unpinned-download';

/** The rules on the archive of a plugin. */
export const ARCHIVE_RULES: readonly ArchiveRule[] = [
  nestedArchive,
  noJar,
  noClasses,
  nothingLoadable,
  missingSuperclass,
  classMissing,
  classNotUsable,
  classOfOtherKind,
  thinJar,
  newerKafka,
  newerJava,
  newerJavaLibrary,
  serviceClassMissing,
  providerWithoutServiceFile,
  duplicateArtifact,
  duplicateClass,
  iamAuthInside,
  severalAwsSdks,
  large,
  leftOut,
  unpinnedDownload,
  caseCollision,
  defaultClassMissing,
];
