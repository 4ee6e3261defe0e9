import { DATABASES_AND_BUCKETS } from './databases-and-buckets';
import { OTHERS } from './others';

export const FORMS = [...DATABASES_AND_BUCKETS, ...OTHERS];

/** Each of the configurations, by its class and number. */
export const MAPS = FORMS.flatMap(({ className, base, variants }) => variants.map((variant, index) => [`${className} ${index + 1}`, { 'connector.class': className, ...base, ...variant }] as const));
