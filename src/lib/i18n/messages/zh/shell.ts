/** 框架：名称、栏目、语言、主题 */
export const shell = {
	name: '丝绸之路地图集',
	tagline: '在地图上看中国与中亚的文化合作',
	skipToContent: '跳到正文',
	sections: '栏目',
	explore: '探索',
	plan: '规划',
	compare: '比较',
	summits: '峰会',
	initiatives: '倡议',
	timeline: '大事记',
	stories: '故事',
	data: '数据',
	language: '语言',
	paper: '日间',
	evening: '夜间',
	switchToPaper: '切换到浅色主题',
	switchToEvening: '切换到夜间主题'
} as const;
