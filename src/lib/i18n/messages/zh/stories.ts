import type { PageTexts } from '../../page-texts';

export const stories: PageTexts['stories'] = {
	title: '故事',
	description: '丝绸之路的故事：边读边看，地图随文字逐站飞行；每一幕都注明来源。',
	lead: '一边阅读，一边随地图前行。每一幕都列出来源，并可进入所用的各条记录。',
	kind: '故事',
	scenes: { other: '#幕' },
	minutes: { other: '#分钟' },
	thread: (stations) => `故事在地图上的路线：${stations}`,
	play: '播放',
	pause: '暂停',
	playLong: '自动播放故事',
	pauseLong: '暂停故事',
	next: '下一幕',
	previous: '上一幕',
	position: (number, all) => `${number} / ${all}`,
	sceneName: (number, title) => `第${number}幕：${title}`,
	told: (number, all, title) => `第${number}幕，共${all}幕：${title}`,
	scenesNav: '本故事各幕',
	more: '更多故事',
	all: '全部故事'
};
