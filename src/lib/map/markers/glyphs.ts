/** Glyphs inside markers, one per kind; a kind without a drawing of its own takes the one of its nearest kin. */
const files = import.meta.glob<string>(
	[
		'../../ui/icons/{american-space,bazaar,caravanserai,city,confucius-classroom,confucius-institute}.svg',
		'../../ui/icons/{cooperation-centre,crossing,cultural-centre,event,exchange-office,ferry,heritage-project}.svg',
		'../../ui/icons/{heritage-site,initiative,language-centre,library,lu-ban-workshop,mosque,museum,pass}.svg',
		'../../ui/icons/{research-centre,road,route,school,secretariat,station,tcm-centre,university}.svg',
		'../../ui/icons/{university-branch,eye,stay}.svg'
	],
	{ query: '?raw', import: 'default', eager: true }
);

const kin: Record<string, string> = {
	'joint-faculty': 'university-branch',
	'school-network': 'school',
	'cultural-capital': 'cultural-centre',
	hospital: 'tcm-centre',
	'research-institute': 'research-centre',
	'intergovernmental-body': 'secretariat',
	'aid-office': 'cooperation-centre',
	'advising-centre': 'exchange-office',
	'exchange-programme': 'exchange-office',
	'peace-corps': 'exchange-office',
	'world-heritage': 'heritage-site',
	cultural: 'heritage-site',
	mixed: 'heritage-site',
	natural: 'pass',
	landmark: 'heritage-site',
	observatory: 'research-centre',
	park: 'pass',
	resort: 'stay',
	'heritage-visit': 'heritage-site',
	'archaeological-site': 'heritage-site',
	monument: 'heritage-site',
	mausoleum: 'mosque',
	madrasa: 'mosque',
	fortress: 'heritage-site',
	palace: 'heritage-site',
	petroglyphs: 'heritage-site',
	memorial: 'heritage-site',
	temple: 'heritage-site',
	church: 'heritage-site',
	monastery: 'heritage-site',
	theatre: 'cultural-centre',
	'craft-centre': 'bazaar',
	canyon: 'pass',
	cave: 'pass',
	geology: 'pass',
	nature: 'pass',
	lake: 'pass',
	spring: 'pass',
	rail: 'station',
	'road-rail': 'station',
	pedestrian: 'crossing',
	road: 'crossing',
	branch: 'caravanserai',
	journey: 'caravanserai',
	'tourist-route': 'route'
};

const pathOf = (name: string) => /<path d="([^"]+)"/.exec(files[`../../ui/icons/${name}.svg`] ?? '')?.[1];

/** The one path of a kind's glyph, drawn on a field of 24 by 24. */
export function glyphPath(kind: string): string {
	return pathOf(kind) ?? pathOf(kin[kind] ?? 'eye') ?? '';
}
