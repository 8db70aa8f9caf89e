import type { PageTexts } from '../../page-texts';

export const summits: PageTexts['summits'] = {
	title: '峰会',
	description: '中国同中亚五国的峰会：2023年六国领导人讲话的领域与名次、部长级会议、机构和主题年，均附来源。',
	heading: '六位领导人把什么放在首位',
	lead: '2023年5月19日每篇讲话的五个领域，按分量排列。圆越大，名次越高；填色表示名次的依据。空格表示没有找到，并不表示没有说过。',
	derived: '名次由本图集推得：报告的“前五”未能获得。',
	download: '本页全部内容的文件',
	short: {
		ranks: '名次',
		speeches: '讲话',
		agreement: '共识',
		pair: '两位领导人',
		meetings: '会议',
		bodies: '机构',
		years: '主题年',
		study: '研究报告'
	},
	matrix: {
		title: '六篇讲话，按领域',
		caption: '各领导人的合作领域，以及该领域在其五个领域中的名次。',
		area: '领域',
		rank: (rank) => `第${rank}位`,
		rankTitle: (rank) => `五项中的第${rank}位`,
		unranked: '提及，但不在前五',
		nothing: '没有找到',
		close: '关闭此格',
		legend: '怎样看图',
		legendUnranked: '提及，但不在前五',
		choose: '点选一个圆，查看背后的提议、结果和地点。'
	},
	howDerived:
		'名次按某一领域有记录的举措数量排列，数量相同者以先提及为先。文本只能部分读到时，依次以报告综述、同次访问的文件、后来的材料补足。',
	bases: {
		speech: '依据讲话本身',
		review: '依据报告综述',
		'visit-documents': '依据同次访问的文件',
		'later-speech': '依据后来的讲话',
		'later-practice': '依据后来的事实'
	},
	looks: {
		words: '依据讲话本身',
		review: '依据报告综述',
		beyond: '依据访问文件或后来的材料'
	},
	attribution: {
		said: (leader) => `${leader}，2023年5月19日讲话`,
		notSaid: (from) => `并非领导人原话：${from}`,
		from: {
			review: '见报告综述',
			'visit-documents': '依据同次访问的文件',
			'later-speech': '依据后来年份的讲话',
			'later-practice': '依据后来的事实'
		}
	},
	cell: {
		region: '所选的格',
		why: '名次的理由',
		proposals: '提议',
		noProposal: '该领域没有提议的记录。',
		noInitiative: '图集中没有对应的倡议。',
		became: '结果如何',
		tied: '作为名次理由提到的',
		lastSeen: (date) => `最近见于${date}`,
		where: '地点',
		concept: '属于',
		others: '其他领导人的同一领域',
		showOnMap: '在地图上显示'
	},
	speeches: {
		title: '逐位领导人',
		read: '读到了多少',
		also: '另外提及'
	},
	agreement: {
		title: '六国的共识',
		lead: '以每位领导人的五个领域为准，不论名次依据为何。',
		byAll: '六位都有',
		bySome: '几位有',
		byOne: '仅一位',
		none: '无',
		count: (count, of) => `${count}/${of}`,
		spoken: { other: '其中#个名次依据讲话本身' },
		spokenNone: '没有名次依据讲话本身'
	},
	pair: {
		title: '两位领导人对照',
		left: '第一位',
		right: '第二位',
		both: '两位的前五都有',
		only: (leader) => `仅${leader}`,
		nothing: '无。'
	},
	meetings: {
		title: '何时何地会晤',
		count: { other: '#次会议' },
		mapAlt: '六国及领导人和部长会晤的城市。',
		kinds: {
			summit: '峰会',
			'foreign-ministers': '外长会晤',
			'education-ministers': '教育部长会议'
		},
		formats: { 'in-person': '线下', video: '视频', expected: '预计' },
		summits: '国家元首',
		ministers: '部长',
		documents: '文件',
		outcomes: '文化与人文成果',
		noOutcomes: '未见文化或人文方面的内容。',
		expected: '预计',
		placeUnknown: '未见地点'
	},
	bodies: {
		title: '机构与论坛',
		kinds: {
			secretariat: '秘书处',
			centre: '中心',
			'ministerial-mechanism': '部长级会议',
			alliance: '联盟',
			forum: '论坛',
			subcommittee: '双边分委会'
		},
		since: (date) => `始于${date}`,
		noDate: '未见成立日期',
		institution: '图集中的页面',
		founded: '成立或宣布于',
		sessions: '有记录的会议',
		session: (number) => `第${number}次`,
		dateUnknown: '日期未见'
	},
	years: {
		title: '主题年',
		lead: '右端敞开的条：未见闭幕。虚线条：已提议，未见宣布。',
		proposed: '提议',
		open: '未见闭幕'
	},
	study: {
		title: '图集由来的研究报告',
		author: '作者',
		announced: '发布',
		found: '已找到',
		notFound: '未找到',
		parts: '找到了哪些部分',
		contents: '综述谈到的内容',
		findings: '综述的问题与建议'
	}
};
