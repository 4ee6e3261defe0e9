import type { RegionPrices } from './prices';

const MSK = 'https://aws.amazon.com/msk/pricing/';
const VPC = 'https://aws.amazon.com/vpc/pricing/';

/**
 * The prices that are known here, each with the page of AWS that it is quoted from and the day on which it was last seen so on a public page. Others are not here because they were not found with
 * source and day, or sources disagree: prices of brokers, databases and search nodes, and other Regions. A file of the user has those.
 */
export const KNOWN_PRICES: Readonly<Record<string, RegionPrices>> = {
  'us-east-1': {
    mcuHour: { amount: 0.11, source: MSK, date: '2026-09-28' },
    serverlessClusterHour: { amount: 0.75, source: MSK, date: '2026-09-28' },
    partitionHour: { amount: 0.0015, source: MSK, date: '2026-09-28' },
    endpointHour: { amount: 0.01, source: VPC, date: '2026-09-28' },
    natGatewayHour: { amount: 0.045, source: VPC, date: '2026-02-24' },
    logGb: { amount: 0.5, source: 'https://aws.amazon.com/cloudwatch/pricing/', date: '2026-09-28' },
  },
};
export const KNOWN_CURRENCY = 'USD';
