import type { FeatureCollection } from 'geojson';

/** What a source holds until the application gives it data. */
export const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
