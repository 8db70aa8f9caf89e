/** Рамка: название, разделы, язык, тема. */
export const shell = {
	name: 'Атлас Шёлкового пути',
	tagline: 'Культурное сотрудничество Китая и Центральной Азии на карте',
	skipToContent: 'Перейти к тексту',
	sections: 'Разделы',
	explore: 'Карта',
	plan: 'Маршрут',
	compare: 'Сравнение',
	summits: 'Саммиты',
	initiatives: 'Инициативы',
	timeline: 'Хроника',
	stories: 'Рассказы',
	data: 'Данные',
	language: 'Язык',
	paper: 'Днём',
	evening: 'Вечером',
	switchToPaper: 'Включить светлую тему',
	switchToEvening: 'Включить вечернюю тему'
} as const;
