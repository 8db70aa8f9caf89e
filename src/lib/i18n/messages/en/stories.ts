import type { PluralForms } from '../../plural';

/** Declares counted words, so that each language may bring the forms that it has. */
const forms = (counted: PluralForms) => counted;

/** Told stories. */
export const stories = {
	title: 'Stories',
	description:
		'Told stories of the Silk Roads: the map flies from place to place while you read, each scene with its sources.',
	lead: 'Read, and the map goes with you. Every scene names its sources and leads to the records it is made of.',
	kind: 'Told story',
	scenes: forms({ one: '# scene', other: '# scenes' }),
	minutes: forms({ one: '# minute', other: '# minutes' }),
	thread: (stations: string) => `The way of the story on the map: ${stations}`,
	play: 'Play',
	pause: 'Pause',
	playLong: 'Play the story by itself',
	pauseLong: 'Pause the story',
	next: 'Next scene',
	previous: 'Previous scene',
	position: (number: string, all: string) => `${number} of ${all}`,
	sceneName: (number: string, title: string) => `Scene ${number}: ${title}`,
	told: (number: string, all: string, title: string) => `Scene ${number} of ${all}: ${title}`,
	scenesNav: 'Scenes of this story',
	more: 'More stories',
	all: 'All stories'
} as const;
