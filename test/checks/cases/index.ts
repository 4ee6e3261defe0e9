import { BASICS } from './basics';
import type { Case } from './case';

export const CASES: readonly Case[] = [...BASICS];
