import type { ParamMatcher } from '@sveltejs/kit';
import { isLocaleSegment } from '$lib/i18n/locales';

export const match: ParamMatcher = isLocaleSegment;
