import { rule } from './rule';
import type { OptionRule, OptionViolation } from './rule';
import { JSON_CONVERTER, RuleView, STRING_CONVERTER } from './view';

const CLASSES = /^io\.aiven\.kafka\.connect\.opensearch\.OpensearchSinkConnector$/;
const SOURCE = 'Aiven OpenSearch sink 3.1.1';
const UNWRAP = 'io.debezium.transforms.ExtractNewRecordState';

const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

/** Whether the document id is made of the record key. */
function idOfKey(view: RuleView): boolean {
  return view.is('key.ignore', 'false') || (view.isTrue('key.ignore') && view.is('key.ignore.id.strategy', 'record.key'));
}

/** The key that reaches the connector is certainly not a Struct or a map any more. */
function keyIsMadePlain(view: RuleView): boolean {
  return view.transforms().some(({ className }) => className === undefined || /ExtractField\$Key$|Cast\$Key$/.test(className) || !/^(org\.apache\.kafka|io\.debezium)\./.test(className));
}

function reports(view: RuleView): string | undefined {
  return ['behavior.on.malformed.documents', 'behavior.on.version.conflict'].find(key => view.is(key, 'report'));
}

export const OPENSEARCH_RULES: OptionRule[] = [
  rule({
    id: 'MC-OPT-100',
    classes: CLASSES,
    title: 'upsert without the record key has an id strategy',
    severity: 'error',
    why: 'creating the connector answers that all is well, then it fails (seen)',
    fix: 'set key.ignore.id.strategy=record.key, or key.ignore=false',
    source: `${SOURCE}, OpensearchSinkConnectorConfig.validate`,
    check: view => say('index.write.method', 'is upsert with key.ignore=true, which needs key.ignore.id.strategy=record.key',
      view.is('index.write.method', 'upsert') && view.isTrue('key.ignore') && view.text('key.ignore.id.strategy') !== undefined && !view.is('key.ignore.id.strategy', 'record.key')),
  }),
  rule({
    id: 'MC-OPT-101',
    classes: CLASSES,
    title: 'data streams are not upserted',
    severity: 'error',
    why: 'creating the connector answers that all is well, then it fails (seen)',
    fix: 'set index.write.method=insert, or data.stream.enabled=false',
    source: `${SOURCE}, OpensearchSinkConnectorConfig.validate`,
    check: view => say('index.write.method', 'is upsert, which data streams do not take', view.is('index.write.method', 'upsert') && view.isTrue('data.stream.enabled')),
  }),
  rule({
    id: 'MC-OPT-102',
    classes: CLASSES,
    title: 'a data stream prefix goes with data streams',
    severity: 'warning',
    why: 'the prefix is only logged',
    fix: 'set data.stream.enabled=true, or remove the prefix',
    source: `${SOURCE}, OpensearchSinkConnectorConfig`,
    check: view => say('data.stream.prefix', 'has no effect without data.stream.enabled=true', view.isSet('data.stream.prefix') && view.is('data.stream.enabled', 'false')),
  }),
  rule({
    id: 'MC-OPT-103',
    classes: CLASSES,
    title: 'reporting has somewhere to report to',
    severity: 'error',
    why: 'the task fails at start: the errant record reporter must be configured (seen)',
    fix: 'set errors.deadletterqueue.topic.name, or errors.log.enable=true',
    source: `${SOURCE}, OpensearchSinkTask.start`,
    check: view => {
      const key = reports(view);
      return say(key ?? '', 'is report, which needs a dead letter queue or errors.log.enable=true',
        key !== undefined && view.isMissing('errors.deadletterqueue.topic.name') && view.is('errors.log.enable', 'false'));
    },
  }),
  rule({
    id: 'MC-OPT-104',
    classes: CLASSES,
    title: 'reporting tolerates errors',
    severity: 'error',
    why: 'the first reported record kills the task: tolerance exceeded (seen)',
    fix: 'set errors.tolerance=all',
    source: `${SOURCE}, BulkProcessor`,
    check: view => {
      const key = reports(view);
      return say(key ?? '', 'is report, but errors.tolerance is none, so the first report fails the task', key !== undefined && view.is('errors.tolerance', 'none'));
    },
  }),
  rule({
    id: 'MC-OPT-105',
    classes: CLASSES,
    title: 'document ids come from keys that are text or whole numbers',
    severity: 'warning',
    why: 'a Struct or map as key fails every record, whatever errors.tolerance says (seen)',
    fix: `set key.converter=${STRING_CONVERTER}, or extract one field of the key`,
    source: `${SOURCE}, DocumentIDStrategy`,
    check: view => say('key.converter', 'makes a Struct or map of a JSON object, which cannot be the id of a document',
      view.converter('key') === JSON_CONVERTER && idOfKey(view) && !view.isOpaque('transforms') && !keyIsMadePlain(view)),
  }),
  rule({
    id: 'MC-OPT-106',
    classes: CLASSES,
    title: 'records without a key are not dropped in silence',
    severity: 'warning',
    why: 'all rows of a table without a key are lost in silence (seen)',
    fix: 'set drop.invalid.message=false',
    source: `${SOURCE}, OpensearchSinkTask`,
    check: view => say('drop.invalid.message', 'drops each record without a usable key', view.isTrue('drop.invalid.message') && idOfKey(view)),
  }),
  rule({
    id: 'MC-OPT-107',
    classes: CLASSES,
    title: 'a mapping is made only of values with a schema',
    severity: 'error',
    why: 'the mapping is made of the value schema; without one, or with one of plain text, the task fails (seen)',
    fix: 'set schema.ignore=true, or give values a schema',
    source: `${SOURCE}, Mapping`,
    check: view => {
      const converter = view.converter('value');
      const plain = converter === STRING_CONVERTER || (converter === JSON_CONVERTER && view.schemasEnabled('value') === false);
      return say('schema.ignore', `is false, but the values of ${converter?.replace(/^.*\./, '')} have no schema to make a mapping of`,
        plain && view.is('schema.ignore', 'false') && view.isMissing('topic.schema.ignore') && !view.isOpaque('transforms') && view.transforms().length === 0);
    },
  }),
  rule({
    id: 'MC-OPT-108',
    classes: CLASSES,
    title: 'a mapping is made once',
    severity: 'info',
    why: 'a column that is added later gets a dynamic mapping, whatever schema.ignore says (seen)',
    fix: 'define an index template for the indexes of the connector',
    source: `${SOURCE}, OpensearchSinkTask.checkMappingFor`,
    check: view => say('schema.ignore', 'makes the mapping of an index once; columns that come later are mapped dynamically',
      view.context.config.has('schema.ignore') && view.is('schema.ignore', 'false') && view.converter('value') === JSON_CONVERTER && view.schemasEnabled('value') === true),
  }),
  rule({
    id: 'MC-OPT-109',
    classes: CLASSES,
    title: 'upserts and deletes are not mixed',
    severity: 'error',
    why: 'a deleted row stays: a delete carries the offset as its version and loses against that of the document (seen)',
    fix: 'set index.write.method=insert',
    source: `${SOURCE}, RequestBuilder`,
    check: view => say('index.write.method', 'is upsert with behavior.on.null.values=delete, and such deletes lose against earlier upserts',
      view.is('index.write.method', 'upsert') && view.is('behavior.on.null.values', 'delete')),
  }),
  rule({
    id: 'MC-OPT-110',
    classes: CLASSES,
    title: 'one index has one topic',
    severity: 'warning',
    why: 'the offset is the version of a document, so updates of a topic with lower offsets are dropped in silence (seen)',
    fix: 'keep the topic in the index name, or use one connector and one index per topic',
    source: `${SOURCE}, RequestBuilder`,
    check: view => {
      const many = (view.list('topics')?.length ?? 0) > 1 || view.isSet('topics.regex');
      const router = view.transforms().find(({ alias, className }) => className === 'org.apache.kafka.connect.transforms.RegexRouter'
        && /^[^$]+$/.test(view.context.config.known(`transforms.${alias}.replacement`) ?? '$'));
      return router && many ? [{ key: `transforms.${router.alias}.replacement`, message: 'routes several topics to one index' }] : [];
    },
  }),
  rule({
    id: 'MC-OPT-111',
    classes: CLASSES,
    title: 'index names differ in more than case',
    severity: 'error',
    why: 'an index name is lower case, so such topics share one index',
    fix: 'rename a topic, or route it to another name',
    source: `${SOURCE}, OpensearchSinkConnectorConfig`,
    check: view => {
      const topics = view.list('topics') ?? [];
      const twice = topics.find((topic, index) => topics.findIndex(one => one !== topic && one.toLowerCase() === topic.toLowerCase()) > index);
      return say('topics', `names topics that differ only by case from '${twice}' and so share an index`, twice !== undefined && view.transforms().length === 0);
    },
  }),
  rule({
    id: 'MC-OPT-112',
    classes: CLASSES,
    title: 'deletes find their document',
    severity: 'warning',
    why: 'with generated ids a delete names a document that never existed (seen)',
    fix: 'set key.ignore=false',
    source: `${SOURCE}, RequestBuilder and DocumentIDStrategy`,
    check: view => say('behavior.on.null.values', 'is delete, but with key.ignore=true no delete finds its document',
      view.is('behavior.on.null.values', 'delete') && view.isTrue('key.ignore') && !view.isOpaque('key.ignore.id.strategy') && !view.is('key.ignore.id.strategy', 'record.key')),
  }),
  rule({
    id: 'MC-OPT-113',
    classes: CLASSES,
    title: 'user and password go together',
    severity: 'warning',
    why: 'with one of them alone requests are anonymous',
    fix: 'set both, or none',
    source: `${SOURCE}, OpensearchBasicAuthConfigurator`,
    check: view => view.isSet('connection.username') === view.isSet('connection.password') ? []
      : [{ key: view.isSet('connection.username') ? 'connection.password' : 'connection.username', message: 'is missing, so requests are anonymous' }],
  }),
  rule({
    id: 'MC-OPT-114',
    classes: CLASSES,
    title: 'a flush outlives a slow answer',
    severity: 'warning',
    why: 'where the buffer is full, a record waits as long as a flush may take, and then fails the task, although the first request may still be answered',
    fix: 'raise flush.timeout.ms',
    source: `${SOURCE}, BulkProcessor and RetryUtil`,
    check: view => {
      const [flush, read, backoff] = ['flush.timeout.ms', 'read.timeout.ms', 'retry.backoff.ms'].map(key => view.number(key));
      // how long all retries take nobody knows: the pauses grow and are random
      const least = read === undefined || backoff === undefined ? undefined : 2 * read + backoff;
      return say('flush.timeout.ms', `is shorter than a request with one retry may take (${least} ms)`, flush !== undefined && least !== undefined && flush < least);
    },
  }),
  rule({
    id: 'MC-OPT-115',
    classes: CLASSES,
    title: 'deleted rows leave the index',
    severity: 'warning',
    why: 'a delete is ignored and the document stays (seen)',
    fix: 'set behavior.on.null.values=delete',
    source: `${SOURCE}, RecordConverter`,
    check: view => say('behavior.on.null.values', 'is not delete, although the connector takes change events: deleted rows stay or fail the task',
      view.transforms().some(({ className }) => className === UNWRAP) && view.is('behavior.on.null.values', 'ignore', 'fail')),
  }),
  rule({
    id: 'MC-OPT-116',
    classes: CLASSES,
    title: 'refused documents are not lost in silence',
    severity: 'warning',
    why: 'a document that the domain refuses is missing, with only a log line (seen)',
    fix: 'set behavior.on.malformed.documents=report with a dead letter queue and errors.tolerance=all',
    source: `${SOURCE}, BulkProcessor`,
    check: view => say('behavior.on.malformed.documents', 'loses refused documents with only a log line', view.is('behavior.on.malformed.documents', 'ignore', 'warn')),
  }),
  rule({
    id: 'MC-OPT-117',
    classes: CLASSES,
    title: 'requests outlast an outage of the domain',
    severity: 'info',
    why: 'with the defaults a task gives up after seconds of an outage (seen)',
    fix: 'raise max.retries and retry.backoff.ms',
    source: `${SOURCE}, RetryUtil`,
    check: view => say('max.retries', 'is left at its default, so the task fails after 1.5 s without a connection', !view.context.config.has('max.retries') && !view.context.config.has('retry.backoff.ms')),
  }),
  rule({
    id: 'MC-OPT-118',
    classes: CLASSES,
    title: 'redelivered records do not fail the task',
    severity: 'warning',
    why: 'after a restart records come again, and each is a version conflict that fails the task (seen)',
    fix: 'set behavior.on.version.conflict=ignore',
    source: `${SOURCE}, BulkProcessor`,
    check: view => say('behavior.on.version.conflict', 'is fail, so a record that is delivered again fails the task', view.is('behavior.on.version.conflict', 'fail') && view.is('key.ignore', 'false') && view.is('index.write.method', 'insert')),
  }),
  rule({
    id: 'MC-OPT-119',
    classes: CLASSES,
    title: 'changes of a row go to one document',
    severity: 'warning',
    why: 'with generated ids every change is a document of its own, and deletes are ignored (seen)',
    fix: 'set key.ignore=false',
    source: `${SOURCE}, DocumentIDStrategy`,
    check: view => say('key.ignore', 'is true, although the connector takes change events: each change becomes a document of its own',
      view.isTrue('key.ignore') && !view.is('key.ignore.id.strategy', 'record.key') && view.transforms().some(({ className }) => className === UNWRAP)),
  }),
];
