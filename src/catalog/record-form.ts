/**
 * What stands at the key or at the value of a record: the envelope of a change event (with rows, or with documents as texts), something with fields,
 * a text, bytes or another single value. `unknown` is what only the records themselves tell.
 */
export type RecordForm = 'rows' | 'documents' | 'fields' | 'text' | 'single' | 'unknown';

/** A transform as far as it decides on the form of records. */
export interface TransformStep {
  /** Undefined where it is not known. */
  readonly className: string | undefined;
  /** The value of an option where it is known. */
  readonly option: (name: string) => string | undefined;
  /** Whether the option is set, to a known value or not. */
  readonly has: (name: string) => boolean;
}

/** The transform of this library that refuses records at which a sink would stop. What it lets pass, it leaves as it is. */
export const REFUSE_RECORDS = 'io.github.cdkmskconnect.guard.RefuseRecords';

/** Change the topic, the partition, headers or the schema's name, never the form of key or value. */
const ASIDE = /^(org\.apache\.kafka\.connect\.transforms\.(RegexRouter|TimestampRouter|InsertHeader|DropHeaders|Filter|(HeaderFrom|SetSchemaMetadata)\$(Key|Value))|io\.debezium\.transforms\.(Filter|ContentBasedRouter|ByLogicalTableRouter|ToLogicalTopicRouter|partitions\.PartitionRouting|SchemaChangeEventFilter|tracing\.ActivateTracingSpan|openlineage\.OpenLineage))$/;

/** Take something with fields and give something with fields. */
const AMONG_FIELDS = /^(org\.apache\.kafka\.connect\.transforms\.(InsertField|ReplaceField|MaskField|Flatten|Cast|TimestampConverter)\$(Key|Value)|io\.debezium\.transforms\.(TimezoneConverter|ExtractChangedRecordState|ExtractSchemaToNewRecord|GeometryFormatTransformer|SwapGeometryCoordinates|VectorToJsonConverter|HeaderToValue)|io\.debezium\.connector\.(mysql\.transforms\.ReadToInsertEvent|postgresql\.transforms\.(DecodeLogicalDecodingMessageContent|timescaledb\.TimescaleDb)))$/;

const UNWRAP = /^io\.debezium\.(transforms\.ExtractNewRecordState|connector\.mongodb\.transforms\.ExtractNewDocumentState)$/;
const OUTBOX = /^io\.debezium\.(transforms\.outbox\.EventRouter|connector\.mongodb\.transforms\.outbox\.MongoEventRouter)$/;
const JSON_TO_MAP = /^(org\.apache\.iceberg|io\.tabular\.iceberg)\.connect\.transforms\.JsonToMapTransform$/;
const KAFKA = 'org.apache.kafka.connect.transforms.';
const OTHER_SIDE = { key: 'Value', value: 'Key' } as const;

const TEXT_CONVERTER = 'org.apache.kafka.connect.storage.StringConverter';
const SINGLE_VALUE_CONVERTER = /^org\.apache\.kafka\.connect\.converters\.(ByteArray|Boolean|Double|Float|Integer|Long|Short)Converter$/;

/** What a converter reads and writes: certain for those of plain values, and fields as a rule for all others. */
export function formOfConverter(className: string): 'text' | 'single' | 'fields' {
  return className === TEXT_CONVERTER ? 'text' : SINGLE_VALUE_CONVERTER.test(className) ? 'single' : 'fields';
}

/** The form of key or value behind some transforms; `unknown` as soon as one of them leaves it open. */
export function formBehind(side: 'key' | 'value', start: RecordForm, steps: readonly TransformStep[] | undefined): RecordForm {
  if (steps === undefined) {
    return 'unknown';
  }
  return steps.reduce((form, step) => {
    const next = formAfter(side, form, step);
    // a predicate lets some records pass by
    return next === form || !step.has('predicate') ? next : 'unknown';
  }, start);
}

/** Whether a transform wants a text as its value. */
export function wantsText({ className }: TransformStep): boolean {
  return className !== undefined && JSON_TO_MAP.test(className);
}

function formAfter(side: 'key' | 'value', form: RecordForm, step: TransformStep): RecordForm {
  const { className = '' } = step;
  if (ASIDE.test(className) || className.endsWith(`$${OTHER_SIDE[side]}`)) {
    return form;
  }
  if (className.startsWith(`${KAFKA}HoistField$`)) {
    return 'fields';
  }
  return side === 'key' ? keyAfter(form, className) : valueAfter(form, step, className);
}

function keyAfter(form: RecordForm, className: string): RecordForm {
  if (className === `${KAFKA}ValueToKey`) {
    return 'fields';
  }
  return UNWRAP.test(className) || JSON_TO_MAP.test(className) || (AMONG_FIELDS.test(className) && form === 'fields') ? form : 'unknown';
}

function valueAfter(form: RecordForm, step: TransformStep, className: string): RecordForm {
  const isEnvelope = form === 'rows' || form === 'documents';
  const hasFields = form === 'fields' || isEnvelope;
  if (className === `${KAFKA}ValueToKey` || (AMONG_FIELDS.test(className) && hasFields)) {
    return form;
  }
  if (JSON_TO_MAP.test(className) || (UNWRAP.test(className) && hasFields)) {
    return 'fields';
  }
  if (className === `${KAFKA}ExtractField$Value`) {
    const field = step.option('field') ?? '';
    return (isEnvelope && field === 'source') || (form === 'rows' && /^(before|after)$/.test(field)) ? 'fields' : 'unknown';
  }
  return OUTBOX.test(className) && isEnvelope ? outboxValue(step) : 'unknown';
}

/** The router gives the payload as it is, a text as a rule. With more columns beside it, or expanded from its JSON, it has fields. */
function outboxValue({ option, has }: TransformStep): RecordForm {
  const first = (...names: string[]) => option(names.find(has) ?? '')?.toLowerCase() ?? '';
  const placement = first('table.fields.additional.placement', 'collection.fields.additional.placement');
  const isExpanded = first('table.expand.json.payload', 'collection.expand.json.payload') === 'true';
  return isExpanded || placement.split(',').some(field => field.split(':')[1]?.trim() === 'envelope') ? 'fields' : 'unknown';
}
