import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { isOpenSearchSink } from '../opensearch-sink';

const OPTIONS = ['aws.signing.region', 'aws.signing.service', 'tls.verify', 'tls.ca.certificates', 'connection.connect.to'];
/** By this service file the sink finds what configures its client. */
const CONFIGURATOR = 'io.aiven.kafka.connect.opensearch.spi.OpensearchClientConfigurator';
const OURS = /^io\.github\.cdkmskconnect\.opensearch\./;
/** The sink's own, which knows user name and password alone. */
const AIVENS = /^io\.aiven\.kafka\.connect\.opensearch\./;

export const openSearchExtension: Rule = {
  id: 'MC-OS-008',
  title: 'the plugin contains the extension that signs requests and verifies certificates',
  severity: 'error',
  why: 'Version 3.1.1 of the sink ignores options that it does not know. Without the extension it sends anonymous requests and verifies no '
    + 'certificate, without an error.',
  fix: 'add ExtensionArchive.openSearchAuthentication() to the plugin in addition to the sink',
  source: 'https://github.com/Aiven-Open/opensearch-connector-for-apache-kafka/issues/197',
  requires: ['plugins'],
  check(deployment) {
    const { plugins, configuration } = deployment;
    const option = OPTIONS.find(key => configuration?.has(key));
    if (!isOpenSearchSink(deployment) || option === undefined || plugins === undefined || plugins.length === 0) {
      return NOT_APPLICABLE;
    }
    if (plugins.some(({ contents }) => contents === undefined)) {
      return cannotKnow('the archive of the plugin was not read');
    }
    const configurators = plugins.flatMap(({ contents }) => contents!.serviceFiles)
      .flatMap(({ service, classes }) => (service === CONFIGURATOR ? classes : []));
    if (configurators.some(name => OURS.test(name))) {
      return HOLDS;
    }
    return configurators.some(name => !AIVENS.test(name)) ? cannotKnow('the plugin contains an extension that is not known') : finding({
      key: option,
      message: `${option} is set, but the plugin does not contain the extension that reads it, so requests are anonymous and certificates not verified`,
    });
  },
};
