import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { parseArn } from '../../../model';

/** Services whose clients ask the Region that they are told, whatever the ARN says. */
const REGIONAL = /^(lambda|events|sqs|sns|kinesis|firehose|dynamodb|states)$/;

export const regionOfArn: Rule = optionRule({
  id: 'MC-OPT-064',
  title: 'the Region of a target is the one that the connector asks',
  severity: 'warning',
  why: 'The client asks the service in the Region that it is configured with. There is no function, queue, bus or stream of that name there, and the task fails at its first record.',
  fix: 'set the Region to that of the ARN',
  source: 'https://docs.aws.amazon.com/general/latest/gr/rande.html',
  check: connector => {
    const regions = connector.keys().filter(key => /(^|\.)region$/i.test(key) && !/^(key|value|header)\.converter\.|^transforms\./.test(key));
    const region = regions.length === 1 ? connector.known(regions[0])?.trim() : undefined;
    return region === undefined || region === '' ? [] : connector.keys().flatMap(key => {
      const arn = parseArn(connector.known(key)?.trim() ?? '');
      return arn === undefined || !REGIONAL.test(arn.service) || arn.region === '' || arn.region === region || !/^[a-z]{2}(-[a-z]+)+-\d$/.test(region) ? []
        : [{ key: regions[0], message: `is ${region}, but ${key} is in ${arn.region}` }];
    });
  },
});
