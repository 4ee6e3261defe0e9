/** Words that only templates and configurations with connectors, or other templates of CloudFormation, have. */
const WORDS = /connector\.class|\btasks\.max\b|\b(key|value)\.converter\b|[cC]onnectorConfiguration|AWSTemplateFormatVersion|\bType["']?\s*:\s*["']?AWS::|aws_msk(connect)?_|\bkind["']?\s*:\s*["']?KafkaConnector\b|["']config["']\s*:/;
const NAMES = /((^|[./\\-])template\.(json|ya?ml)|\.template)$/i;

/**
 * Whether a file that cannot be parsed says by its name or its words that it is a template or a connector's configuration.
 * In a directory stand many files, and those of other tools are none of our business.
 */
export function claimsConnectors(path: string, content: string): boolean {
  // A text of two bytes a character shows its words when the empty ones are gone.
  return NAMES.test(path) || WORDS.test(content.replace(/\u0000/g, ''));
}
