import type { PageTexts } from '../../page-texts';

/** 链接、引用、嵌入、下载，以及介绍数据本身的页面。 */
export const sharing: PageTexts['sharing'] = {
	title: '分享',
	close: '关闭',
	copy: '复制',
	copied: '已复制。',
	notCopied: '浏览器不允许复制。文字已选中，请手动复制。',
	link: {
		title: '链接',
		failed: '读取失败。页面地址即是链接。',
		hint: '打开后即是您现在所见：页面、筛选条件，以及您移动后的地图位置。',
		label: '此视图的地址'
	},
	cite: {
		title: '引用',
		format: '引用格式',
		formats: { text: '文字', bibtex: 'BibTeX', ris: 'RIS' },
		save: (file) => `保存为 ${file}`,
		author: '丝绸之路地图集编者',
		plain: (title, site, dataDate, url, accessed) =>
			`《${title}》，${site}，数据截至${dataDate}。${url}（访问日期：${accessed}）。`
	},
	picture: {
		title: '地图图片',
		hint: '当前地图的 PNG 文件，附有署名。',
		save: '保存图片',
		saved: '图片已保存。',
		failed: '浏览器未能给出地图图片。'
	},
	embed: {
		title: '嵌入其他网页',
		hint: '这段 HTML 以框架显示此视图，并随图集更新：这里更新，那里也更新。',
		label: '用于其他网页的 HTML',
		part: '框架显示的内容',
		parts: { both: '地图和文字', map: '仅地图', text: '仅文字' },
		height: '高度（像素）',
		preview: '预览',
		frameTitle: (title, site) => `${title} – ${site}`,
		open: '在完整图集中打开',
		missing: '图集中没有此视图，或已不再有。',
		failed: '此视图读取失败。',
		line: '此视图的出处',
		attribution: (date) => `数据截至${date}，CC BY 4.0`
	},
	data: {
		title: '数据',
		hint: '压缩包内有数据、说明、来源和许可。',
		all: '全部数据及其含义'
	},
	types: {
		states: '国家',
		places: '机构',
		heritage: '世界遗产',
		intangible: '非物质文化遗产',
		cities: '城镇',
		crossings: '边境口岸',
		sights: '景点',
		routes: '旅游线路',
		'historic-routes': '历史道路',
		tours: '故事',
		initiatives: '倡议',
		events: '事件',
		indicators: '数字',
		concepts: '理念',
		problems: '问题',
		recommendations: '建议',
		gaps: '未找到的内容',
		meetings: '会议',
		bodies: '机制',
		'declared-years': '主题年',
		speeches: '讲话',
		studies: '研究',
		assessments: '评估',
		'media-tone': '媒体语调'
	},
	downloads: {
		title: '数据',
		lead: '图集展示的全部内容都可以带走：普通文件，附有说明，每条记录都注明来源。',
		description: '下载丝绸之路地图集的数据：GeoJSON、CSV、JSON、压缩包、模式、来源与许可。',
		version: (date, version) => `数据截至${date}，版本 ${version}。`,
		all: '全部内容，一个压缩包',
		allHint: '每个列表的 JSON、CSV 和 GeoJSON，附说明、来源、模式与许可。',
		lists: '按列表',
		list: '列表',
		records: '记录数',
		schema: '模式',
		fileOf: (format, list, size) => `${list}，${format}，${size}`,
		schemaOf: (list) => `${list}的 JSON Schema`,
		formatHint:
			'GeoJSON（WGS84，经度在前）可在 QGIS 和各种网络地图中打开。CSV 每条记录一行，UTF-8 编码；一条记录有多项的内容（如倡议的各个步骤）另成表格，放在压缩包内。',
		addresses: '地址',
		addressesText:
			'页面与其数据同址：在地址后加上后缀即可。列表有 .json、.csv、.geojson 和 .zip，记录有 .json、.geojson 和 .zip；其他网站也可读取。',
		addressExamples: '例如',
		licence: '许可',
		licenceText: '数据以“知识共享 署名 4.0 国际”许可协议（CC BY 4.0）发布：可用于任何用途，只需注明本图集和数据日期。',
		licenceLink: '许可协议全文',
		basemapLicence:
			'底图由 ETOPO5 和 Natural Earth（公有领域）制成，城镇取自 GeoNames（CC BY 4.0）。联合国教科文组织的遗产名录均注明出处。',
		attributionTitle: '如何署名',
		attribution: (date) => `丝绸之路地图集，数据截至${date}，CC BY 4.0`,
		kilobytes: (size) => `${size} kB`,
		megabytes: (size) => `${size} MB`,
		more: '关于数据'
	},
	bibliography: {
		title: '来源列表',
		text: (count) => `各条记录共引用 ${count} 种文献。`,
		files: '列表文件：',
		show: '显示来源列表',
		filter: '按标题或发布者查找来源',
		found: { other: '找到 # 个来源' },
		more: { other: '再显示 # 个' },
		failed: '列表读取失败。',
		incomplete: '地址不完整'
	},
	method: {
		title: '方法',
		link: '方法：记录如何产生，用词是什么意思',
		lead: '记录如何产生，用词是什么意思，哪些是推导而来，哪些本图集无法回答。',
		description: '丝绸之路地图集的记录如何产生：来源、可信程度、状态、推导的排序、空白。',
		records: {
			title: '记录与来源',
			texts: [
				'一条记录就是一个文件，人可以阅读、修改和引用。没有来源的记录无法生成：核查程序会拒绝未知的来源、不可能的日期、指向不存在记录的引用，以及位于所属国家之外的点位。',
				'一条记录若依据多个来源，每项事实各自注明来源。文字均为本图集撰写，引文均标明为引文。'
			]
		},
		confidence: {
			title: '记录的可信程度',
			text: '每条记录都有说明。来源说法不一时，两种说法并列，本图集不作取舍。'
		},
		statuses: {
			title: '状态',
			text: '状态是我们对来源所示情况的判断，并注明其中最新来源的日期。没有更新的来源就不更改：日期较早，表示没有找到更新的来源。',
			institutions: '机构',
			initiatives: '倡议',
			routes: '旅游线路',
			placeTexts: {
				operating: '所注日期的来源显示其正在运行。',
				announced: '已商定或在建，没有来源显示已开放。',
				closed: '有来源称其已终止。',
				unknown: '没有找到近期来源，并不表示已经终止。'
			},
			initiativeTexts: {
				proposed: '有人提出，未找到达成一致的依据。',
				agreed: '已写入文件或联合声明。',
				'in-progress': '已迈出第一步：部分已建成、开放或举办。',
				delivered: '所提内容已经存在或已经完成。',
				stalled: '有来源称其停止，或期限已过而无后续。'
			},
			routeTexts: {
				proposed: '已提出，无人销售。',
				agreed: '国家或企业已商定。',
				operating: '目前有售，或至少运行过一次。',
				historic: '曾经运行，如今不再运行。',
				suspended: '曾经运行，现已中断。'
			}
		},
		ranks: {
			title: '推导的排序',
			texts: [
				'报告列出了各国领导人在2023年5月19日峰会上最为看重的五个领域。该清单未能找到；此处的排序由本图集根据各领导人提出的内容推导，部分讲话只能读到片段。每个排序都说明依据：领导人本人的话、评介、访问文件或之后的讲话。',
				'不以讲话为依据的排序标明为推导，绝不当作领导人的原话。'
			]
		},
		points: {
			title: '点位、距离、年份',
			texts: [
				'每个点位都说明精度：准确位置、城镇中心或大致位置。除非来源给出里程，线路长度均按直线估算。',
				'日期不会比来源更精确：只有年份就只写年份。计划中的事项一直标明为计划，直到有来源显示其已发生。'
			]
		},
		counts: {
			title: '计数与数字',
			texts: [
				'标明“本图集统计”的数字统计的是记录：它说明找到了多少，而不是实际有多少。已发布的数字注明年份、来源和统计对象；没有数字的年份留空，不以线相连。',
				'记录的占比不能衡量政策：媒体报道较多的国家，留下的记录也较多。'
			]
		},
		missing: {
			title: '缺少什么',
			texts: [
				'分析报告本身未能找到，公开的只有对它的评介。领导人的排序、各国页面和建议的落实情况，均由公开来源整理而成。',
				'查找而未找到的内容也是一条记录，并注明可能在何处找到。'
			],
			coverage: '完整程度：按国家和类别'
		}
	},
	coverage: {
		title: '完整程度',
		link: '完整程度：按国家和类别统计的记录，以及薄弱之处',
		lead: '按国家和类别列出找到的内容。空心圆表示没有找到，不表示没有。',
		description: '丝绸之路地图集的记录：按国家和类别统计，可信程度与新旧程度，以及薄弱之处。',
		byCountry: '按国家和类别统计的记录',
		byCountryHint: '涉及多国的记录在各国分别计数。深浅表示在该行中的占比；空心圆表示没有找到。',
		kind: '类别',
		total: '合计',
		none: '未找到',
		families: '机构，按类别',
		others: '其他记录',
		thin: '薄弱之处',
		thinHint: '五国中至少两国有、而其他国家未找到的类别。',
		thinRow: (kind, countries) => `${kind}：${countries}未找到`,
		fewest: (country, count, most, mostCount) =>
			`五国之中，${country}的记录最少（${count}），${most}最多（${mostCount}）。`,
		unknown: { other: '# 个机构的状态无法确定。' },
		old: (count, year) => `${count} 项状态没有晚于${year}年的依据。`,
		low: (count, share) => `${count} 条记录尚不确定（${share}）。`,
		english: (count, share) => `${count} 段文字（${share}）只有英文，在俄文和中文页面中照此显示。`,
		sure: '可信程度',
		sureHint: '按可信程度统计的记录。',
		recent: '新旧程度',
		recentHint: '机构、倡议和线路的状态，按最新来源的年份统计。',
		year: '年份',
		statuses: '状态',
		languages: '各语言的名称与文字',
		language: '语言',
		names: '名称',
		translated: '其中由本图集翻译',
		texts: '文字',
		gaps: '查找而未找到',
		gapsHint: '各项均注明可能在何处找到。',
		needed: '可能在何处找到'
	}
};
