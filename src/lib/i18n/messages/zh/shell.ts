/** 框架：名称、栏目、语言、主题，以及出错时的说明 */
export const shell = {
	name: '丝绸之路地图集',
	tagline: '在地图上看中国与中亚的文化合作',
	skipToContent: '跳到正文',
	home: '丝绸之路地图集，返回首页',
	sections: '栏目',
	explore: '探索',
	plan: '规划',
	routes: '线路',
	compare: '比较',
	initiatives: '倡议',
	stories: '故事',
	data: '数据',
	language: '语言',
	languageAndTheme: '语言与主题',
	paper: '日间',
	evening: '夜间',
	switchToPaper: '切换到浅色主题',
	switchToEvening: '切换到夜间主题',
	close: '关闭',
	tryAgain: '重试',
	map: '地图',
	sheet: {
		raise: '多看正文',
		lower: '多看地图',
		heights: { line: '仅标题', half: '半屏', full: '全屏' }
	},
	offline: '网络已断开，已加载的内容仍可使用。'
} as const;
