/** Сама карта: инструменты, карточки и слова на случай потери картинки. */
export const map = {
	label:
		'Карта стран Шёлкового пути. Стрелки двигают её, плюс и минус меняют масштаб, N и P переходят по показанному, Enter открывает.',
	keys: 'На карте: стрелки двигают, + и − меняют масштаб, N и P переходят от одного к другому, Enter открывает, Escape отпускает.',
	attribution: 'ETOPO5 · Natural Earth · GeoNames · границы не означают признания',
	attributionShort: 'ETOPO5 · Natural Earth · GeoNames',
	lost: 'Изображение карты потеряно и восстанавливается. Текст тем временем работает.',
	themeFailed: (theme: string) => `${theme}: не удалось прочитать.`,
	retry: 'Повторить',
	stepped: (name: string, facts: string, index: string, all: string) => `${name}, ${facts}. ${index} из ${all}.`,
	nothingToStep: 'Здесь не показано ничего, по чему можно переходить.',
	clusterOf: {
		one: '# запись, нажмите, чтобы открыть',
		few: '# записи, нажмите, чтобы открыть',
		other: '# записей, нажмите, чтобы открыть'
	},
	years: (from: string, to: string) => `${from}–${to}`,
	chooser: {
		title: (records: string, where: string) => `${where}: ${records} в этой точке`,
		records: { one: '# запись', few: '# записи', other: '# записей' },
		close: 'Закрыть'
	},
	tools: {
		title: 'Инструменты карты',
		zoomIn: 'Приблизить',
		zoomOut: 'Отдалить',
		north: 'Север наверх',
		globe: 'Глобус',
		flat: 'Плоская карта',
		home: 'Весь регион',
		more: 'Вид и снимок карты',
		terrain: 'Объёмный рельеф',
		copyLink: 'Скопировать ссылку на этот вид',
		linkCopied: 'Ссылка скопирована.',
		linkNotCopied: (link: string) => `Браузер не разрешает копирование. Ссылка: ${link}`,
		savePicture: 'Сохранить карту как картинку',
		pictureSaved: 'Картинка сохранена.',
		pictureFailed: 'Браузер не отдал изображение карты.',
		fullScreen: 'На весь экран',
		noFullScreen: 'Браузер не разрешает здесь полноэкранный режим.'
	},
	locate: {
		title: 'Показать, где я',
		why: 'Карта перейдёт туда, где вы находитесь. Положение остаётся в этом браузере: ничего не отправляется и не хранится.',
		yes: 'Найти меня',
		no: 'Нет, спасибо',
		found: 'Карта показывает, где вы.',
		denied: 'Браузер не сообщает положение. Это можно разрешить в настройках страницы.',
		failed: 'Определить положение не удалось.'
	},
	library: {
		'AttributionControl.ToggleAttribution': 'Источники карты',
		'Map.Title': 'Карта'
	}
} as const;
