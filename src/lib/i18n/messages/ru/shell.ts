/** Рамка: название, разделы, язык, тема и слова на случай неудачи. */
export const shell = {
	name: 'Атлас Шёлкового пути',
	tagline: 'Культурное сотрудничество Китая и Центральной Азии на карте',
	skipToContent: 'Перейти к тексту',
	home: 'Атлас Шёлкового пути, в начало',
	sections: 'Разделы',
	explore: 'Карта',
	plan: 'План',
	routes: 'Маршруты',
	compare: 'Сравнение',
	summits: 'Саммиты',
	initiatives: 'Инициативы',
	timeline: 'Хроника',
	stories: 'Рассказы',
	data: 'Данные',
	language: 'Язык',
	languageAndTheme: 'Язык и тема',
	paper: 'Днём',
	evening: 'Вечером',
	switchToPaper: 'Включить светлую тему',
	switchToEvening: 'Включить вечернюю тему',
	close: 'Закрыть',
	tryAgain: 'Попробовать ещё раз',
	map: 'Карта',
	sheet: {
		raise: 'Больше текста',
		lower: 'Больше карты',
		heights: { line: 'только заголовок', half: 'половина экрана', full: 'весь экран' }
	},
	offline: 'Нет сети. Всё, что уже загружено, работает.'
} as const;
