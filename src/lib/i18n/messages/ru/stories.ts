import type { PageTexts } from '../../page-texts';

export const stories: PageTexts['stories'] = {
	title: 'Рассказы',
	description:
		'Рассказы о Шёлковом пути: вы читаете, а карта летит от места к месту; у каждой сцены указаны её источники.',
	lead: 'Читайте – карта пойдёт с вами. У каждой сцены есть источники и ссылки на записи, из которых она составлена.',
	kind: 'Рассказ',
	scenes: { one: '# сцена', few: '# сцены', many: '# сцен', other: '# сцены' },
	minutes: { one: '# минута', few: '# минуты', many: '# минут', other: '# минуты' },
	thread: (stations) => `Путь рассказа на карте: ${stations}`,
	play: 'Показать',
	pause: 'Пауза',
	playLong: 'Показать рассказ без остановки',
	pauseLong: 'Приостановить рассказ',
	next: 'Следующая сцена',
	previous: 'Предыдущая сцена',
	position: (number, all) => `${number} из ${all}`,
	sceneName: (number, title) => `Сцена ${number}: ${title}`,
	told: (number, all, title) => `Сцена ${number} из ${all}: ${title}`,
	scenesNav: 'Сцены рассказа',
	more: 'Другие рассказы',
	all: 'Все рассказы'
};
