import { REPOSITORY, rulePage } from '../../checks';
import type { Severity } from '../../model';
import { version } from '../version';
import { allDescriptions } from './descriptions';
import type { CheckReport } from './check-report';
import { fingerprinted, pathOf } from './fingerprints';
import type { Fingerprinted } from './fingerprints';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Findings in SARIF 2.1.0, as code scanning reads them. */
export function renderSarif(report: CheckReport): object {
  const found = fingerprinted(report);
  const ids = [...new Set(found.map(({ finding }) => finding.rule))];
  const described = new Map(allDescriptions().map(rule => [rule.id, rule]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'cdk-msk-connect',
          version: version(),
          informationUri: REPOSITORY,
          rules: ids.map(id => {
            const rule = described.get(id);
            return {
              id,
              helpUri: rulePage(id),
              ...rule && {
                shortDescription: { text: rule.title },
                fullDescription: { text: rule.why },
                help: { text: rule.fix },
                defaultConfiguration: { level: LEVELS[rule.severity] },
              },
            };
          }),
        },
      },
      columnKind: 'utf16CodeUnits',
      results: found.map(each => resultOf(each, ids)),
    }],
  };
}

function resultOf({ deployment: { name, constructPath = name, source }, finding, fingerprint }: Fingerprinted, ids: readonly string[]): object {
  const { rule, severity, message, fix, key, line, column, endColumn, more } = finding;
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVELS[severity],
    message: { text: `${message}; ${fix}` },
    locations: [{
      // code scanning asks for a line, also where a file has none to say
      physicalLocation: {
        artifactLocation: { uri: pathOf(source).split('/').map(encodeURIComponent).join('/') },
        region: { startLine: line ?? 1, ...column !== undefined && { startColumn: column }, ...endColumn !== undefined && { endColumn } },
      },
      logicalLocations: [{ name, fullyQualifiedName: key === undefined ? constructPath : `${constructPath}/${key}` }],
    }],
    ...more !== undefined && { properties: { more } },
    // the only name that GitHub's code scanning looks at
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}
