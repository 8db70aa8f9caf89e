/** 页面不存在或加载失败时的文字。 */
export const error = {
	notFoundTitle: '图集中没有这个页面',
	notFound: (path: string) => `在 ${path} 没有找到任何内容。`,
	notFoundHint: '网址可能有误，或者记录已经改名。可以从这里继续：',
	failedTitle: '页面加载失败',
	failed: '本页的一个文件未能送达。地图和已看过的页面仍可使用。',
	offline: '目前没有网络。已看过的页面仍可使用。',
	unexpectedTitle: '出了点问题',
	unexpected: '页面未能显示，重试往往有效。',
	tryAgain: '重试',
	trying: '正在重试……',
	details: '图集收到的信息',
	explore: '地图',
	countries: '国家',
	routes: '旅游线路',
	data: '数据',
	search: (word: string) => `在地图的搜索框中查找“${word}”`,
	ways: '继续浏览'
} as const;
