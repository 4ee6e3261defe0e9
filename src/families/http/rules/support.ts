import type { OptionViolation } from '../../../checks';

export const HTTP = /^io\.aiven\.kafka\.connect\.http\.HttpSinkConnector$/;

export const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

export const HTTP_SOURCE = 'Aiven HTTP sink 0.9.0, HttpSinkConfig.validate';
