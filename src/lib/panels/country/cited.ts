import type { CountryPage } from '$lib/data/types';
import { citedIn, mostMarks } from '../pieces/sources';

/** Sources in the order in which the page of a country shows what rests on them. */
export function citedByCountry({ headFigures, record: { profile, sources }, events }: CountryPage): string[] {
	return citedIn(
		// Beyond that the lead shows how many there are, without numbers.
		sources.length > mostMarks ? [] : { sources },
		headFigures,
		profile?.characterisation,
		events,
		[profile?.diplomatic, profile?.legalBasis, profile?.mechanisms],
		[profile?.education, profile?.language, profile?.technicalTraining],
		[profile?.heritageMuseums, profile?.literatureFilmMedia, profile?.festivalsYears],
		[profile?.traditionalMedicineHealth, profile?.sisterCities, profile?.expertCivil],
		[profile?.visaToday, profile?.tourismVisa],
		profile?.figures,
		[profile?.strengths, profile?.conflicts]
	);
}
