import { classOfShortName, javaTrim, meantClass } from '../../../catalog';
import { rememberedText } from '../../../model';
import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { otherNameOf } from '../../lookup';

/** Names that classes had before, or have in another distribution. */
const FORMER: Readonly<Record<string, string>> = {
  'io.debezium.transforms.UnwrapFromEnvelope': 'io.debezium.transforms.ExtractNewRecordState',
  'io.debezium.connector.mongodb.transforms.UnwrapFromMongoDbEnvelope': 'io.debezium.connector.mongodb.transforms.ExtractNewDocumentState',
  'io.strimzi.kafka.connect.mirror.IdentityReplicationPolicy': 'org.apache.kafka.connect.mirror.IdentityReplicationPolicy',
  'io.debezium.converters.ByteBufferConverter': 'io.debezium.converters.BinaryDataConverter',
  'io.debezium.relational.history.KafkaDatabaseHistory': 'io.debezium.storage.kafka.history.KafkaSchemaHistory',
};

/** Keys whose values are names of classes. */
const NAMES_CLASS = /(^|\.)(class|type|converter|strategy|handler|policy|catalog-impl|io-impl|post\.processor\.chain|timestamp\.extractor|schema\.history\.internal|database\.history)$/;

const namesClass = rememberedText(key => NAMES_CLASS.test(key));

/** Kafka Connect finds its plugins by short names, too; what the connectors make themselves has its whole name only. */
const SHORT_IS_NONE = /(strategy|handler|-impl|post\.processor\.chain)$|^(format|storage|partitioner|replication\.policy)\.class$/;

const mustBeWhole = rememberedText(key => SHORT_IS_NONE.test(key));

/** Kafka Connect itself has all classes of these packages. */
const OF_KAFKA_CONNECT = /^org\.apache\.kafka\.connect\.(transforms|converters|json|storage)\./;

const isPerhapsMisspelt = rememberedText(name => /^([a-z][\w]*\.){2,}[\w$]+$/i.test(name) && otherNameOf(name) === undefined && !OF_KAFKA_CONNECT.test(name));

/** Options of which every value is a class that has a package. */
const LOADED_BY_NAME = /^(format|storage|partitioner|replication\.policy)\.class$/;

/** The class of which a name is that of a file; undefined for the name of a class. */
const classOfFile = rememberedText(name => /^((?:[a-z]\w*\.){2,}[\w$]+)\.(class|java|jar)$/.exec(name)?.[1]);

export const misspeltClass: Rule = optionRule({
  id: 'MC-OPT-052',
  title: 'class names of known archives are spelled correctly',
  severity: 'warning',
  why: 'No archive in the catalog contains a class with this name: Kafka Connect does not find it, and rejects the connector or fails its tasks.',
  fix: 'correct the name; class names are case-sensitive',
  source: 'the catalog: https://kafka.apache.org/37/documentation.html#connectconfigs_plugin.path',
  instead: ['MC-OPT-039'],
  check: connector => connector.keys().filter(namesClass).flatMap(key => {
    const name = javaTrim(connector.known(key) ?? '');
    const meant = isPerhapsMisspelt(name) && connector.classPath.holds(name) === undefined ? FORMER[name] ?? meantClass(name) : undefined;
    const whole = mustBeWhole(key) ? classOfShortName(name) : undefined;
    const bare = classOfFile(name);
    if (bare !== undefined) {
      return [{ key, message: `is '${name}', which is the name of a file; the name of the class is ${bare}` }];
    }
    if (whole === undefined && LOADED_BY_NAME.test(key) && /^[A-Za-z_$][\w$]*$/.test(name)) {
      return [{ key, message: `is '${name}', which is not a class: the names of classes begin with their package` }];
    }
    return whole !== undefined ? [{ key, message: `is '${name}', which has no package, so the class is not found; did you mean ${whole}?` }] : meant === undefined ? [] : [{ key, message: `is '${name}', which is not a class of any known archive; did you mean ${meant}?` }];
  }),
});
