import { assessmentsAreRanked } from './assessments-are-ranked';
import { citesKnownSource } from './cites-known-source';
import { countriesAreListed } from './countries-are-listed';
import { datesExist } from './dates-exist';
import { datesInOrder } from './dates-in-order';
import { idIsFileName } from './id-is-file-name';
import { idIsUnique } from './id-is-unique';
import { listsHaveNoDuplicates } from './lists-have-no-duplicates';
import { namesTranslatedExist } from './names-translated-exist';
import { plainText } from './plain-text';
import { pointInsideCountry } from './point-inside-country';
import { readingsAreDistinct } from './readings-are-distinct';
import { referencesExist } from './references-exist';
import { routeLegsArePlausible } from './route-legs-are-plausible';
import { ranksAreInOrder } from './ranks-are-in-order';
import { routeLengthFitsStops } from './route-length-fits-stops';
import type { Rule } from './rule';
import { speechFitsItsMeeting } from './speech-fits-its-meeting';
import { spokenRanksHaveWords } from './spoken-ranks-have-words';
import { sceneShowsWhatItNames } from './scene-shows-what-it-names';
import { statusFollowsItsSteps } from './status-follows-its-steps';
import { statusIsNotInTheFuture } from './status-is-not-in-the-future';

/** Every rule, in the order of a report. */
export const rules: readonly Rule[] = [
	idIsFileName,
	idIsUnique,
	citesKnownSource,
	listsHaveNoDuplicates,
	namesTranslatedExist,
	plainText,
	datesExist,
	datesInOrder,
	statusIsNotInTheFuture,
	statusFollowsItsSteps,
	pointInsideCountry,
	referencesExist,
	countriesAreListed,
	assessmentsAreRanked,
	readingsAreDistinct,
	routeLengthFitsStops,
	routeLegsArePlausible,
	sceneShowsWhatItNames,
	speechFitsItsMeeting,
	ranksAreInOrder,
	spokenRanksHaveWords
];
