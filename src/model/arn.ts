/** The fields of an ARN. Region and account are empty where a service has none in its ARNs. */
export interface ArnFields {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** The fields of an ARN that is known as a whole; `undefined` for what is none. */
export function parseArn(text: string): ArnFields | undefined {
  const { partition, service, region, account } = arnBeginning(text);
  return !/^[a-z-]+$/.test(partition ?? '') || !service || region === undefined || account === undefined
    ? undefined : { partition: partition!, service, region, account, resource: text.split(':').slice(5).join(':') };
}

/** The fields that the beginning of an ARN tells: those with a colon behind them. */
export function arnBeginning(text: string): Partial<Omit<ArnFields, 'resource'>> {
  const [scheme, partition, service, region, account] = text.split(':').slice(0, -1);
  return scheme === 'arn' ? { partition, service, region, account } : {};
}
