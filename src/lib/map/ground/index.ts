import type { StyleSpecification } from 'maplibre-gl';
export function groundStyle(_options: { theme: string }): StyleSpecification {
	return {
		version: 8,
		sources: {},
		layers: [{ id: 'background', type: 'background', paint: { 'background-color': '#efe6c8' } }]
	};
}
