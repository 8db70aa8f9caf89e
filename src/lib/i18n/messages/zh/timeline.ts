import type { PageTexts } from '../../page-texts';

/** 时间轴与事件页面。 */
export const timeline: PageTexts['timeline'] = {
	title: '年表',
	lead: '中国与中亚之间发生的事，凡日期可考者皆按日记载。',
	description: '1992年以来中国与中亚五国之间的事件、倡议进展、文化年和机构，尽在一条可以带动地图的时间轴上。',
	lanes: { label: '分栏', countries: '按国家', areas: '按领域', region: '三国及以上', CHN: '仅中国' },
	kinds: { label: '显示', event: '事件', step: '倡议进展', year: '文化年', institution: '机构' },
	kindOf: { event: '事件', step: '倡议进展', year: '主题年', institution: '机构' },
	chart: {
		label: '分栏时间轴；内容与下方列表相同',
		help: '拖动可选定时段，滚轮或双指可缩放。在选段两端：方向键移动，加减键缩放，0键显示全部。',
		from: '所选时段的起点',
		to: '所选时段的终点',
		known: (date) => `数据截至${date}`,
		zoomIn: '放大',
		zoomOut: '缩小',
		toBrush: '放大此段',
		whole: '全部时间',
		open: '打开'
	},
	brush: {
		all: '全部时间',
		span: (from, to) => `${from}—${to}`,
		reset: '所有年份'
	},
	count: { other: '#条记录' },
	player: {
		label: '播放',
		play: '播放',
		pause: '暂停',
		next: '下一件事',
		speed: '速度'
	},
	filters: {
		label: '筛选',
		state: '国家',
		anyState: '所有国家',
		area: '领域',
		anyArea: '所有领域',
		text: '文字',
		textHint: '比什凯克、电影、孔子……',
		ofMap: '仅限地图所示范围',
		ofMapHint: '移动地图，时间轴随之变化；没有地点的记录不列出。',
		clear: '取消全部筛选'
	},
	list: {
		title: '以列表查看',
		nothing: '这段时间内没有此类记录。',
		proposed: '提出倡议',
		planned: '计划中',
		unconfirmed: '已宣布；未见举行的报道',
		reportDay: '报道日期',
		goesOn: '持续至今',
		announced: '已宣布',
		endUnknown: '终止时间不详',
		notDeclared: '已提议；未见正式宣布的来源',
		show: '在地图上显示'
	},
	key: {
		title: '图例',
		event: '事件',
		step: '倡议进展，颜色表示主导方',
		planned: '计划中或未经证实：空心虚线',
		reach: '穿过符号的横线：只知道月份或年份',
		bar: '横条表示持续时间；虚线：已宣布；点线：是否仍在运作不详',
		reportDay: '“报道日期”：唯一来源与之同日，事件可能早一两天。',
		rings: '地图上的圆环表示所选时段内有事发生的地点，环越大，事越多。'
	},
	event: {
		eyebrow: '事件',
		when: '时间',
		where: '地点',
		who: '参与国',
		areas: '领域',
		confidence: '可信度',
		place: '没有单一地点：线上举行、分多地举行或来源未说明',
		planned: (date) => `计划中；数据截至${date}`,
		unconfirmed: '已宣布，未见举行的报道。',
		reportDay: '唯一来源正是当天发布：这可能是报道日期，事件或早一两天。',
		note: '说明',
		details: '概要',
		sameMonth: (month) => `同在${month}`,
		sameYear: (year) => `同在${year}年`,
		samePlace: (place) => `${place}的其他事件`,
		neighbours: '前后事件',
		onTimeline: '在时间轴上查看'
	}
};
