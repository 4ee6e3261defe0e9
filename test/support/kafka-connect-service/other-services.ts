import type { KafkaConnectService } from './service';
import { ApiError } from './state';
import type { Json } from './state';

type Answer = (service: KafkaConnectService, input: Json) => Json;

/** What is asked of services beside MSK Connect, by the name of the operation. */
const ANSWERS: { readonly [operation: string]: Answer } = {
  FilterLogEvents: ({ log }, { logGroupName, startTime }) => {
    const events = log.filter(({ logGroup, timestamp }) => logGroup === logGroupName && timestamp >= startTime);
    return { events: events.map(({ timestamp, stream, message }) => ({ timestamp, logStreamName: stream, message })) };
  },
  GetMetricData: ({ metrics }, input) => metrics.answer(input),
  DescribeSecret: ({ rotations }, { SecretId }) => {
    const rotated = rotations.get(SecretId as string);
    return { ARN: SecretId as string, LastRotatedDate: rotated && rotated / 1000 };
  },
};

export function answerOther(service: KafkaConnectService, operation: string, input: Json): Json {
  if (ANSWERS[operation] === undefined) {
    throw new ApiError('UnknownOperationException', `The stand-in has no ${operation}.`);
  }
  return ANSWERS[operation](service, input);
}
