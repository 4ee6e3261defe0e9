import { DATABASES_AND_BUCKETS } from './databases-and-buckets';
import type { Form } from './form';
import { MORE_SINKS } from './more-sinks';
import { MORE_SOURCES } from './more-sources';
import { OTHERS } from './others';
import { UNLISTED_SERVICES } from './unlisted-services';
import { UNLISTED_STORES } from './unlisted-stores';

export const FORMS = [...DATABASES_AND_BUCKETS, ...OTHERS];
/** What was read later: further options of the same classes, and classes that the catalog does not have. */
export const MORE_FORMS = [...MORE_SOURCES, ...MORE_SINKS, ...UNLISTED_STORES, ...UNLISTED_SERVICES];

const mapsOf = (forms: readonly Form[], from: string) => forms.flatMap(({ className, base, variants }) => variants.map((variant, index) => [`${className} ${from}${index + 1}`, { 'connector.class': className, ...base, ...variant }] as const));

/** Each of the configurations, by its class and number. */
export const MAPS = mapsOf(FORMS, '');
export const MORE_MAPS = mapsOf(MORE_FORMS, 'b');
