import { attributionOf, type Edition } from './edition';

interface Readme {
	title: string;
	/** Address of the page, without the site. */
	page: string;
	/** Paths of the files beside it. */
	files: readonly string[];
}

/** What each kind of file is, by the end of its name, in English, Russian and Chinese. */
const kinds: [end: string, en: string, ru: string, zh: string][] = [
	['sources.csv', 'the publications that are cited', 'цитируемые публикации', '所引用的出版物'],
	['.schema.json', 'JSON Schema of the records', 'схема записей (JSON Schema)', '记录的 JSON Schema'],
	['.geojson', 'GeoJSON (RFC 7946, WGS84)', 'GeoJSON (RFC 7946, WGS84)', 'GeoJSON（RFC 7946，WGS84）'],
	['.json', 'everything, as JSON', 'всё целиком в формате JSON', '全部内容（JSON）'],
	['.csv', 'a table (CSV, UTF-8)', 'таблица (CSV, UTF-8)', '表格（CSV，UTF-8）']
];

/** The text that lies beside the data in an archive. */
export function readmeText({ title, page, files }: Readme, edition: Edition): string {
	const attribution = attributionOf(edition);
	const list = (language: 1 | 2 | 3) =>
		files.map((file) => {
			const kind = kinds.find(([end]) => file.endsWith(end));
			return `  ${file}${kind ? `: ${kind[language]}` : ''}`;
		});
	return [
		`${title}`,
		'='.repeat(title.length),
		'',
		`Page: ${page}   Data of: ${edition.dataDate}   Version: ${edition.version}`,
		'',
		'English',
		'-------',
		'Every record names its sources by key; sources.csv holds the publications. In tables a list of plain values is joined',
		'by "; "; lists of things (stops, dated steps) are tables of their own, whose lines name their record. Files:',
		...list(1),
		`Licence: CC BY 4.0 (LICENSE.txt). Name it as: ${attribution}`,
		'',
		'Русский',
		'-------',
		'Каждая запись называет источники ключами; публикации перечислены в sources.csv. В таблицах простые списки разделены',
		'знаком «; », а списки предметов (остановки, датированные шаги) вынесены в отдельные таблицы. Файлы:',
		...list(2),
		`Лицензия: CC BY 4.0 (LICENSE.txt). Указание: ${attribution}`,
		'',
		'简体中文',
		'--------',
		'每条记录以键标明来源，出版物列于 sources.csv。表格中的简单列表以“; ”分隔；由多项组成的列表（如停靠点、',
		'带日期的步骤）另成一表，每行注明所属记录。文件：',
		...list(3),
		`许可：CC BY 4.0（LICENSE.txt）。署名：${attribution}`,
		''
	].join('\n');
}
