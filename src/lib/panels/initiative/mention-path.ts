import type { InitiativeMention } from '$lib/data/initiatives-types';

/** Address of what names an initiative, without base path and language; a speech is read in the cell of the matrix. */
export function pathOfMention({ type, id, proposal }: Pick<InitiativeMention, 'type' | 'id' | 'proposal'>): string {
	switch (type) {
		case 'concepts':
			return `/concepts/${id}`;
		case 'problems':
		case 'recommendations':
			return `/findings#${id}`;
		case 'speeches':
			return proposal ? `/summits?cell=${proposal.country}.${proposal.area}` : '/summits';
	}
}
