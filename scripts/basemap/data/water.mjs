/** @typedef {{ name_en: string, name_ru: string, name_zh: string }} Names */

/**
 * @param {string} table one water per line: source name | English | Russian | Chinese
 * @returns {Record<string, Names>}
 */
function namesFrom(table) {
	const rows = table
		.trim()
		.split('\n')
		.map((row) => row.trim().split('|'));
	return Object.fromEntries(rows.map(([key, name_en, name_ru, name_zh]) => [key, { name_en, name_ru, name_zh }]));
}

/** Keys are the source's names without letters that its encoding lost. */
export const rivers = namesFrom(`
	Amu Darya|Amu Darya|Амударья|阿姆河
	Panj|Panj|Пяндж|喷赤河
	Pamir|Pamir|Памир|帕米尔河
	Syr Darya|Syr Darya|Сырдарья|锡尔河
	Naryn|Naryn|Нарын|纳伦河
	Zarafshon|Zarafshan|Зеравшан|泽拉夫尚河
	Ile|Ili|Или|伊犁河
	Knes|Künes|Кунгес|巩乃斯河
	Ertis|Irtysh|Иртыш|额尔齐斯河
	Irtysh|Irtysh|Иртыш|额尔齐斯河
	Ertix (Irtysh)|Irtysh|Иртыш|额尔齐斯河
	Esil|Ishim|Ишим|伊希姆河
	Ishim|Ishim|Ишим|伊希姆河
	Tobol|Tobol|Тобол|托博尔河
	Ural|Ural|Урал|乌拉尔河
	Volga|Volga|Волга|伏尔加河
	Tarim|Tarim|Тарим|塔里木河
	Yarkant|Yarkand|Яркенд|叶尔羌河
	Yurungkax|Yurungkash|Юрункаш|玉龙喀什河
	Aksu|Aksu|Аксу|阿克苏河
	Toxkan|Toshkan|Тоушкан|托什干河
	Konqi|Konqi|Кончедарья|孔雀河
	Qarqan|Qarqan|Черчен|车尔臣河
	Huang|Yellow River|Хуанхэ|黄河
	Huang (Yellow)|Yellow River|Хуанхэ|黄河
	Wei|Wei|Вэйхэ|渭河
	Jing|Jing|Цзинхэ|泾河
	Fen|Fen|Фэньхэ|汾河
	Han|Han|Ханьшуй|汉江
	Jialing|Jialing|Цзялинцзян|嘉陵江
	Yangtze|Yangtze|Янцзы|长江
	Chang Jiang (Yangtze)|Yangtze|Янцзы|长江
	Jinsha (Yangtze)|Jinsha|Цзиньшацзян|金沙江
	Tongtian|Tongtian|Тунтяньхэ|通天河
	Lancang (Mekong)|Lancang|Ланьцанцзян|澜沧江
	Nu (Salween)|Nu|Нуцзян|怒江
	Yarlung (Brahmaputra)|Yarlung Zangbo|Ярлунг-Цангпо|雅鲁藏布江
	Brahmaputra|Brahmaputra|Брахмапутра|布拉马普特拉河
	Indus|Indus|Инд|印度河
	Ganges|Ganges|Ганг|恒河
	Sutlej|Sutlej|Сатледж|萨特莱杰河
	Helmand|Helmand|Гильменд|赫尔曼德河
	Harirud|Harirud|Герируд|哈里河
	Atrek (Atrak)|Atrek|Атрек|阿特拉克河
	Aras|Aras|Аракс|阿拉斯河
	Kr|Kura|Кура|库拉河
	Euphrates|Euphrates|Евфрат|幼发拉底河
	Firat|Euphrates|Евфрат|幼发拉底河
	Tigris|Tigris|Тигр|底格里斯河
	Dicle|Tigris|Тигр|底格里斯河
	Ob|Ob|Обь|鄂毕河
	Katun|Katun|Катунь|卡通河
	Selenge (Selenga)|Selenge|Селенга|色楞格河
	Orhon|Orkhon|Орхон|鄂尔浑河
	Amur|Amur|Амур|阿穆尔河
	Heilong Jiang (Amur)|Amur|Амур|黑龙江
`);

export const lakes = namesFrom(`
	Lake Balkhash|Balkhash|Балхаш|巴尔喀什湖
	Ysyk Kl|Issyk-Kul|Иссык-Куль|伊塞克湖
	Lake Zaysan|Zaysan|Зайсан|斋桑泊
	Alakol|Alakol|Алаколь|阿拉湖
	Sasyqkl|Sasykkol|Сасыкколь|萨瑟科尔湖
	Tengiz Kli|Tengiz|Тенгиз|田吉兹湖
	Qinghai Hu|Qinghai Lake|Кукунор|青海湖
	Bosten Hu|Bosten Lake|Баграшкёль|博斯腾湖
	Ebinur Hu|Ebinur Lake|Эби-Нур|艾比湖
	Sarygamysh Kli|Sarygamysh|Сарыкамыш|萨雷卡梅什湖
	Aydar Kol|Aydarkul|Айдаркуль|艾达尔库尔湖
	Qapshaghay Bgeni|Kapshagay Reservoir|Капчагайское водохранилище|卡普恰盖水库
	Toktogul Suu Saktagychy|Toktogul Reservoir|Токтогульское водохранилище|托克托古尔水库
	Ayakkum Hu|Ayakkum Lake|Аяккум|阿牙克库木湖
	Uvs Nuur|Uvs Lake|Убсу-Нур|乌布苏湖
	Lake Baikal|Lake Baikal|Байкал|贝加尔湖
	Lake Van|Lake Van|Ван|凡湖
	Lake Urmia|Lake Urmia|Урмия|乌鲁米耶湖
	Hulun Nuur|Hulun Lake|Хулун-Нур|呼伦湖
	Khvsgl Nuur|Khövsgöl|Хубсугул|库苏古尔湖
	Nam Co|Namtso|Намцо|纳木错
	Siling Co|Siling Lake|Селлинг|色林错
	Poyang Hu|Poyang Lake|Поянху|鄱阳湖
	Dongting Hu|Dongting Lake|Дунтинху|洞庭湖
	Tai Hu|Lake Tai|Тайху|太湖
	Lake Sevana|Lake Sevan|Севан|塞凡湖
	Lake Chany|Lake Chany|Чаны|恰内湖
`);
